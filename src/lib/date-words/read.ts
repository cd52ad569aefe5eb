import { monthNumber } from './calendar.ts';
import type { Direction, Meaning, Point, Unit } from './meaning.ts';

/** Named groups of a form, in lower case. */
export type Groups = Readonly<Record<string, string | undefined>>;

const NUMBERS = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const COUNTS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(NUMBERS.map((name, index) => [name, index + 1])),
  ...{ une: 1, onze: 11, douze: 12, quinze: 15, vingt: 20 },
};
const UNITS: Readonly<Record<string, Unit>> = {
  ...{ jour: 'day', jours: 'day', semaine: 'week', semaines: 'week', mois: 'month' },
  ...{ an: 'year', ans: 'year', année: 'year', années: 'year' },
};

/** The day that the groups of a form name. */
export function point(groups: Groups): Point {
  const { day, month, number, year } = groups;
  return {
    day: dayOf(day),
    month: month === undefined ? Number(number) : monthNumber(month),
    year: yearOf(year),
  };
}

/** The month that the groups of a form name. */
export function bareMonth(groups: Groups): Meaning {
  return {
    kind: 'month',
    month: monthNumber(groups['month'] ?? ''),
    year: yearOf(groups['year']),
    middle: groups['middle'] !== undefined,
    direction: turnOf(groups['turn']),
  };
}

/** The shift that the groups of a form name, ahead or back. */
export function shift(groups: Groups, sign: 1 | -1): Meaning {
  const { unit = '', count, adverb = '' } = groups;
  return {
    kind: 'shift',
    unit: unitOf(unit),
    by: sign * countOf(count),
    about: !unit.startsWith('jour'),
    isSharp: /^(?:tout juste|exactement) $/.test(adverb),
  };
}

/** « trois », « 12 »: a number; NaN for other words. */
export function countOf(text = ''): number {
  return COUNTS[text.toLowerCase()] ?? Number(text);
}

/** « 1er », « 23 »: a day of the month; NaN where none is said. */
export function dayOf(text = ''): number {
  return Number.parseInt(text, 10);
}

/** A year in four digits; undefined for anything else. */
export function yearOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{4}$/.test(text) ? Number(text) : undefined;
}

/** « dernier » looks back, « prochain » ahead; a year looks nowhere. */
export function turnOf(text: string | undefined): Direction {
  if (text === undefined || /^\d/.test(text.trim())) return undefined;
  return /prochain|suivant/i.test(text) ? 'future' : 'past';
}

/** What is counted: days, unless another unit is said. */
export function unitOf(text = ''): Unit {
  return UNITS[text] ?? 'day';
}
