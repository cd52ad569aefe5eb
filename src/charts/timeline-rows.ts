import type { Mark } from './timeline-marks.ts';
import { round } from './time-scale.ts';

/** Words beside or above a mark, `dx` rem away from `x` percent. */
export interface Label {
  text: string;
  x: number;
  dx: number;
  /** Rem from the top of the lane, where its letters stand. */
  y: number;
  anchor: 'start' | 'end';
}

/** A mark on its row, with its words unless a close-up tells them. */
export interface Placed<T> {
  item: T;
  mark: Mark;
  /** Rem from the top of the lane to its middle. */
  y: number;
  label: Label;
  /** Whether the words show only under the pointer or the focus. */
  quiet: boolean;
}

export interface Candidate<T> {
  item: T;
  mark: Mark;
  text: string;
  width: number;
  quiet: boolean;
}

type Reach = readonly [from: number, to: number];
type Where = 'right' | 'left' | 'above' | 'above-left';

interface Row {
  /** What the line of the marks holds, and the line of words above it. */
  line: Reach[];
  above: Reach[];
  hasWords: boolean;
}

/** Narrowest drawing, in rem: what fits there fits everywhere. */
export const NARROWEST = 43;
/** Rem between a mark and its words, and between two neighbours. */
const GAP = 0.6;
const HALF_DISC = 0.3;
const ARROW = 1.5;
/** Heights of rows, in rem: marks alone, with words beside them, with words above them. */
const QUIET = 0.75;
const BESIDE = 1.2;
const ABOVE = 1.7;
const WHERE: readonly Where[] = ['right', 'left', 'above', 'above-left'];

/**
 * Puts marks on rows of a lane so that no words and no marks meet: each on the first row that has
 * room for it, its words at the right, at the left, or else above it.
 */
export function placeInRows<T>(candidates: readonly Candidate<T>[]): {
  placed: Placed<T>[];
  height: number;
} {
  const rows: Row[] = [];
  const chosen = candidates.map((candidate) => {
    const fresh: Row = { line: [], above: [], hasWords: false };
    const found = [...rows, fresh]
      .values()
      .map((row) => ({ row, where: roomFor(row, candidate) }))
      .find(({ where }) => where !== undefined) ?? { row: fresh, where: undefined };
    if (!rows.includes(found.row)) rows.push(found.row);
    const where = found.where ?? 'above-left';
    occupy(found.row, candidate, where);
    return { candidate, row: found.row, where };
  });
  const tops = topsOf(rows);
  const placed = chosen.map(({ candidate, row, where }) => {
    const y = middleOf(row, tops.get(row) ?? 0);
    const { item, mark, quiet } = candidate;
    return { item, mark, y, quiet, label: labelOf(candidate, where, y) };
  });
  return { placed, height: round(rows.reduce((sum, row) => sum + heightOf(row), 0) + 0.35) };
}

function roomFor<T>(row: Row, candidate: Candidate<T>): Where | undefined {
  const free = (list: readonly Reach[], [from, to]: Reach) =>
    from >= 0 && to <= 100 && list.every(([a, b]) => to <= a || from >= b);
  return WHERE.find((where) => {
    if (candidate.quiet && where.startsWith('above')) return false;
    const { line, above } = reachesOf(candidate, where);
    return free(row.line, line) && free(row.above, above);
  });
}

function occupy<T>(row: Row, candidate: Candidate<T>, where: Where): void {
  const { line, above } = reachesOf(candidate, where);
  row.line.push(line);
  row.above.push(above);
  row.hasWords ||= !candidate.quiet;
}

/**
 * The room that a mark and its words take, in percent of the narrowest drawing; words beside a mark
 * stand high enough to meet those above another.
 */
function reachesOf<T>(
  { mark, width, quiet }: Candidate<T>,
  where: Where,
): { line: Reach; above: Reach } {
  const [gap, words] = [percent(GAP), percent(width)];
  const from = Math.max(0, mark.x1 - percent(HALF_DISC));
  const to = Math.min(100, mark.x2 + percent(mark.shape === 'before' ? ARROW : HALF_DISC));
  const alone: Reach = [from, to];
  const both = (line: Reach) => ({ line, above: line });
  if (quiet) return both(alone);
  switch (where) {
    case 'right':
      return both([from, to + gap + words]);
    case 'left':
      return both([from - gap - words, to]);
    case 'above':
      return { line: alone, above: [from, from + words + gap] };
    case 'above-left': {
      const end = Math.max(mark.x2, words + gap);
      return { line: alone, above: [end - words - gap, end] };
    }
  }
}

function labelOf<T>({ mark, text, width, quiet }: Candidate<T>, where: Where, y: number): Label {
  const beside = round(y + 0.26);
  // Words that only show on hover may cover others, but may not leave the drawing.
  const isLeft = quiet ? mark.x2 + percent(width + GAP) > 100 : where.endsWith('left');
  if (!quiet && where.startsWith('above')) {
    const x = isLeft ? round(Math.max(mark.x2, percent(width + GAP))) : mark.x1;
    return { text, x, dx: 0, y: round(y - 0.45), anchor: isLeft ? 'end' : 'start' };
  }
  if (isLeft) return { text, x: mark.x1, dx: -GAP, y: beside, anchor: 'end' };
  const dx = mark.shape === 'before' ? ARROW + 0.25 : GAP;
  return { text, x: mark.x2, dx, y: beside, anchor: 'start' };
}

function heightOf(row: Row): number {
  if (!row.hasWords) return QUIET;
  return isTall(row) ? ABOVE : BESIDE;
}

/** Whether words stand above the marks of a row, and not only beside them. */
function isTall({ line, above }: Row): boolean {
  return above.some((reach) => !line.includes(reach));
}

function topsOf(rows: readonly Row[]): Map<Row, number> {
  let top = 0.1;
  return new Map(
    rows.map((row) => {
      const entry = [row, top] as const;
      top += heightOf(row);
      return entry;
    }),
  );
}

function middleOf(row: Row, top: number): number {
  return round(top + heightOf(row) - (isTall(row) ? 0.5 : heightOf(row) / 2));
}

function percent(rem: number): number {
  return (rem / NARROWEST) * 100;
}
