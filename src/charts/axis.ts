import type { Element } from '../lib/xml.ts';
import { fillOf, label, line, percent, rect, rem } from './elements.ts';
import { type Days, round, startsOf, type TimeScale } from './time-scale.ts';

/** A stretch of the width, in percent. */
export interface Band {
  x1: number;
  x2: number;
}

/** What stands over a drawing of time and crosses it; places in percent. */
export interface Axis {
  /** Where years or months begin. */
  ticks: number[];
  /** Their names: in the middle, or at the right edge where there is no space. */
  names: { text: string; x: number; anchor: 'middle' | 'end' }[];
  /** Where no article speaks. */
  silences: Band[];
}

/** Percent of the width under which a name has no space. */
const NAMED = 12;

/** Years or months, and the silences that cross them. */
export function gridAxis(
  grid: 'years' | 'months',
  scale: TimeScale,
  days: Days,
  silences: readonly Days[],
): Axis {
  const starts = startsOf(grid, days);
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
      .map(({ from, to }) => ({ x1: scale.end(from), x2: scale.start(to) }))
      .filter(({ x1, x2 }) => x2 > x1),
  };
}

/** Names of years or months. */
export function axisNames({ names }: Pick<Axis, 'names'>): Element[] {
  return names.map(({ text, x, anchor }) =>
    label(percent(x), rem(0.9), text, { class: 'tick-name', 'text-anchor': anchor }),
  );
}

/** The silences and the lines that cross a row or a lane. */
export function axisGrid({ ticks, silences }: Axis): Element[] {
  const height = percent(100);
  return [
    ...silences.map((band) => silenceIn(band, '0', height)),
    ...ticks.map((x) => line(percent(x), 0, percent(x), height, 'tick')),
  ];
}

/** Where no article speaks. */
export function silenceIn({ x1, x2 }: Band, y: string, height: string): Element {
  return rect(percent(x1), y, percent(x2 - x1), height, { fill: fillOf('silence') });
}
