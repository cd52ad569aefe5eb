import { compareDates, shape, span } from '../lib/dates.ts';
import { LEVELS } from '../schema/stance.ts';
import { placeLabels } from './barometer-labels.ts';
import type { Label, Mark, Plotted, Reach } from './barometer-mark.ts';
import { type Days, round, type TimeScale, timeScale } from './time-scale.ts';

/** What one row draws: stances in time, and which of them disagree. */
export interface PlottedRow {
  stances: readonly Plotted[];
  disagreements: readonly (readonly string[])[];
}

export interface Row {
  height: number;
  marks: (Mark & { label: Label | undefined })[];
  /** Beside stances that disagree. */
  brackets: { x: number; top: number; bottom: number }[];
}

/** How much lower each level hangs: 15 px. */
const DROP = 0.9375;
const TOP = 0.75;
/** Space under the lowest mark. */
const FOOT = 1.1875;
/** Percent of the width of a reach whose beginning is unknown. */
const OPEN = 12;

/** Where days stand along a row: marks at the edges are whole. */
export function barometerScale(days: Days): TimeScale {
  return timeScale(days, { left: 1, right: 3 });
}

/** A row of the barometer: each stance hangs from the upper edge, lower by one step a level. */
export function barometerRow({ stances, disagreements }: PlottedRow, days: Days): Row {
  const scale = barometerScale(days);
  const marks = stances.toSorted(byBeginning).map((stance): Mark => {
    const y = round(TOP + DROP * LEVELS.indexOf(stance.level));
    return { stance, x: placeOf(stance.date, scale), y, reach: reachOf(stance.date, scale) };
  });
  const labels = placeLabels(marks);
  const bottoms = [
    ...[TOP + DROP, ...marks.map(({ y }) => y)].map((y) => y + FOOT),
    ...[...labels.values()].map(({ y }) => y + FOOT / 2),
  ];
  return {
    height: round(Math.max(...bottoms)),
    marks: marks.map((mark) => ({ ...mark, label: labels.get(mark) })),
    brackets: disagreements.map((ids) => {
      const own = marks.filter(({ stance }) => ids.includes(stance.id));
      const ys = own.map(({ y }) => y);
      return {
        x: Math.min(...own.map(({ x }) => x)),
        top: round(Math.min(...ys) - 0.45),
        bottom: round(Math.max(...ys) + 0.45),
      };
    }),
  };
}

/** What reaches far is drawn first, under what came meanwhile. */
function byBeginning(a: Plotted, b: Plotted): number {
  const beginning = ({ date }: Plotted) => span(date).earliest ?? '';
  return beginning(a).localeCompare(beginning(b)) || compareDates(a.date, b.date);
}

/** At the known end of a date; in the middle of a month or a year. */
function placeOf(date: string, scale: TimeScale): number {
  const { earliest, latest } = span(date);
  const end = scale.start(latest);
  const isLoose = ['month', 'year'].includes(shape(date));
  return isLoose && earliest !== undefined ? round((scale.start(earliest) + end) / 2) : end;
}

function reachOf(date: string, scale: TimeScale): Reach | undefined {
  const kind = shape(date);
  if (kind === 'day') return undefined;
  const { earliest, latest } = span(date);
  const to = kind === 'month' || kind === 'year' ? scale.end(latest) : scale.start(latest);
  const from = earliest === undefined ? round(Math.max(to - OPEN, 0)) : scale.start(earliest);
  return { kind, from, to };
}
