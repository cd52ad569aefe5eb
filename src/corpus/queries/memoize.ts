import type { Corpus } from '../model.ts';

/** Computes a result once for each corpus. */
export function memoize<Result>(compute: (corpus: Corpus) => Result): (corpus: Corpus) => Result {
  const known = new WeakMap<Corpus, { result: Result }>();
  return (corpus) => {
    const found = known.get(corpus) ?? { result: compute(corpus) };
    known.set(corpus, found);
    return found.result;
  };
}

/** Items under each of their keys, in their order. */
export function grouped<Item>(
  items: Iterable<Item>,
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
