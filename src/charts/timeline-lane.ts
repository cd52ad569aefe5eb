import { type Claim, pack } from './packing.ts';

/** What a mark takes of its lane, and its turn: all that is needed to put it in its place again. */
export type Taken = readonly [turn: number, claims: readonly Claim[]];

/** Rem from the top of a lane to its first marks, from there to the next, and to the foot. */
const [TOP, STEP, FOOT] = [0.85, 1.3, 0.75];

/** Rem from the top of a lane to the middle of a sub-row. */
export function laneY(row: number): number {
  return Math.round((TOP + row * STEP) * 100) / 100;
}

/** Rem of a lane of some sub-rows. */
export function laneHeight(rows: number): number {
  return laneY(rows - 1) + FOOT;
}

/** The sub-rows of the marks of a lane that remain, close together, and how many there are. */
export function packLane(marks: readonly Taken[]): { rows: number[]; total: number } {
  const taken: Claim[][] = [];
  const rows = new Map<Taken, number>();
  for (const mark of marks.toSorted(([a], [b]) => a - b)) {
    const { way, row } = pack([{ claims: mark[1] }], taken);
    rows.set(mark, row + way.claims.length - 1);
  }
  return { rows: marks.map((mark) => rows.get(mark) ?? 0), total: taken.length };
}
