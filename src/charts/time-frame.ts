import { shape, span } from '../lib/dates.ts';
import { daysBetween, plusDays } from '../lib/days.ts';
import { type Band, type Days, round, type TimeScale, timeScale } from './time-scale.ts';

/** What every drawing of time has: who wrote when, and when nobody did. */
export interface TimeData {
  /** In time. */
  articles: readonly { id: string; date: string; title: string; publisher: string }[];
  /** Where no article speaks. */
  silences: readonly Days[];
  /** Days that take more of the width. */
  wide?: Days | undefined;
}

/** How a drawing shares its width. */
interface Shares {
  /** Percent kept at the left and at the right, and percent of the longest silence. */
  left: number;
  right: number;
  silence: number;
}

/** One scale of time: wide where much happens, broken at the longest silence; places in percent. */
export interface TimeFrame {
  scale: TimeScale;
  /** Where each article stands; dashed where its day is not known. */
  lines: { x: number; isApproximate: boolean }[];
  silences: Band[];
  /** The silence where time is cut short, if any. */
  broken: Band | undefined;
}

/** Percent of the width of the days drawn wider. */
const WIDE = 40;

/** The scale of some days, with the articles and the silences on it. */
export function timeFrame(data: TimeData, days: Days, shares: Shares): TimeFrame {
  const { articles, wide } = data;
  const longest = longestOf(data.silences);
  const scale = timeScale(days, shares, [
    ...(longest
      ? [{ from: plusDays(longest.from, 1), to: plusDays(longest.to, -1), share: shares.silence }]
      : []),
    ...(wide
      ? [{ ...wide, from: wide.from < days.from ? days.from : wide.from, share: WIDE }]
      : []),
  ]);
  const bandsOf = (silences: readonly Days[]) =>
    silences
      .map(({ from, to }) => ({ x1: scale.end(from), x2: scale.start(to) }))
      .filter(({ x1, x2 }) => x2 > x1);
  return {
    scale,
    lines: articles.map(({ date }) => {
      return { x: pointOf(date, scale), isApproximate: shape(date) !== 'day' };
    }),
    silences: bandsOf(data.silences),
    broken: bandsOf(longest ? [longest] : [])[0],
  };
}

/** The longest silence: the time that is cut short. */
export function longestOf(silences: readonly Days[]): Days | undefined {
  const length = ({ from, to }: Days) => daysBetween(from, to);
  return silences.toSorted((a, b) => length(b) - length(a))[0];
}

/** The middle of the last day of a date. */
export function pointOf(date: string, scale: TimeScale): number {
  const { latest } = span(date);
  return round((scale.start(latest) + scale.end(latest)) / 2);
}
