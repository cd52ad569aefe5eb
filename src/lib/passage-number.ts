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
 * Gives numbers that no passage has had, each for one inserted after another: undefined at the head of
 * a text.
 *
 * @param given every number ever given in the text
 */
export function numbering(given: Iterable<string>): (previous: string | undefined) => string {
  const taken = new Set(given);
  let last = [...taken].sort(compareNumbers).at(-1);
  return (previous = '1') => {
    const isLast = last === undefined || compareNumbers(last, previous) <= 0;
    const { base } = partsOf(previous);
    const inserted = SUFFIXES.slice(1).map((suffix) => `${String(base)} ${suffix}`);
    const free = inserted.find((number) => !taken.has(number));
    // At the end of the text, or where more were inserted than there are words for it.
    const next = String(last === undefined ? 1 : partsOf(last).base + 1);
    const number = isLast ? next : (free ?? next);
    taken.add(number);
    if (last === undefined || compareNumbers(number, last) > 0) last = number;
    return number;
  };
}

function partsOf(number: string): { base: number; suffix: number } {
  const [, base, suffix = ''] = PASSAGE_NUMBER.exec(number) ?? [];
  return { base: Number(base), suffix: SUFFIXES.indexOf(suffix) };
}
