import type { CollectionName } from '../../schema/collection-names.ts';
import type { Corpus, Entry } from '../model.ts';

/** Entries by their ids, in that order, without those of drafts. */
export function entries<Name extends CollectionName>(
  corpus: Corpus,
  name: Name,
  ids: readonly string[],
): Corpus[Name][number][] {
  const list: readonly Corpus[Name][number][] = corpus[name];
  return ids.flatMap((id) => list.find((each) => each.id === id) ?? []);
}

/**
 * An entry by its id.
 *
 * @throws Error when there is none, which the checks make impossible in a build
 */
export function entry<Name extends CollectionName>(
  corpus: Corpus,
  name: Name,
  id: string,
): Corpus[Name][number] {
  const [found] = entries(corpus, name, [id]);
  if (found === undefined) throw new Error(`Entrée inconnue : ${name}/${id}`);
  return found;
}

/** Orders entries by their ids. */
export function byId(a: Entry<unknown>, b: Entry<unknown>): number {
  return a.id < b.id ? -1 : 1;
}

/** The paths of the pages of some entries, as Astro asks for them. */
export function idPaths(list: readonly { id: string }[]): { params: { id: string } }[] {
  return list.map(({ id }) => ({ params: { id } }));
}
