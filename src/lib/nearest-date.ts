import { datesIn } from './date-words.ts';

/** Around a date, and no part of it: quotation marks and spaces of any kind. */
const AROUND = /^[\s«»“”„"'’]+|[\s«»“”„"'’]+$/gu;

const DASHES = /[\u2010-\u2015\u2212]/g;

/**
 * What someone who wrote a date otherwise most likely meant, in EDTF: « 2023-1-5 », « 15/08/2025 »,
 * « août 2025 », « vers 2022 ».
 */
export function nearestDate(text: string): string | undefined {
  const plain = text.replace(AROUND, '').replace(DASHES, '-');
  const [, since, until] = /^\[(.*)\.\.(.+)\]$/.exec(plain) ?? [];
  if (until !== undefined) {
    const [from = '', to] = [since ? single(since) : '', single(until)];
    return to === undefined || (since && from === '') ? undefined : `[${from}..${to}]`;
  }
  const ends = plain.split('/');
  if (ends.length === 2 && ends.every((end) => /^\s*\d{4}/.test(end))) {
    const [from, to] = ends.map(single);
    return from === undefined || to === undefined ? undefined : `${from}/${to}`;
  }
  return single(plain);
}

function single(text: string): string | undefined {
  const about = /^(?:~|vers |environ )|[~?]$/i;
  const bare = text.trim().replace(about, '').trim();
  const date = numbers(bare) ?? words(bare);
  return date && (about.test(text.trim()) ? `${date}~` : date);
}

/** A date in figures: the year first, or else the day, as in French. */
function numbers(text: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})(?:[-/. ](\d{1,2}))?(?:[-/. ](\d{1,2}))?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    [];
  if (year !== undefined) return dashed(year, month, day);
  const [, first, second, last] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  return dashed(last, second, first);
}

/** A date in French words, when it is the whole text and gives its year. */
function words(text: string): string | undefined {
  const [found] = datesIn(text);
  return found?.text === text && found.days.length < 2
    ? dashed(found.year, found.month, ...found.days)
    : undefined;
}

function dashed(
  year: string | number | undefined,
  ...rest: (string | number | undefined)[]
): string | undefined {
  if (year === undefined) return undefined;
  const parts = rest.filter((part) => part !== undefined);
  return [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}
