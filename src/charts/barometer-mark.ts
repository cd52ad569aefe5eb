import type { Plotted } from './barometer-rows.ts';
import type { Place } from './sub-rows.ts';
import type { Mark as Reach } from './time-form.ts';

/** A stance in its place: `x` in percent of the width, `y` in rem from the top of its band. */
export interface Mark extends Pick<Place, 'label' | 'words'> {
  stance: Plotted;
  x: number;
  y: number;
  reach: Reach;
}

/** The part of a bracket in one band; an end that is undefined is in another band. */
export interface Bracket {
  x: number;
  top: number | undefined;
  bottom: number | undefined;
  hooks: { x: number; y: number }[];
}

/** The marks of one level. */
export interface LevelBand {
  height: number;
  marks: Mark[];
  brackets: Bracket[];
}

/**
 * The narrowest drawings of each size of words, in rem: small names, large names, names followed by
 * what each stance rests on. src/styles/barometer.css shows them from these widths.
 */
export const DRAWINGS = { small: 18, large: 43, full: 48.5 };
