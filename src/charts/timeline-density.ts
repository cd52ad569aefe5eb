import { round } from './time-scale.ts';
import type { Band, Days } from './timeline.ts';

/** How many events, or articles, there are in each month of a drawing. */
export interface CountedLane {
  id: string;
  label: string;
  counts: readonly number[];
  /** Whether it is in the accent: articles, which speak of the rest. */
  isAccent: boolean;
  /** Lanes of one scale are to be compared; others have one for themselves. */
  scale: string;
}

/** What a drawing counts, month by month, where there is too much for a mark each. */
export interface CountedTime {
  /** First of its months, `2022-01`, and how many there are. */
  from: string;
  months: number;
  lanes: readonly CountedLane[];
  silences: readonly Days[];
}

/** A bar: `x` in months from the left, `height` in the counts of its scale. */
export interface Bar {
  month: number;
  height: number;
}

export interface DensityLane {
  id: string;
  label: string;
  isAccent: boolean;
  total: number;
  /** Height of the scale: the most of a month. */
  most: number;
  bars: Bar[];
}

export interface Density {
  /** Where years begin, and their names in their middle, in percent. */
  ticks: number[];
  names: { text: string; x: number }[];
  silences: Band[];
  lanes: DensityLane[];
}

/** Width of a bar, of that of a month. */
export const BAR_WIDTH = 0.8;

/** The counts of lanes as bars, under the years. */
export function drawDensity({ from, months, lanes, silences }: CountedTime): Density {
  const most = new Map<string, number>();
  for (const { scale, counts } of lanes) {
    most.set(scale, Math.max(1, most.get(scale) ?? 0, ...counts));
  }
  const percent = (month: number) => round((month / months) * 100);
  const starts = yearStarts(from, months);
  return {
    ticks: starts.map(({ month }) => percent(month)),
    names: starts.flatMap(({ year, month }, index) => {
      const to = starts[index + 1]?.month ?? months;
      return to - month < SHORTEST ? [] : [{ text: year, x: percent((month + to) / 2) }];
    }),
    silences: silences
      .map(({ from: first, to }) => ({
        x1: percent(Math.max(0, monthsSince(from, first))),
        x2: percent(Math.min(months, monthsSince(from, to))),
      }))
      .filter(({ x1, x2 }) => x2 > x1),
    lanes: lanes.map(({ id, label, isAccent, counts, scale }) => ({
      ...{ id, label, isAccent, most: most.get(scale) ?? 1 },
      total: counts.reduce((sum, count) => sum + count, 0),
      bars: counts.flatMap((height, month) => (height > 0 ? [{ month, height }] : [])),
    })),
  };
}

/** Months under which a year has no room for its name. */
const SHORTEST = 4;

function yearStarts(from: string, months: number): { year: string; month: number }[] {
  const [first = 0, start = 1] = from.split('-').map(Number);
  const years = Math.ceil((start - 1 + months) / 12);
  return Array.from({ length: years }, (_, index) => ({
    year: String(first + index),
    month: Math.max(0, index * 12 - (start - 1)),
  }));
}

/** Months from the first to a day, with the part of its own that is past. */
export function monthsSince(from: string, day: string): number {
  const [[year = 0, month = 1], [ofYear = 0, ofMonth = 1, ofDay = 1]] = [from, day].map((date) =>
    date.split('-').map(Number),
  ) as [number[], number[]];
  return (ofYear - year) * 12 + (ofMonth - month) + (ofDay - 1) / 31;
}
