import { compareDates, shape, span } from '../lib/dates.ts';
import { LEVELS } from '../schema/stance.ts';
import { placeLabels } from './barometer-labels.ts';
import type { Mark, Plotted } from './barometer-mark.ts';
import { round, type TimeScale, timeScale } from './time-scale.ts';

/** What one row draws: stances in time, and which of them disagree. */
export interface PlottedRow {
  stances: readonly Plotted[];
  disagreements: readonly (readonly string[])[];
}

/** First and last day that a drawing shows. */
export interface Days {
  first: string;
  last: string;
}

/** The narrowest width, in rem, of a drawing that bears words, and of a close-up. */
export const ROOM = 25.5;
export const CLOSE_ROOM = 33.5;

export interface Bracket {
  x: number;
  top: number;
  bottom: number;
}

export interface Row {
  height: number;
  marks: Mark[];
  brackets: Bracket[];
}

/** How much lower each level hangs under Moscow: 15 px. */
const DROP = 0.9375;
const TOP = 0.75;
/** Room under the lowest mark. */
const FOOT = 1.1875;
/** Marks nearer than this, in percent, stand on each other like coins. */
const TOUCHING = 1;
const COIN = 0.7;
/** Percent kept free so that marks at the edges are whole. */
const PADDING = { left: 1, right: 3 };

/** Where days stand along a row: in percent of its width. */
export function barometerScale({ first, last }: Days): TimeScale {
  return timeScale(first, last, PADDING);
}

/**
 * A row of the barometer: Moscow is its upper edge, and each stance hangs from it, lower by one step
 * a level, at the known end of its date.
 */
export function barometerRow(
  { stances, disagreements }: PlottedRow,
  days: Days,
  room: number = ROOM,
): Row {
  const scale = barometerScale(days);
  const marks: Mark[] = [];
  for (const { id, level, date } of stances.toSorted(byBeginning)) {
    const reach = reachOf(date, scale);
    const x = placeOf(date, scale);
    const y = round(TOP + DROP * LEVELS.indexOf(level));
    const under = marks.filter((mark) => mark.level === level && Math.abs(mark.x - x) < TOUCHING);
    marks.push({ id, level, x, y, shift: COIN * under.length, reach, label: undefined });
  }
  const labels = placeLabels(marks, stances, room);
  return {
    height: round(
      Math.max(
        ...[TOP + DROP, ...marks.map(({ y }) => y)].map((y) => y + FOOT),
        ...[...labels.values()].map(({ y }) => y + FOOT / 2),
      ),
    ),
    marks: marks.map((mark) => ({ ...mark, label: labels.get(mark.id) })),
    brackets: disagreements.map((ids) => bracketOf(marks.filter(({ id }) => ids.includes(id)))),
  };
}

/** What reaches far is drawn first, under what came meanwhile. */
function byBeginning(a: Plotted, b: Plotted): number {
  const beginning = ({ date }: Plotted) => span(date).earliest ?? '';
  return beginning(a).localeCompare(beginning(b)) || compareDates(a.date, b.date);
}

function placeOf(date: string, scale: TimeScale): number {
  const { earliest, latest } = span(date);
  const isLoose = ['month', 'year'].includes(shape(date));
  const end = scale.start(latest);
  return isLoose && earliest !== undefined ? round((scale.start(earliest) + end) / 2) : end;
}

function reachOf(date: string, scale: TimeScale): Mark['reach'] {
  const kind = shape(date);
  if (kind === 'day') return undefined;
  const { earliest, latest } = span(date);
  const to = kind === 'month' || kind === 'year' ? scale.end(latest) : scale.start(latest);
  if (earliest === undefined) return { kind, from: round(Math.max(to - 12, 0)), to, stop: false };
  const from = scale.start(earliest);
  return { kind, from, to, stop: from > 0 };
}

function bracketOf(marks: readonly Mark[]): Bracket {
  const ys = marks.map(({ y }) => y);
  return {
    x: Math.min(...marks.map(({ x }) => x)),
    top: round(Math.min(...ys) - 0.45),
    bottom: round(Math.max(...ys) + 0.45),
  };
}

/** The day of a date, where it is known well enough for a close-up. */
export function preciseDay(date: string): string | undefined {
  return ['day', 'about'].includes(shape(date)) ? span(date).latest : undefined;
}
