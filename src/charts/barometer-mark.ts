import type { DateShape } from '../lib/dates.ts';
import type { Level } from '../schema/stance.ts';

/** A stance to draw. */
export interface Plotted {
  id: string;
  level: Level;
  date: string;
  /** « acte », « analyse ». */
  basis: string;
  /** Whose it is. */
  actor: string;
  /** « de R. Veser »; undefined where the name of the row says it. */
  by: string | undefined;
  /** Whether `by` is who judges so, not whose it is. */
  judged: boolean;
}

/**
 * How far a date reaches along a row: dots to a known end, a hollow bar whose day is unknown, a full
 * bar that lasts, a soft bar about a day, a line that fades toward an unknown beginning.
 */
export type Reach = Exclude<DateShape, 'day'>;

/** `x` is in percent of the width, all else in rem. */
export interface Mark {
  id: string;
  level: Level;
  x: number;
  y: number;
  /** How far right of its day it stands, so that the mark before shows. */
  shift: number;
  reach: { kind: Reach; from: number; to: number; stop: boolean } | undefined;
  label: Label | undefined;
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
