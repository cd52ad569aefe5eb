import { type CollectionName, COLLECTION_NAMES } from '../../schema/collection-names.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import { OPEN_ID, openQuestion } from '../../schema/common.ts';
import { referencesIn } from '../../schema/reference.ts';
import type { Issue } from '../issue.ts';
import type { SourceCorpus, DataPath, SourceEntry } from '../model.ts';
import { fieldName } from '../validate.ts';
import { ID_OF } from './references.ts';

/** Nothing is published with « à compléter » in it: a draft and its new actors say what remains. */
export function openQuestions(corpus: SourceCorpus): Issue[] {
  const inData = COLLECTION_NAMES.flatMap((name) =>
    corpus[name].flatMap((entry) =>
      textsOf(entry.data).flatMap(({ path, text }) => asked(name, entry, path, text)),
    ),
  );
  const inBodies = corpus.articles.flatMap(({ file, passages }) =>
    passages.flatMap(({ line, column, text }) => {
      const question = openQuestion(text);
      return question === undefined ? [] : [issue({ file, line, column }, question)];
    }),
  );
  return [...inData, ...inBodies];
}

function asked(
  name: CollectionName,
  entry: SourceEntry<unknown>,
  path: DataPath,
  text: string,
): Issue[] {
  const question = text === OPEN_ID ? idAsked(name, entry, path) : openQuestion(text);
  if (question === undefined) return [];
  return [issue({ file: entry.file, ...entry.at(path), field: fieldName(path) }, question)];
}

function issue(place: Pick<Issue, 'file' | 'line' | 'column' | 'field'>, question: string): Issue {
  return {
    ...place,
    code: 'reste-a-completer',
    expected: question,
    found: '« à compléter »',
  };
}

/** Of which collection an id is still to be chosen. */
function idAsked(name: CollectionName, { data }: SourceEntry<unknown>, path: DataPath): string {
  const at = path.join();
  const reference = referencesIn(COLLECTIONS[name].schema, data).find(
    (each) => each.path.map(String).join() === at,
  );
  return reference === undefined ? 'un identifiant du corpus' : ID_OF[reference.to];
}

/** Every text of an entry, and where it stands. */
function textsOf(data: unknown, path: DataPath = []): { path: DataPath; text: string }[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    textsOf(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}
