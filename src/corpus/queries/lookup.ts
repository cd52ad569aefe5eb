import { COLLECTION_NAMES, type CollectionName } from '../../schema/collection-names.ts';
import type { Corpus, Entry } from '../model.ts';
import { memoize } from './memoize.ts';

type Lists = Pick<Corpus, CollectionName>;

const indexes = memoize(
  (corpus): Readonly<Record<keyof Lists, ReadonlyMap<string, Entry<unknown>>>> => {
    const byId = (name: keyof Lists) => {
      const list: readonly Entry<unknown>[] = corpus[name];
      return [name, new Map(list.map((entry) => [entry.id, entry]))];
    };
    return Object.fromEntries(COLLECTION_NAMES.map(byId)) as never;
  },
);

/** An entry by its id; undefined when there is none. */
export function find<Name extends keyof Lists>(
  corpus: Corpus,
  name: Name,
  id: string,
): Lists[Name][number] | undefined {
  return indexes(corpus)[name].get(id) as Lists[Name][number] | undefined;
}

/**
 * An entry by its id.
 *
 * @throws Error when there is none, which the checks make impossible in a build
 */
export function entry<Name extends keyof Lists>(
  corpus: Corpus,
  name: Name,
  id: string,
): Lists[Name][number] {
  const found = find(corpus, name, id);
  if (found === undefined) throw new Error(`Entrée inconnue : ${name}/${id}`);
  return found;
}

/** Entries by their ids, in that order; an id of a draft is passed over. */
export function entries<Name extends keyof Lists>(
  corpus: Corpus,
  name: Name,
  ids: readonly string[],
): Lists[Name][number][] {
  return ids.flatMap((id) => find(corpus, name, id) ?? []);
}
