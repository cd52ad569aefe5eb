import { fold } from './text.ts';

/** A date that a text states: a month, or days of it. */
export interface DateWords {
  text: string;
  start: number;
  /** None for a month; two for « du 19 au 20 septembre ». */
  days: number[];
  month: number;
  year: number | undefined;
}

const MONTHS = 'jan|fev|mars|avr|mai|juin|juil|aou|sept|oct|nov|dec'.split('|');
const MONTH =
  '(?<month>janvier|janv\\.|f[ée]vrier|f[ée]vr?\\.|mars|avril|avr\\.|mai|juin|juillet|juil\\.|ao[ûu]t|septembre|sept\\.|octobre|oct\\.|novembre|nov\\.|d[ée]cembre|d[ée]c\\.)';
const DAY = '(?:1er|[12]\\d|3[01]|0?[1-9])';
const YEAR = '(?:19|20)\\d{2}';
const WEEKDAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const BEFORE_MONTH =
  "(?:en|dès|depuis|début|fin|courant|avant|après|jusqu'en|mi-|de|d'|entre|et|à|au mois de)";

const FORMS = [
  `(?<year>${YEAR})-(?<number>0[1-9]|1[0-2])-(?<day>\\d{2})`,
  `(?<day>[0-3]?\\d)[/.](?<number>0?[1-9]|1[0-2])[/.](?<year>${YEAR})`,
  `(?:${WEEKDAY} )?(?:(?<first>${DAY})(?: au | et(?: le)? | ?[-–] ?))?(?<day>${DAY}) ${MONTH}(?:,? (?<year>${YEAR}))?`,
  `${MONTH} (?<year>${YEAR})`,
  // A month alone is a date only after such a word: « mai » may be a name, « mars » a planet.
  `(?<=(?<!\\p{L})${BEFORE_MONTH} ?)${MONTH}`,
].map((form) => new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`, 'giu'));

/** The dates that a text states in figures or in French words, in its order. */
export function datesIn(text: string): DateWords[] {
  const plain = text.replace(/[’ʼ]/g, "'").replace(/\s/gu, ' ');
  const found = FORMS.flatMap((form) =>
    Array.from(plain.matchAll(form), ({ 0: words, index, groups = {} }): DateWords => {
      const { first, day, month, number, year } = groups;
      return {
        text: text.slice(index, index + words.length),
        start: index,
        days: [first, day].flatMap((each) => (each === undefined ? [] : Number.parseInt(each, 10))),
        month: month === undefined ? Number(number) : monthNumber(month),
        year: year === undefined ? undefined : Number(year),
      };
    }),
  );
  const kept: DateWords[] = [];
  for (const date of found) {
    const isFree = kept.every(
      (other) =>
        date.start + date.text.length <= other.start ||
        other.start + other.text.length <= date.start,
    );
    if (isFree) kept.push(date);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** `2022-11-23` of a date that gives one day in full, if the calendar has it. */
export function isoDay({ days, month, year }: DateWords): string | undefined {
  const [day] = days;
  if (day === undefined || days.length > 1 || year === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

/** The first day that words state in full, `2022-11-24T06:30:00Z` included. */
export function dayIn(words: string | null | undefined): string | undefined {
  const dates = datesIn((words ?? '').replace(/(?<=\d{4}-\d{2}-\d{2})T.*$/u, ''));
  return dates.map(isoDay).find((day) => day !== undefined);
}

function monthNumber(name: string): number {
  return MONTHS.findIndex((start) => fold(name).startsWith(start)) + 1;
}
