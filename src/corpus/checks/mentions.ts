import { atBlock, atField, type Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';
import { actorFinder } from '../names.ts';

/**
 * An article declares the actors that it names or quotes, those and no others; a mention in a note is
 * enough.
 */
export function mentions(corpus: SourceCorpus): Issue[] {
  const find = actorFinder(corpus.actors);
  return corpus.articles.flatMap((article) => {
    const { passages, notes, quotations, data } = article;
    const named = [
      ...passages.flatMap((block) =>
        find(block.text).map(({ id }) => ({ id, block, place: `§ ${block.number}` })),
      ),
      // An actor that is unknown is another rule's.
      ...quotations.flatMap((block) =>
        block.by !== undefined && corpus.ids.actors.has(block.by)
          ? [{ id: block.by, block, place: '<Quotation>' }]
          : [],
      ),
    ];
    const known = new Set([
      ...named.map(({ id }) => id),
      ...notes.flatMap(({ text }) => find(text).map(({ id }) => id)),
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
      ...undeclared.map(({ id, block, place }) =>
        atBlock(article, block, {
          code: 'acteur-non-declare',
          expected: 'tous les acteurs que le texte nomme ou cite, dans l’en-tête',
          found: `${place} : ${id}`,
        }),
      ),
    ];
  });
}
