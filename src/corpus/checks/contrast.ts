import type { Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';

/** An event that several articles report says what differs between them; another has nothing to say. */
export function contrast(corpus: SourceCorpus): Issue[] {
  return corpus.events.flatMap((event): Issue[] => {
    const articles = new Set(event.data.citations.map(({ article }) => article));
    const isTold = event.data.contrast !== undefined;
    if (articles.size > 1 === isTold) return [];
    return [
      {
        code: isTold ? 'comparaison-sans-objet' : 'comparaison-absente',
        file: event.file,
        ...event.at(isTold ? ['contrast'] : ['citations']),
        field: isTold ? 'contrast' : 'citations',
        expected: isTold
          ? 'aucun champ « contrast » : un seul article rapporte l’événement'
          : 'un champ « contrast » qui dit en quoi les articles diffèrent',
        found: Array.from(articles).join(', '),
      },
    ];
  });
}
