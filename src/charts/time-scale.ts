import { monthName } from '../lib/dates.ts';
import { capitalise } from '../lib/text.ts';

/** Some days, both included. */
export interface Days {
  from: string;
  to: string;
}

/** Where days stand along a drawing, in percent; those outside are at its edges. */
export interface TimeScale {
  /** The place where a day begins, and where it ends. */
  start: (day: string) => number;
  end: (day: string) => number;
}

const DAY = 86_400_000;

/**
 * A linear scale of days.
 *
 * @param padding percent of the width kept free at the left and at the right
 */
export function timeScale(days: Days, padding: { left: number; right: number }): TimeScale {
  const from = Date.parse(days.from);
  const to = Date.parse(days.to) + DAY;
  const width = 100 - padding.left - padding.right;
  const place = (time: number) => {
    const share = (Math.min(Math.max(time, from), to) - from) / (to - from);
    return round(padding.left + share * width);
  };
  return {
    start: (day) => place(Date.parse(day)),
    end: (day) => place(Date.parse(day) + DAY),
  };
}

/** The first day of each year, or month, of some days, and its name. */
export function startsOf(grid: 'years' | 'months', { from, to }: Days) {
  const [year = 0, month = 1] = from.split('-').map(Number);
  const starts: { day: string; name: string }[] = [];
  for (let count = 0; ; count += 1) {
    const [y, m] = grid === 'years' ? [year + count, 0] : [year, month - 1 + count];
    const day = new Date(Date.UTC(y, m)).toISOString().slice(0, 10);
    if (day > to) return starts;
    const name = grid === 'years' ? String(y) : capitalise(monthName(Number(day.slice(5, 7))));
    starts.push({ day, name });
  }
}

/** Two decimals: enough for 4K, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
