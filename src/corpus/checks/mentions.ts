import { atBlock, atField, type Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';
import { actorFinder } from '../names.ts';

/** An article declares the actors that it names, those and no others; a mention in a note is enough. */
export function mentions(corpus: SourceCorpus): Issue[] {
  const find = actorFinder(corpus.actors);
  return corpus.articles.flatMap((article) => {
    const { passages, notes, quotations, data } = article;
    const named = passages.flatMap((passage) =>
      find(passage.text).map(({ id }) => ({ id, passage })),
    );
    const known = new Set([
      ...named.map(({ id }) => id),
      ...notes.flatMap(({ text }) => find(text).map(({ id }) => id)),
      ...quotations.map(({ by }) => by),
    ]);
    const undeclared = named.filter(
      ({ id }, index) =>
        !data.actors.includes(id) && named.findIndex((each) => each.id === id) === index,
    );
    return [
      ...data.actors.flatMap((id, index) =>
        known.has(id) || !corpus.ids.actors.has(id)
          ? []
          : atField(article, ['actors', index], {
              code: 'acteur-jamais-nomme',
              expected: 'un acteur que le texte ou une note nomme',
              found: id,
            }),
      ),
      ...undeclared.map(({ id, passage }) =>
        atBlock(article, passage, {
          code: 'acteur-non-declare',
          expected: 'tous les acteurs que le texte nomme, dans l’en-tête',
          found: `§ ${passage.number} : ${id}`,
        }),
      ),
    ];
  });
}
