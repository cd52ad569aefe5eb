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
