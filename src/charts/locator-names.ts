import type { Point } from '../schema/site.ts';

/** A name, and the middle of its line. */
export interface PlacedName {
  name: string;
  x: number;
  y: number;
  isOwn: boolean;
}

/** What a country covers of a map, in pixels, and the middle of that. */
export interface Region {
  name: string;
  at: Point;
  /** Its outlines; a point is inside where it is in an odd number of them. */
  rings: readonly (readonly Point[])[];
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Pixels: a letter and a line at most, and what stays free at the edge and between names. */
const [LETTER, LINE, EDGE, GAP] = [7.6, 14, 6, 4];
/** Pixels between the places that are tried for a name. */
const STEP = 8;

/**
 * The names that a small map has room for: its own always, moved inside the frame, and each other
 * that is inside it and on its own country, and touches none before it.
 *
 * @param territory named instead of its country, whose name is then one of the others
 */
export function labelsOf(
  own: Region,
  territory: { name: string; at: Point } | undefined,
  others: readonly Region[],
  frame: { width: number; height: number },
): PlacedName[] {
  const first = territory
    ? inside(frame, territory.name, [territory.at[0], territory.at[1] + LINE + 2])
    : inside(frame, own.name, isLarge(own) ? own.at : [own.at[0], own.bottom + LINE / 2 + 2]);
  const placed = [{ ...first, isOwn: true }];
  const taken = [boxOf(first)];
  // No name covers the mark of a territory, or a country that is smaller than its name.
  if (territory) taken.push(around(territory.at));
  else if (!isLarge(own)) taken.push(own);
  for (const region of territory ? [own, ...others] : others) {
    const label = spotsOn(region)
      .map(([x, y]) => ({ name: region.name, x: Math.round(x), y: Math.round(y) }))
      .find((spot) => {
        const box = boxOf(spot);
        return (
          isInside(box, frame) &&
          !taken.some((other) => touches(box, other)) &&
          edgesOf(box).every((point) => isOn(region, point))
        );
      });
    if (label === undefined) continue;
    placed.push({ ...label, isOwn: false });
    taken.push(boxOf(label));
  }
  return placed;
}

/** Half the width of a name, in pixels. */
function halfOf(name: string): number {
  return (name.length * LETTER) / 2;
}

/** Whether a country is large enough for its name. */
function isLarge({ name, left, right, top, bottom }: Region): boolean {
  return right - left >= 2 * halfOf(name) && bottom - top >= LINE;
}

/** Where the name of a country may stand: its middle, then the points of a grid, the nearest first. */
function spotsOn(region: Region): Point[] {
  if (!isLarge(region)) return [];
  const { at, left, right, top, bottom } = region;
  const grid: Point[] = [];
  for (let x = left; x < right; x += STEP) {
    for (let y = top; y < bottom; y += STEP) grid.push([x, y]);
  }
  const distance = ([x, y]: Point) => Math.hypot(x - at[0], y - at[1]);
  return [at, ...grid.sort((a, b) => distance(a) - distance(b))];
}

/** The corners of a box and the middles of its long sides. */
function edgesOf({ left, right, top, bottom }: Box): Point[] {
  return [left, (left + right) / 2, right].flatMap((x): Point[] => [
    [x, top],
    [x, bottom],
  ]);
}

function isOn({ rings }: Region, [x, y]: Point): boolean {
  let crossings = 0;
  for (const ring of rings) {
    for (const [index, [toX, toY]] of ring.entries()) {
      const [fromX, fromY] = ring.at(index - 1) ?? [toX, toY];
      const isPassed = fromY > y !== toY > y;
      if (isPassed && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) crossings++;
    }
  }
  return crossings % 2 === 1;
}

/** A name at a point, or as near as the frame contains it. */
function inside({ width, height }: { width: number; height: number }, name: string, [x, y]: Point) {
  const [side, half] = [halfOf(name) + EDGE, LINE / 2 + EDGE];
  return {
    name,
    x: Math.round(Math.min(Math.max(x, side), width - side)),
    y: Math.round(Math.min(Math.max(y, half), height - half)),
  };
}

function boxOf({ name, x, y }: { name: string; x: number; y: number }): Box {
  const half = halfOf(name);
  return { left: x - half, right: x + half, top: y - LINE / 2, bottom: y + LINE / 2 };
}

function around([x, y]: Point): Box {
  return { left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 };
}

function isInside({ left, top, right, bottom }: Box, frame: { width: number; height: number }) {
  return (
    Math.min(left, top, frame.width - right, frame.height - bottom) >= EDGE &&
    [left, top, right, bottom].every(Number.isFinite)
  );
}

function touches(a: Box, b: Box): boolean {
  return (
    a.left < b.right + GAP &&
    b.left < a.right + GAP &&
    a.top < b.bottom + GAP &&
    b.top < a.bottom + GAP
  );
}
