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
/** Widths of letters in ems, in a wide system face: a text never takes more space than foreseen. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'’|!()[\]\s·]/u, 0.35],
  [/[frtIJ«»\-/]/u, 0.42],
  [/[mwMW—…%]/u, 0.98],
  [/\p{Lu}/u, 0.74],
];
const USUAL = 0.62;

/** Size of labels in a drawing, in rem. */
const LABEL_SIZE = 0.75;

/** Rem that a text takes at the size of labels, at most. */
export function textWidth(text: string): number {
  const ems = Array.from(text, (sign) => WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? USUAL);
  return Math.round(ems.reduce((sum, em) => sum + em, 0) * LABEL_SIZE * 100) / 100;
}
