import type { Corpus } from '../model.ts';

/** What is worked out of a corpus, once for each: so that a page costs the same in a large one. */
export function once<Result>(workOut: (corpus: Corpus) => Result): (corpus: Corpus) => Result {
  const known = new WeakMap<Corpus, { result: Result }>();
  return (corpus) => {
    const found = known.get(corpus) ?? { result: workOut(corpus) };
    known.set(corpus, found);
    return found.result;
  };
}

/** The same for each of some keys: an id, or an entry. */
export function onceEach<Key, Result>(
  workOut: (corpus: Corpus, key: Key) => Result,
): (corpus: Corpus, key: Key) => Result {
  const all = once(() => new Map<Key, { result: Result }>());
  return (corpus, key) => {
    const known = all(corpus);
    const found = known.get(key) ?? { result: workOut(corpus, key) };
    known.set(key, found);
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

/** The items under any of some keys, each once, in the order of the whole list. */
export function underAny<Item>(
  groups: ReadonlyMap<string, readonly Item[]>,
  keys: readonly string[],
  ranks: ReadonlyMap<Item, number>,
): readonly Item[] {
  const [only = ''] = keys;
  if (keys.length === 1) return groups.get(only) ?? [];
  const found = new Set(keys.flatMap((key) => groups.get(key) ?? []));
  return [...found].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}

/** The place of each item in a list. */
export function ranksOf<Item>(list: readonly Item[]): ReadonlyMap<Item, number> {
  return new Map(list.map((item, index) => [item, index]));
}
