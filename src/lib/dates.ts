import { days, EDTF_SHAPES } from '../schema/edtf.ts';
import { compare } from './text.ts';

/** First and last day that a date may cover, as `2022-11-01`; undefined where open. */
export interface Span {
  earliest: string | undefined;
  latest: string;
}

/** The form of a date's precision, by which it is drawn and worded. */
export type DateShape =
  'day' | 'month' | 'year' | 'about' | 'lasting' | 'within' | 'between' | 'latest';

type Style = 'long' | 'short';

const MONTHS = {
  long: new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  short: new Intl.DateTimeFormat('fr', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
};
const MONTH = new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC' });

/**
 * The days that an EDTF date covers.
 *
 * The library `edtf` 4.11.1 was tried and left: it refuses `[2022..2025-04-05]` and gives a set the
 * bounds of its first day.
 *
 * @throws RangeError when the text is no date
 */
export function span(date: string): Span {
  const known = spans.get(date) ?? spanOf(date);
  spans.set(date, known);
  return known;
}

/** The same dates are compared over and over. */
const spans = new Map<string, Span>();

function spanOf(date: string): Span {
  const [first, last = first] = days(date);
  if (first === undefined || last === undefined) throw new RangeError(`Date illisible : ${date}`);
  return {
    earliest: shape(date) === 'latest' ? undefined : `${first}-01-01`.slice(0, 10),
    latest: lastDay(last),
  };
}

function lastDay(text: string): string {
  if (text.length === 10) return text;
  if (text.length === 4) return `${text}-12-31`;
  const [year = 0, month = 1] = text.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The first and the last day that any of some dates may cover, '' where there is none. */
export function extent(dates: readonly string[]): { first: string; last: string } {
  const days = dates.map(span).flatMap(({ earliest, latest }) => [earliest ?? latest, latest]);
  const [first = ''] = days.sort();
  return { first, last: days.at(-1) ?? '' };
}

/** Whether a date may fall in the days from `first` to `last`, both included. */
export function overlaps(date: string, first: string, last: string): boolean {
  const { earliest, latest } = span(date);
  return latest >= first && (earliest === undefined || earliest <= last);
}

/** The form of the precision of an EDTF date. */
export function shape(date: string): DateShape {
  if (EDTF_SHAPES.latest.test(date)) return 'latest';
  if (EDTF_SHAPES.between.test(date)) return 'between';
  const [, , start, , end] = EDTF_SHAPES.interval.exec(date) ?? [];
  // Nobody gave its beginning or its end: it lasted for a time between the two.
  if (start === '~' && end === '~') return 'within';
  if (end !== undefined) return 'lasting';
  if (date.endsWith('~')) return 'about';
  return (['year', 'month', 'day'] as const)[date.split('-').length - 1] ?? 'day';
}

/** Where a date is listed: the year and month of its known end; no month where only the year is known. */
export function listedUnder(date: string): { year: number; month: number | undefined } {
  const [year, month] = days(date).at(-1)?.split('-').map(Number) ?? [];
  if (year === undefined) throw new RangeError(`Date illisible : ${date}`);
  return { year, month };
}

/** Orders dates by their known end, then by their beginning, an open one first. */
export function compareDates(a: string, b: string): number {
  const [x, y] = [span(a), span(b)];
  return compare(x.latest, y.latest) || compare(x.earliest ?? '', y.earliest ?? '');
}

/** « novembre 2022 », « vers le 11 octobre 2022 », « au plus tard le 5 avril 2025 »… */
export function formatDate(date: string, style: Style = 'long'): string {
  const [first = '', last = first] = days(date);
  const about = date.endsWith('~]');
  switch (shape(date)) {
    case 'latest':
      return `au plus tard ${about ? 'vers ' : first.length === 10 ? '' : 'en '}${withArticle(first, style)}`;
    case 'between':
      return `entre ${beginning(first, last, style)} et ${withArticle(last, style)}${about ? ' environ' : ''}`;
    case 'within':
      // A drawing shows by its form that nobody gave an end.
      return `${style === 'short' ? '' : 'durée inconnue, '}entre ${beginning(first, last, style)} et ${withArticle(last, style)}`;
    case 'lasting':
      return formatInterval(first, last, style) + (date.includes('~') ? ' environ' : '');
    case 'about':
      return `vers ${withArticle(first, style)}`;
    default:
      return formatPoint(first, style);
  }
}

/** « du 3 novembre 2022 », « d’octobre 2022 », « de 2022 »; other forms need no such word. */
export function ofDate(date: string): string {
  const words = formatDate(date);
  return /^(?:au |d[eu] |d’|durée|entre|vers)/.test(words) ? words : of(words);
}

/** « le 3 novembre 2022 », « en octobre 2022 », « en 2022 »; other forms need no such word. */
export function onDate(date: string, style: Style = 'long'): string {
  const before = { day: 'le ', month: 'en ', year: 'en ' }[shape(date) as string] ?? '';
  return before + formatDate(date, style);
}

/** The same text, never broken inside its last day: « entre 2022 et le 5 avr. 2025 ». */
export function unbroken(text: string): string {
  return text.replace(/(\d+(?:er)?) (\S+) (\d{4})(?= environ$|$)/, '$1\u00A0$2\u00A0$3');
}

function of(words: string): string {
  if (/^\d{1,2}(?!\d)/.test(words)) return `du ${words}`;
  return /^[aeiouéh]/i.test(words) ? `d’${words}` : `de ${words}`;
}

function formatInterval(first: string, last: string, style: Style): string {
  const end = formatPoint(last, style);
  if (first === last) return end;
  if (first.length === 4 && last.length === 4) return `${first}–${last}`;
  if (first.length === 10 && first.slice(0, 7) === last.slice(0, 7)) return `${day(first)}–${end}`;
  const start = withoutYearOf(last, formatPoint(first, style));
  return `${of(start)} ${last.length === 10 ? 'au' : 'à'} ${end}`;
}

/** « le 8 » before « et le 11 octobre 2022 »; « le 21 septembre » before « et le 11 octobre 2022 ». */
function beginning(first: string, last: string, style: Style): string {
  const isOneMonth =
    first.length === 10 && last.length === 10 && first.slice(0, 7) === last.slice(0, 7);
  return isOneMonth ? `le ${day(first)}` : withoutYearOf(last, withArticle(first, style));
}

/** « le 21 septembre 2022 » before « … et le 11 octobre 2022 »: the year is said once. */
function withoutYearOf(last: string, first: string): string {
  return first.replace(new RegExp(`(?<=[\\p{L}.]) ${last.slice(0, 4)}$`, 'u'), '');
}

function withArticle(text: string, style: Style): string {
  return `${text.length === 10 ? 'le ' : ''}${formatPoint(text, style)}`;
}

function formatPoint(text: string, style: Style): string {
  if (text.length === 4) return text;
  const month = MONTHS[style].format(new Date(`${text.slice(0, 7)}-01T00:00:00Z`));
  return text.length === 7 ? month : `${day(text)} ${month}`;
}

/** « 1er », « 2 »… */
function day(text: string): string {
  const number = Number(text.slice(8));
  return number === 1 ? '1er' : String(number);
}

/** « octobre », the month of that number from 1. */
export function monthName(month: number): string {
  return MONTH.format(new Date(Date.UTC(2022, month - 1, 1)));
}
