import type { Corpus } from '../corpus/model.ts';
import { memoize } from '../corpus/queries/memoize.ts';

/** What the page of the open data tells of a file. */
export interface Glimpse {
  /** In UTF-8. */
  bytes: number;
  /** Its first lines, clipped. */
  preview: string;
}

const PREVIEW_LINES = 6;
/** Characters in which these lines stand, however long they are. */
const PREVIEW_LENGTH = 10_000;

/** What is told of a file, from all that it holds. */
export function glimpseOf(file: string): Glimpse {
  const preview = file
    .slice(0, PREVIEW_LENGTH)
    .split(/\r?\n/)
    .slice(0, PREVIEW_LINES)
    .map((line) => clip(line, 100))
    .join('\n');
  return { bytes: Buffer.byteLength(file), preview };
}

/** A text of at most so many characters; what is cut ends in « … ». */
export function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

/** A file whose text is made in pieces, as they are asked for. */
interface FileText<Rest extends readonly unknown[]> {
  (corpus: Corpus, ...rest: Rest): Iterable<string>;
  /** What the page tells of it; it is made for that only when it was not before. */
  glimpse: (corpus: Corpus, ...rest: Rest) => Glimpse;
}

/**
 * A file that its own address asks for, and of which a page tells the weight. It is neither kept nor
 * ever whole in memory: the largest weighs as much as the corpus.
 *
 * @param nameOf what tells it from the others that the same function writes
 */
export function fileText<Rest extends readonly unknown[]>(
  nameOf: (...rest: Rest) => string,
  write: (corpus: Corpus, ...rest: Rest) => Iterable<string>,
): FileText<Rest> {
  const glimpses = memoize(() => new Map<string, Glimpse>());
  function* file(corpus: Corpus, ...rest: Rest): Generator<string, Glimpse> {
    let bytes = 0;
    let beginning = '';
    for (const piece of write(corpus, ...rest)) {
      bytes += Buffer.byteLength(piece);
      if (beginning.length < PREVIEW_LENGTH) beginning += piece;
      yield piece;
    }
    const glimpse = { ...glimpseOf(beginning), bytes };
    glimpses(corpus).set(nameOf(...rest), glimpse);
    return glimpse;
  }
  const glimpse = (corpus: Corpus, ...rest: Rest) =>
    glimpses(corpus).get(nameOf(...rest)) ?? last(file(corpus, ...rest));
  return Object.assign(file, { glimpse });
}

/** What a generator returns, once all that it yields was passed over. */
function last<Result>(pieces: Generator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = pieces.next();
    if (done === true) return value;
  }
}
