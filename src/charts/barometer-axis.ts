import { formatDate } from '../lib/dates.ts';
import { barometerScale } from './barometer.ts';
import { type Days, round, startsOf } from './time-scale.ts';

/** What stands over the rows and crosses them; places in percent. */
export interface Axis {
  /** Where years begin, or the days of a close-up. */
  ticks: number[];
  /** Their names: of years in the middle, at the right edge where there is no room. */
  names: { text: string; x: number; anchor: 'middle' | 'end' }[];
  /** Where no article speaks. */
  silences: { from: number; to: number }[];
}

/** Years narrower than this, in percent, and days nearer, have no room for their name. */
const NAMED = 12;

/** Years, and the silences that cross them. */
export function yearsAxis(days: Days, silences: readonly Days[]): Axis {
  const scale = barometerScale(days);
  const starts = startsOf('years', days);
  const ticks = starts.map(({ day }) => scale.start(day));
  return {
    ticks,
    names: starts.map(({ name }, index) => {
      const [x = 0, end = scale.end(days.to)] = ticks.slice(index, index + 2);
      return end - x < NAMED
        ? { text: name, x: 100, anchor: 'end' }
        : { text: name, x: round((x + end) / 2), anchor: 'middle' };
    }),
    silences: silences
      .map(({ from, to }) => ({ from: scale.end(from), to: scale.start(to) }))
      .filter(({ from, to }) => to - from > 1),
  };
}

/** The very days of a close-up, but for those whose names would touch. */
export function daysAxis(days: Days, known: readonly string[]): Axis {
  const scale = barometerScale(days);
  const names: Axis['names'] = [];
  for (const day of [...new Set(known)].sort()) {
    const x = scale.start(day);
    if (x - (names.at(-1)?.x ?? -NAMED) < NAMED) continue;
    names.push({ text: formatDate(day, 'short').replace(/ \d{4}$/, ''), x, anchor: 'middle' });
  }
  return { ticks: names.map(({ x }) => x), names, silences: [] };
}
