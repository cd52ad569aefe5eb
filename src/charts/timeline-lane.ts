import { type Box, firstFree, textWidth } from './placement.ts';
import { round } from './time-scale.ts';
import type { Mark } from './timeline-form.ts';

/** Words beside or above a mark, `dx` rem away from `x` percent. */
export interface Label {
  text: string;
  x: number;
  dx: number;
  /** Rem from the top of the lane to the baseline. */
  y: number;
  anchor: 'start' | 'end';
}

/** What a lane has to place. */
export interface Candidate<T> {
  item: T;
  mark: Mark;
  text: string;
  /** Whether the words show only under the pointer or the focus. */
  quiet: boolean;
}

/** A mark in its place, with its words. */
export interface Placed<T> extends Candidate<T> {
  /** Rem from the top of the lane to its middle. */
  y: number;
  label: Label;
}

/** Narrowest drawing, in rem: what fits there fits everywhere. */
export const NARROWEST = 43;
/** Rem between a mark and its words, and between two neighbours. */
const GAP = 0.6;
const HALF_DISC = 0.3;
const ARROW = 1.5;
/** Rem from the top to the first marks, from there to the next places that are tried, at the foot. */
const TOP = 0.75;
const STEP = 0.2;
const FOOT = 0.25;
/** Half the height of a mark alone, and with words beside it. */
const ALONE = 0.4;
const BESIDE = 0.6;

/**
 * Puts the marks of a lane in their places so that no words and no marks meet: each as high as
 * there is space for it, its words at the right, at the left, or above it where the drawing ends on
 * both sides.
 */
export function placeInLane<T>(candidates: readonly Candidate<T>[]) {
  const taken: Box[] = [];
  const marks = candidates.flatMap((candidate): Placed<T>[] => {
    const found = firstFree(choices(candidate), taken, NARROWEST);
    return found ? [{ ...candidate, y: found.y, label: found.label }] : [];
  });
  return { marks, height: round(Math.max(...taken.map(({ y2 }) => y2)) + FOOT) };
}

type Reach = Pick<Box, 'x1' | 'x2'>;

interface Choice {
  y: number;
  label: Label;
  boxes: Box[];
}

/** Places for a mark and its words: downwards, without an end. */
function* choices<T>({ mark, text, quiet }: Candidate<T>): Generator<Choice> {
  const [x1, x2] = [rem(mark.x1), rem(mark.x2)];
  const width = textWidth(text);
  const arrow = mark.shape === 'before' ? ARROW : HALF_DISC;
  const alone = { x1: Math.max(0, x1 - HALF_DISC), x2: Math.min(NARROWEST, x2 + arrow) };
  const atRight = { x1: alone.x1, x2: x2 + arrow + GAP + width };
  const atLeft = { x1: x1 - HALF_DISC - GAP - width, x2: alone.x2 };
  const above = Math.max(0, Math.min(x1, NARROWEST - width));
  for (let y = TOP; ; y = round(y + STEP)) {
    const right: Label = { text, x: mark.x2, dx: arrow + 0.3, y: y + 0.26, anchor: 'start' };
    const left: Label = { text, x: mark.x1, dx: -GAP, y: y + 0.26, anchor: 'end' };
    const over: Label = { text, x: percent(above), dx: 0, y: y - 0.45, anchor: 'start' };
    const box = (reach: Reach, top: number, bottom: number) => {
      return { ...reach, y1: y - top, y2: y + bottom };
    };
    if (quiet) {
      const label = atRight.x2 <= NARROWEST ? right : left;
      yield { y, label, boxes: [box(alone, ALONE, ALONE)] };
      continue;
    }
    if (atRight.x2 <= NARROWEST) yield { y, label: right, boxes: [box(atRight, BESIDE, BESIDE)] };
    if (atLeft.x1 >= 0) yield { y, label: left, boxes: [box(atLeft, BESIDE, BESIDE)] };
    if (atRight.x2 <= NARROWEST || atLeft.x1 >= 0 || y < 1.2) continue;
    const words = { x1: above, x2: Math.min(NARROWEST, above + width) };
    yield { y, label: over, boxes: [box(alone, ALONE, ALONE), box(words, 1.2, -0.2)] };
  }
}

function rem(percent: number): number {
  return (percent / 100) * NARROWEST;
}

function percent(rem: number): number {
  return round((rem / NARROWEST) * 100);
}
