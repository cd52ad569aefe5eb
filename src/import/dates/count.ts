import { isoDay, isoMonth, weekdayOf, yearAndMonth } from '../../lib/date-words/calendar.ts';
import { plusDays } from '../../lib/days.ts';
import type { Meaning, Unit } from '../../lib/date-words/meaning.ts';

/** « il y a trois jours », « il y a deux mois »: a day when days are counted, else about. */
export function shifted(
  day: string,
  { unit, by, about, isSharp = false }: Extract<Meaning, { kind: 'shift' }>,
): string {
  const date = later(day, unit, by);
  if (!about) return date;
  if (isSharp) return `${date}~`;
  return `${unit === 'year' ? date.slice(0, 4) : unit === 'month' ? date.slice(0, 7) : date}~`;
}

/** So many units later; a month keeps its day, or its precision. */
export function later(date: string, unit: Unit, by: number): string {
  if (unit === 'day' || unit === 'week') return plusDays(date, unit === 'week' ? by * 7 : by);
  const [year, month] = yearAndMonth(date);
  if (unit === 'year' && date.length === 4) return String(year + by);
  const moved = isoMonth(year, month + (unit === 'year' ? by * 12 : by));
  if (date.length < 10) return moved;
  const [newYear, newMonth] = yearAndMonth(moved);
  return isoDay(newYear, newMonth, Number(date.slice(8))) ?? moved;
}

/** « la semaine dernière »: one unknown day of it; « le mois dernier », « l’an prochain ». */
export function period(day: string, unit: Unit, by: number): string {
  const [year, month] = yearAndMonth(day);
  if (unit === 'year') return String(year + by);
  if (unit === 'month') return isoMonth(year, month + by);
  const monday = plusDays(day, -((weekdayOf(day) + 6) % 7) + by * 7);
  return `[${monday}..${plusDays(monday, 6)}]`;
}
