import { PASSAGE_NUMBER, SUFFIXES } from '../schema/passage-number.ts';

/** The number of the passage that has an id, « 3 bis » for `p3-bis`; undefined for another id. */
export function numberOf(id: string): string | undefined {
  const number = id.slice(1).replaceAll('-', ' ');
  return id.startsWith('p') && PASSAGE_NUMBER.test(number) ? number : undefined;
}

/** Orders numbers: 1, 2, 2 bis, 2 ter, 3. */
export function compareNumbers(a: string, b: string): number {
  const [one, other] = [partsOf(a), partsOf(b)];
  return one.base - other.base || one.suffix - other.suffix;
}

/**
 * A number that no passage has had, for one inserted after another.
 *
 * @param previous number of the passage before it; undefined at the head of a text
 * @param taken every number ever given in the text
 */
export function numberAfter(previous: string | undefined, taken: readonly string[]): string {
  const isLast = taken.every((other) => compareNumbers(other, previous ?? '1') <= 0);
  const { base } = partsOf(previous ?? '1');
  const inserted = SUFFIXES.slice(1).map((suffix) => `${String(base)} ${suffix}`);
  const free = inserted.find((number) => !taken.includes(number));
  // At the end of the text, or where more were inserted than there are words for it.
  const next = String(Math.max(0, ...taken.map((number) => partsOf(number).base)) + 1);
  return isLast ? next : (free ?? next);
}

function partsOf(number: string): { base: number; suffix: number } {
  const [, base, suffix = ''] = PASSAGE_NUMBER.exec(number) ?? [];
  return { base: Number(base), suffix: SUFFIXES.indexOf(suffix) };
}
