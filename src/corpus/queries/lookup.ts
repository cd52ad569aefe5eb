import type { Corpus, Entry } from '../model.ts';

type Lists = Omit<Corpus, 'ids'>;

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
  const list: readonly Entry<unknown>[] = corpus[name];
  const found = list.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`Entrée inconnue : ${name}/${id}`);
  return found as Lists[Name][number];
}

/** Entries by their ids, in that order; an id of a draft is passed over. */
export function entries<Name extends keyof Lists>(
  corpus: Corpus,
  name: Name,
  ids: readonly string[],
): Lists[Name][number][] {
  const list: readonly Entry<unknown>[] = corpus[name];
  const byId = new Map(list.map((candidate) => [candidate.id, candidate]));
  return ids.flatMap((id) => (byId.get(id) as Lists[Name][number] | undefined) ?? []);
}
