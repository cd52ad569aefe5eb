import type { Element } from '../lib/xml.ts';
import type { Level } from '../schema/stance.ts';

/** A sign of a drawing, in a box of 1.5 by 1 rem, and what it means. */
export interface KeyItem {
  sign: Element[];
  words: string;
  /** The level that the words name. */
  level?: Level;
}
