import type { DateShape } from '../lib/dates.ts';
import type { Level } from '../schema/stance.ts';
import type { MarkOf } from './elements.ts';

/** A stance to draw. */
export interface Plotted extends MarkOf {
  id: string;
  level: Level;
  date: string;
  /** « acte », « analyse ». */
  basis: string;
  /** « de V. Hugo »; undefined where the name of the row says it. */
  by: string | undefined;
  /** Whether `by` is who judges so, not whose it is. */
  judged: boolean;
}

/** How far a date reaches along a row, in percent of the width. */
export interface Reach {
  kind: Exclude<DateShape, 'day'>;
  from: number;
  to: number;
}

/** A stance in its place: `x` in percent of the width, all else in rem. */
export interface Mark {
  stance: Plotted;
  x: number;
  y: number;
  reach: Reach | undefined;
}

/** Words beside a mark: its level, and in italic what it rests on. */
export interface Label {
  word: string;
  basis: string;
  anchor: 'start' | 'end';
  /** Percent of the width, then rem from there. */
  x: number;
  dx: number;
  /** Baseline, in rem. */
  y: number;
}
