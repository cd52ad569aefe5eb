import { nearest } from '../../lib/nearest.ts';
import { atField, type Issue } from '../issue.ts';
import type { SourceCorpus } from '../model.ts';

/** The sheet of a topic quotes declarations that some article gives. */
export function sheets({ topics, articles }: SourceCorpus): Issue[] {
  const known = new Set(
    articles.flatMap(({ quotations }) => quotations.flatMap(({ id }) => id ?? [])),
  );
  return topics.flatMap((topic) =>
    (topic.data.sheet?.quotations ?? []).flatMap((id, index) =>
      known.has(id)
        ? []
        : atField(topic, ['sheet', 'quotations', index], {
            code: 'declaration-inconnue',
            expected: 'l’identifiant d’une déclaration d’un article',
            found: id,
            nearest: nearest(id, known),
          }),
    ),
  );
}
