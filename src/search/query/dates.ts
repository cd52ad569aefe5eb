import { fold } from '../../lib/text.ts';

/** Days, from the first to the last; an open end has none. */
export interface Days {
  from: string;
  to: string;
}

/** A date that a query states. */
export interface DateQuery {
  /** As typed. */
  typed: string;
  /** Several where no year was given: that day of each. */
  spans: readonly Days[];
}

const MONTHS = 'janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec'.split('|');
const MONTH =
  '(janvier|janv?|fevrier|fevr?|mars|avril|avr|mai|juin|juillet|juil|aout|septembre|sept?|octobre|oct|novembre|nov|decembre|dec)\\.?';
/** « sept » and « mars » beside other words are no month: alone, it is written in full. */
const FULL_MONTH =
  '(janvier|fevrier|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)';
const YEAR = '((?:19|20)\\d\\d)';
const DAY = '(1er|3[01]|[12]\\d|0?[1-9])';
const PART = "(debut|mi|milieu|fin)(?:\\s+(?:de|d'|du)(?:\\s*mois de|\\s*l'annee)?)?[\\s-]*";
const SEASON = '(printemps|ete|automne|hiver)';
/** First month of each; winter goes on into the next year. */
const SEASONS: Readonly<Record<string, number>> = { printemps: 3, ete: 6, automne: 9, hiver: 12 };
const ALWAYS = { from: '', to: '9999' };

type Reader = (groups: readonly string[], years: readonly number[]) => readonly Days[];

/** The forms of a date, the fullest first. */
const FORMS: readonly (readonly [form: string, read: Reader])[] = [
  [`${YEAR}[-/.](\\d\\d?)[-/.](\\d\\d?)`, ([y, m, d]) => day(y, Number(m), d)],
  [`(\\d\\d?)[-/. ](\\d\\d?)[-/. ]${YEAR}`, ([d, m, y]) => day(y, Number(m), d)],
  ['(\\d\\d?)[/.](\\d\\d?)[/.](\\d\\d)', ([d, m, y]) => day(`20${y ?? ''}`, Number(m), d)],
  [`${DAY}\\s+${MONTH}\\s+${YEAR}`, ([d, m, y]) => day(y, monthOf(m), d)],
  [`${PART}${MONTH}\\s+${YEAR}`, ([part, m, y]) => partOfMonth(part, monthOf(m), y)],
  [`${MONTH}\\s+${YEAR}`, ([m, y]) => months(Number(y), monthOf(m))],
  [`${YEAR}-(0[1-9]|1[0-2])`, ([y, m]) => months(Number(y), Number(m))],
  [`(0?[1-9]|1[0-2])/${YEAR}`, ([m, y]) => months(Number(y), Number(m))],
  [`${SEASON}(?:\\s+(?:de\\s+)?l'annee|\\s+de)?\\s+${YEAR}`, ([s, y]) => season(s, Number(y))],
  [`${PART}${YEAR}`, ([part, y]) => partOfYear(part, Number(y))],
  [`(?:entre|de)\\s+${YEAR}\\s+(?:et|a)\\s+${YEAR}`, ([a, b]) => between(a, b)],
  [`${YEAR}\\s*[-–]\\s*${YEAR}`, ([a, b]) => between(a, b)],
  [`(?:depuis|apres|des)\\s+${YEAR}`, ([y]) => [{ ...ALWAYS, from: `${y ?? ''}-01-01` }]],
  [`avant\\s+${YEAR}`, ([y]) => [{ ...ALWAYS, to: `${String(Number(y) - 1)}-12-31` }]],
  [YEAR, ([y]) => months(Number(y), 1, 12)],
  [`${DAY}\\s+${MONTH}`, ([d, m], years) => years.flatMap((y) => day(String(y), monthOf(m), d))],
  [
    `${PART}${MONTH}`,
    ([part, m], years) => years.flatMap((y) => partOfMonth(part, monthOf(m), String(y))),
  ],
  [FULL_MONTH, ([m], years) => years.flatMap((y) => months(y, monthOf(m)))],
];

/**
 * Reads the dates of a query, and leaves what was typed beside them.
 *
 * @param years those in which a day without its year may be
 */
export function readDates(
  text: string,
  years: readonly number[],
): { date: DateQuery | undefined; rest: string } {
  // Same length as the text: an accent is one character, and so is its letter.
  const plain = Array.from(text, (letter) => fold(letter).slice(0, 1) || letter).join('');
  for (const [form, read] of FORMS) {
    const found = new RegExp(
      `(?<![\\p{L}\\p{N}]|\\d[/.-])${form}(?![\\p{L}\\p{N}]|[/.-]\\d)`,
      'u',
    ).exec(plain);
    if (found === null) continue;
    const spans = read(found.slice(1), years);
    if (spans.length === 0) continue;
    const typed = text.slice(found.index, found.index + found[0].length);
    const rest = `${text.slice(0, found.index)} ${text.slice(found.index + typed.length)}`;
    return { date: { typed, spans }, rest };
  }
  return { date: undefined, rest: text };
}

function monthOf(name = ''): number {
  return MONTHS.findIndex((start) => name.startsWith(start.slice(0, name.length))) + 1;
}

/** A day that the calendar has. */
function day(year = '', month = 0, typed = ''): Days[] {
  const time = new Date(Date.UTC(Number(year), month - 1, Number.parseInt(typed, 10)));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== Number.parseInt(typed, 10))
    return [];
  const date = time.toISOString().slice(0, 10);
  return [{ from: date, to: date }];
}

function months(year: number, first: number, last = first): Days[] {
  const iso = (month: number, date: number) =>
    new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
  return [{ from: iso(first - 1, 1), to: iso(last, 0) }];
}

function partOfMonth(part = '', month = 0, year = ''): Days[] {
  const [whole] = months(Number(year), month);
  if (whole === undefined) return [];
  const at = (date: string) => `${whole.from.slice(0, 8)}${date}`;
  if (part === 'debut') return [{ from: whole.from, to: at('10') }];
  return part === 'fin' ? [{ from: at('21'), to: whole.to }] : [{ from: at('10'), to: at('20') }];
}

function partOfYear(part = '', year: number): Days[] {
  if (part === 'debut') return months(year, 1, 4);
  return part === 'fin' ? months(year, 9, 12) : months(year, 5, 8);
}

function season(name = '', year: number): Days[] {
  const first = SEASONS[name] ?? 1;
  return months(year, first, first + 2);
}

function between(first = '', last = ''): Days[] {
  return first < last ? [{ from: `${first}-01-01`, to: `${last}-12-31` }] : [];
}
