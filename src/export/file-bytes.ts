import type { Corpus } from '../corpus/model.ts';
import { once } from '../corpus/queries/once.ts';

/** What a file of the open data holds, in UTF-8. */
export type FileBytes = Buffer<ArrayBuffer>;

/**
 * A file that its own address and the page that tells its weight both ask for, written once as long
 * as memory allows: such files are together larger than the corpus.
 *
 * @param nameOf what tells it from the others that the same function writes
 */
export function shared<Rest extends readonly unknown[]>(
  nameOf: (...rest: Rest) => string,
  write: (corpus: Corpus, ...rest: Rest) => FileBytes,
): (corpus: Corpus, ...rest: Rest) => FileBytes {
  const files = once(() => new Map<string, WeakRef<FileBytes>>());
  return (corpus, ...rest) => {
    const known =
      files(corpus)
        .get(nameOf(...rest))
        ?.deref() ?? write(corpus, ...rest);
    files(corpus).set(nameOf(...rest), new WeakRef(known));
    return known;
  };
}
