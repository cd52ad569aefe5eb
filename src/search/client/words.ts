import { bare } from '../normalise.ts';

/** Part of a text, by its characters. */
export interface Range {
  start: number;
  end: number;
}

/** Words by themselves, and the words of phrases, folded. */
export type Wanted = readonly (readonly string[])[];

/** Initials with dots, numbers with their spaces, words without the elided one before them. */
const WORD = /(?:\p{L}\.){2,}|\d+(?:[\s.,]\d{3}(?!\d))*(?:,\d+)?|[\p{L}\p{N}]+/gu;

/** Under this, a word is found only where it stands alone: « us » is not in « usage ». */
const LONG_ENOUGH = 4;
/** Letters that a word of a query may have in excess: « alliances » finds « alliance ». */
const LONGEST_ENDING = 3;

/** Where a text contains what is wanted, in order; neighbours make one range. */
export function findWords(text: string, wanted: Wanted): Range[] {
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    bare: bare(word),
  }));
  const isAt = (place: number, [word = '', ...others]: readonly string[]) =>
    others.length === 0
      ? isForm(words[place]?.bare ?? '', word)
      : [word, ...others].every((each, index) => words[place + index]?.bare === each);
  const found = new Set(
    words.flatMap((_, place) =>
      wanted.flatMap((each) =>
        isAt(place, each) ? each.map((_word, index) => place + index) : [],
      ),
    ),
  );
  const ranges: Range[] = [];
  for (const [place, { start, end }] of words.entries()) {
    if (!found.has(place)) continue;
    const last = ranges.at(-1);
    const isNext = found.has(place - 1) && /^[\s'’‑-]*$/.test(text.slice(last?.end, start));
    if (last !== undefined && isNext) last.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
}

function isForm(word: string, wanted: string): boolean {
  if (word === wanted) return true;
  if (Math.min(word.length, wanted.length) < LONG_ENOUGH) return false;
  return (
    word.startsWith(wanted) ||
    (wanted.startsWith(word) && wanted.length - word.length <= LONGEST_ENDING)
  );
}
