import { actorFinder } from '../names.ts';
import type { Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';
import { disputed } from './names.ts';

/** An article declares the actors that it names, those and no others; a mention in a note is enough. */
export function mentions(corpus: SourceCorpus): Issue[] {
  const find = actorFinder(corpus.actors);
  // The names of an actor whose file is broken, or who shares one, tell nothing.
  const known = new Set(corpus.actors.map(({ id }) => id)).difference(disputed(corpus));
  return corpus.articles.flatMap((article): Issue[] => {
    const inText = new Map(
      article.passages.flatMap((passage) => find(passage.text).map(({ id }) => [id, passage])),
    );
    const inNotes = new Set(article.notes.flatMap(({ text }) => find(text).map(({ id }) => id)));
    const speakers = new Set(article.quotations.map(({ by }) => by));
    const declared = new Set(article.data.actors);
    return [
      ...article.data.actors.flatMap((id, index): Issue[] =>
        !known.has(id) || inText.has(id) || inNotes.has(id) || speakers.has(id)
          ? []
          : [
              {
                code: 'acteur-jamais-nomme',
                file: article.file,
                ...article.at(['actors', index]),
                field: `actors[${String(index)}]`,
                expected: 'un acteur que le texte ou une note nomme',
                found: id,
              },
            ],
      ),
      ...Array.from(inText).flatMap(([id, passage]): Issue[] =>
        declared.has(id) || !known.has(id)
          ? []
          : [
              {
                code: 'acteur-non-declare',
                file: article.file,
                line: passage.line,
                column: passage.column,
                field: 'actors',
                expected: 'tous les acteurs que le texte nomme, dans l’en-tête',
                found: `§ ${passage.number} : ${id}`,
              },
            ],
      ),
    ];
  });
}
