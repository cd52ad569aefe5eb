import type { Level } from '../schema/stance.ts';

/** One stroke of a glyph, in a square of 16 centred on 0. */
export interface Stroke {
  d: string;
  /** Width of the line; undefined where the shape is filled. */
  width: number | undefined;
}

const RING = 'M-5.7 0a5.7 5.7 0 1 0 11.4 0a5.7 5.7 0 1 0-11.4 0z';

/**
 * The shape of each level, the same in every list, drawing and card: a disc that empties, opens,
 * then breaks and slips like the rule under the nameplate.
 */
export const GLYPHS: Readonly<Record<Level, readonly Stroke[]>> = {
  soutien: [{ d: 'M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z', width: undefined }],
  'soutien-reserve': [
    { d: RING, width: 2.4 },
    { d: 'M0-5.7a5.7 5.7 0 0 0 0 11.4z', width: undefined },
  ],
  equilibre: [{ d: RING, width: 2.4 }],
  distance: [{ d: 'M-2.9-5.7a6.3 6.3 0 0 0 0 11.4M2.9-5.7a6.3 6.3 0 0 1 0 11.4', width: 2.6 }],
  rupture: [{ d: 'M-1.3-8a6 6 0 0 0 0 12zM1.3-4a6 6 0 0 1 0 12z', width: undefined }],
};
