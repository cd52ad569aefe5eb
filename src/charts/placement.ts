/** A rectangle in rem, from the upper left corner of a drawing. */
export interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

/**
 * The first choice whose boxes meet no other and stay between 0 and some rem; its boxes are then
 * taken.
 */
export function firstFree<T extends { boxes: readonly Box[] }>(
  choices: Iterable<T>,
  taken: Box[],
  width: number,
): T | undefined {
  for (const choice of choices) {
    const isFree = choice.boxes.every(
      (box) => box.x1 >= 0 && box.x2 <= width && !taken.some((other) => meets(box, other)),
    );
    if (!isFree) continue;
    taken.push(...choice.boxes);
    return choice;
  }
  return undefined;
}

/** Boxes that share an edge do not meet, whatever the rounding. */
function meets(a: Box, b: Box): boolean {
  const shared = 0.001;
  return (
    Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > shared &&
    Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > shared
  );
}
