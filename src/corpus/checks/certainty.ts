import type { Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';

/** What confirms an event comes from outside: not from an article of ours, nor from what it retells. */
export function certainty(corpus: SourceCorpus): Issue[] {
  const own = new Map(
    corpus.articles.flatMap(({ id, data: { source } }) =>
      [source.address, source.origin?.address].flatMap((address) =>
        address === undefined ? [] : [[hostOf(address), id] as const],
      ),
    ),
  );
  return corpus.events.flatMap((event): Issue[] => {
    const { confirmedBy } = event.data;
    const article = confirmedBy && own.get(hostOf(confirmedBy.address));
    if (article === undefined) return [];
    return [
      {
        code: 'confirmation-par-un-article',
        file: event.file,
        ...event.at(['confirmedBy', 'address']),
        field: 'confirmedBy.address',
        expected: 'une source extérieure ; sans elle, l’événement est « rapporte »',
        found: `${hostOf(confirmedBy?.address ?? '')}, d’où vient ${article}`,
      },
    ];
  });
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
