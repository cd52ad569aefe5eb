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
