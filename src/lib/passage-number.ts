import { PASSAGE_NUMBER, SUFFIXES } from '../schema/passage-number.ts';

interface Parts {
  base: number;
  /** Rank among the suffixes, 0 for none. */
  suffix: number;
  letters: string;
}

/** The number of the passage that has an id, « 3 bis » for `p3-bis`; undefined for another id. */
export function numberOf(id: string): string | undefined {
  const number = id.slice(1).replaceAll('-', ' ');
  return id.startsWith('p') && PASSAGE_NUMBER.test(number) ? number : undefined;
}

/** Orders numbers as a text does: 1 A, 1, 2, 2 bis A, 2 bis, 3. */
export function compareNumbers(a: string, b: string): number {
  return compareParts(partsOf(a), partsOf(b));
}

function compareParts(a: Parts, b: Parts): number {
  const key = ({ letters }: Parts) => `${letters}~`;
  if (a.base !== b.base) return a.base - b.base;
  if (a.suffix !== b.suffix) return a.suffix - b.suffix;
  return key(a) < key(b) ? -1 : Number(key(a) > key(b));
}

/**
 * A number that no passage has had, for one inserted after another.
 *
 * @param previous number of the passage before it; undefined at the head of a text
 * @param taken every number ever given in the text
 */
export function numberAfter(previous: string | undefined, taken: readonly string[]): string {
  const all = taken.map(partsOf).sort(compareParts);
  const before = previous === undefined ? undefined : partsOf(previous);
  const next = all.find((each) => before === undefined || compareParts(each, before) > 0);
  const last = Math.max(0, ...all.map(({ base }) => base));
  const atEnd = { base: last + 1, suffix: 0, letters: '' };
  if (next === undefined) return write(atEnd);
  const inserted = between(before, next).find(
    (each) =>
      each.suffix < SUFFIXES.length &&
      !each.letters.includes('[') &&
      (before === undefined || compareParts(before, each) < 0) &&
      compareParts(each, next) < 0,
  );
  // Nothing fits after twenty insertions in a row: the number is out of order, but its own.
  return write(inserted ?? atEnd);
}

/** What may fit between two neighbours, the simplest first. */
function between(before: Parts | undefined, next: Parts): Parts[] {
  const earlier = { ...next, letters: `${next.letters}A` };
  if (before === undefined) return [earlier];
  return [
    { ...before, suffix: before.suffix + 1, letters: '' },
    ...(before.letters === '' ? [] : [{ ...before, letters: successor(before.letters) }]),
    earlier,
  ];
}

/** « B » after « A »; « [ », which is no letter, after « Z ». */
function successor(letters: string): string {
  return letters.slice(0, -1) + String.fromCharCode(letters.charCodeAt(letters.length - 1) + 1);
}

function partsOf(number: string): Parts {
  const [, base, suffix = '', letters = ''] = PASSAGE_NUMBER.exec(number) ?? [];
  return { base: Number(base), suffix: SUFFIXES.indexOf(suffix), letters };
}

function write({ base, suffix, letters }: Parts): string {
  return [String(base), SUFFIXES[suffix], letters].filter(Boolean).join(' ');
}
