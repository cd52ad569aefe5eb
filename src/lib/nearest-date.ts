import { edtfDate } from '../schema/edtf.ts';
import { type DateWords, datesIn } from './date-words.ts';

/** Around a date, and no part of it: quotation marks and spaces of any kind. */
const AROUND = /^[\s«»“”„"'’]+|[\s«»“”„"'’]+$/gu;
const DASHES = /[\u2010-\u2015\u2212]/g;

/**
 * What someone who wrote a date otherwise most likely meant, in EDTF: « 2023-1-5 », « 15/08/2025 »,
 * « août 2025 », « vers 2022 ».
 */
export function nearestDate(text: string): string | undefined {
  const figures = text
    .replace(AROUND, '')
    .replace(DASHES, '-')
    .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
    .replace(/(\d{4})[-. ](\d{1,2})(?:[-. ](\d{1,2}))?(?!\d)/g, (_, ...parts: string[]) =>
      dashed(...parts.slice(0, 3)),
    );
  const date = datesIn(figures)
    .reduceRight(withFigures, figures)
    .replace(/^(?:~|vers |environ )(.+)$/i, '$1~')
    .replace(/\?$/, '~');
  return edtfDate.safeParse(date).success ? date : undefined;
}

/** The text with figures in the place of a date in words. */
function withFigures(text: string, { start, text: words, year, month, days }: DateWords): string {
  if (year === undefined || days.length > 1) return text;
  return text.slice(0, start) + dashed(year, month, ...days) + text.slice(start + words.length);
}

function dashed(...parts: readonly (string | number | undefined)[]): string {
  const given = parts.filter((part) => part !== undefined);
  return given.map((part) => String(part).padStart(2, '0')).join('-');
}
