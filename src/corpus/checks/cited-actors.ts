import { atField, type Issue } from '../issue.ts';
import type { DataPath, SourceCorpus, SourceEntry } from '../model.ts';
import { actorFinder } from '../names.ts';
import type { Citation } from '../../schema/citation.ts';
import { entriesOf, valuesIn } from '../values.ts';

/** The fields of a statement that declare an actor, and those that may name one. */
const DECLARING: readonly unknown[] = ['actors', 'actor', 'toward'];
const TELLING: readonly unknown[] = ['title', 'summary', 'text'];

/** A statement, or a part of one, with what it rests on. */
interface Statement {
  entry: SourceEntry<unknown>;
  path: DataPath;
  value: object;
  citations: readonly Citation[];
}

/** Each actor that a statement declares or names is one that an article cited there declares or names. */
export function citedActors(corpus: SourceCorpus): Issue[] {
  const find = actorFinder(corpus.actors);
  const actorsOf = new Map(
    corpus.articles.map(({ id, data, passages }) => [
      id,
      [...data.actors, ...passages.flatMap(({ text }) => find(text).map((mention) => mention.id))],
    ]),
  );
  return statementsOf(corpus).flatMap(({ entry, path, value, citations }) => {
    const cited = citations.flatMap(({ article }) => actorsOf.get(article) ?? []);
    // An article or an actor that is unknown is another rule's.
    if (cited.length === 0) return [];
    return Object.entries(value).flatMap(([key, field]: [string, unknown]) =>
      [field].flat().flatMap((each, index) => {
        if (typeof each !== 'string') return [];
        const named = DECLARING.includes(key)
          ? [each].filter((id) => corpus.ids.actors.has(id))
          : TELLING.includes(key)
            ? find(each).map(({ id }) => id)
            : [];
        const stranger = named.find((id) => !cited.includes(id));
        return stranger === undefined
          ? []
          : atField(entry, [...path, key, ...(Array.isArray(field) ? [index] : [])], {
              code: 'acteur-hors-des-articles-cites',
              expected:
                'un acteur que nomme un des articles cités, ou une citation de l’article qui le nomme',
              found: stranger,
            });
      }),
    );
  });
}

function statementsOf(corpus: SourceCorpus): Statement[] {
  return entriesOf(corpus)
    .flatMap((entry) => valuesIn(entry))
    .flatMap(({ entry, path, value }) => {
      if (typeof value !== 'object' || value === null) return [];
      if ('citation' in value)
        return { entry, path, value, citations: [value.citation as Citation] };
      if ('citations' in value)
        return { entry, path, value, citations: value.citations as Citation[] };
      return [];
    });
}
