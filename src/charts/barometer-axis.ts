import { formatDate } from '../lib/dates.ts';
import { barometerScale, type Days, type PlottedRow, preciseDay } from './barometer.ts';
import { round } from './time-scale.ts';

/** What stands over the rows and crosses them; places in percent. */
export interface Axis {
  /** Where years begin, or the days of a close-up. */
  ticks: number[];
  /** Their names, in the middle of years, over days; `end` where they would leave the drawing. */
  names: { text: string; x: number; anchor: 'middle' | 'end' }[];
  /** Where no article speaks. */
  silences: { from: number; to: number }[];
}

/** Years narrower than this, in percent, bear their name at the right edge. */
const NARROW = 12;

/** Years under which rows hang, and the silences that cross them. */
export function barometerAxis(days: Days, silences: readonly { from: string; to: string }[]): Axis {
  const scale = barometerScale(days);
  const years = scale.years.filter(({ year }) => String(year) <= days.last.slice(0, 4));
  return {
    ticks: years.map(({ x }) => x),
    names: years.map(({ year, x }, index) => {
      const to = years[index + 1]?.x ?? scale.end(days.last);
      return to - x < NARROW
        ? { text: String(year), x: 100, anchor: 'end' }
        : { text: String(year), x: round((x + to) / 2), anchor: 'middle' };
    }),
    silences: silences
      .map(({ from, to }) => ({ from: scale.end(from), to: scale.start(to) }))
      .filter(({ from, to }) => to - from > 1),
  };
}

/** Days named nearer than this, in percent, would touch. */
const NAMED = 12;

/** The very days of some rows, for a close-up. */
export function closeAxis(days: Days, rows: readonly PlottedRow[]): Axis {
  const scale = barometerScale(days);
  const known = rows.flatMap(({ stances }) =>
    stances.flatMap(({ date }) => preciseDay(date) ?? []),
  );
  const names: Axis['names'] = [];
  for (const day of [...new Set(known)].sort()) {
    const x = scale.start(day);
    if (x - (names.at(-1)?.x ?? -NAMED) < NAMED) continue;
    names.push({ text: formatDate(day, 'short').replace(/ \d{4}$/, ''), x, anchor: 'middle' });
  }
  return { ticks: names.map(({ x }) => x), names, silences: [] };
}
