import type { Corpus } from '../corpus/model.ts';
import { once } from '../corpus/queries/once.ts';

/** What a file of the open data holds, in UTF-8. */
export type FileBytes = Buffer<ArrayBuffer>;

/** What the page of the open data tells of a file. */
export interface Glimpse {
  bytes: number;
  /** Its first lines, clipped. */
  preview: string;
}

const PREVIEW_LINES = 6;
/** Bytes in which these lines stand, however long they are. */
const PREVIEW_LENGTH = 10_000;

export function glimpseOf(file: string | FileBytes): Glimpse {
  const preview = file
    .slice(0, PREVIEW_LENGTH)
    .toString()
    .split(/\r?\n/)
    .slice(0, PREVIEW_LINES)
    .map((line) => clip(line, 100))
    .join('\n');
  return { bytes: Buffer.byteLength(file), preview };
}

export function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

interface Shared<Rest extends readonly unknown[]> {
  (corpus: Corpus, ...rest: Rest): FileBytes;
  /** What the page tells of it; it is written for that only when it was not before. */
  glimpse: (corpus: Corpus, ...rest: Rest) => Glimpse;
}

/**
 * A file that its own address asks for, and of which a page tells the weight. It is not kept: such
 * files are together larger than the corpus.
 *
 * @param nameOf what tells it from the others that the same function writes
 */
export function shared<Rest extends readonly unknown[]>(
  nameOf: (...rest: Rest) => string,
  write: (corpus: Corpus, ...rest: Rest) => FileBytes,
): Shared<Rest> {
  const glimpses = once(() => new Map<string, Glimpse>());
  const file = (corpus: Corpus, ...rest: Rest) => {
    const written = write(corpus, ...rest);
    glimpses(corpus).set(nameOf(...rest), glimpseOf(written));
    return written;
  };
  const glimpse = (corpus: Corpus, ...rest: Rest) =>
    glimpses(corpus).get(nameOf(...rest)) ?? glimpseOf(file(corpus, ...rest));
  return Object.assign(file, { glimpse });
}
