import { decode, elements, encodeArray } from './cbor.ts';

/** Words that are loaded together. */
export interface Chunk {
  /** Shortest beginnings that tell its first and last words from those of its neighbours. */
  from: string;
  to: string;
  content: Buffer;
}

/** Bytes of a chunk before compression, which halves them; Pagefind's have 55 000. */
const LIMIT = 24_000;
/** Bytes in excess for words that begin with the one before: they are looked up with it. */
const EXCESS = 6_000;
/** A shorter word begins too many others. */
const SHORTEST_ROOT = 4;

/**
 * Cuts an index between words, in chunks that each hold less than Pagefind's. The empty word goes:
 * it is punctuation alone, which nobody can ask for, at thousands of places.
 *
 * @param words each [word, pages that hold it, variants with their pages], in CBOR
 * @param limit bytes of a chunk; a word that has more is alone with those that begin with it
 */
export function cutWords(words: readonly Buffer[], limit = LIMIT): Chunk[] {
  const inOrder = words
    .map((bytes) => {
      const word = String(decode(elements(bytes)[0] ?? bytes));
      return { word, bytes, order: Buffer.from(word) };
    })
    .filter(({ word }) => word !== '')
    .sort((a, b) => Buffer.compare(a.order, b.order));
  const groups: (typeof inOrder)[] = [];
  let [size, family, root] = [Infinity, 0, ''];
  for (const entry of inOrder) {
    const { length } = entry.bytes;
    const isFamily = root.length >= SHORTEST_ROOT && entry.word.startsWith(root);
    family = isFamily ? family + length : 0;
    if (!isFamily) root = entry.word;
    const group = groups.at(-1);
    if (group === undefined || (size + length > limit && (!isFamily || family > EXCESS))) {
      groups.push([entry]);
      [size, family, root] = [length, 0, entry.word];
    } else {
      group.push(entry);
      size += length;
    }
  }
  return groups.map((group, index) => {
    const [first, last] = [group[0]?.word ?? '', group.at(-1)?.word ?? ''];
    const before = groups[index - 1]?.at(-1)?.word;
    const after = groups[index + 1]?.[0]?.word;
    return {
      from: before === undefined ? first : apart(first, before),
      to: after === undefined ? last : endBefore(after, last),
      content: encodeArray([encodeArray(group.map(({ bytes }) => bytes))]),
    };
  });
}

/**
 * Where a chunk ends. Pagefind compares only as many letters as are told: with « l » alone, every
 * word in L would load the chunk of that article.
 */
function endBefore(after: string, last: string): string {
  return after.startsWith(last) ? `${last}\0` : apart(last, after);
}

/** The beginning of a word, up to the first letter that another does not have. */
function apart(word: string, other: string): string {
  const [letters, others] = [Array.from(word), Array.from(other)];
  const shared = letters.findIndex((letter, index) => letter !== others[index]);
  return shared < 0 ? word : letters.slice(0, shared + 1).join('');
}
