/** Widths of signs in ems, those of a wide system face: a label never takes more room than foreseen. */
const NARROW = /[ijl.,:;'’|!()[\]\s ·]/u;
const SLIM = /[frtIJ«»\-/]/u;
const WIDE = /[mwMW—…%]/u;
const CAPITAL = /\p{Lu}/u;

/** Rem that a text takes at the size of labels, at most. */
export function textWidth(text: string): number {
  const ems = Array.from(text, emsOf).reduce((sum, em) => sum + em, 0);
  return Math.round(ems * LABEL_SIZE * 100) / 100;
}

/** Size of labels in a drawing, in rem. */
const LABEL_SIZE = 0.75;

function emsOf(sign: string): number {
  if (NARROW.test(sign)) return 0.35;
  if (SLIM.test(sign)) return 0.42;
  if (WIDE.test(sign)) return 0.98;
  return CAPITAL.test(sign) ? 0.74 : 0.62;
}

/**
 * What a drawing says of a title: up to its first comma or colon, where a French title has said
 * what happened; never a part of a clause, which could say something else.
 */
export function headOf(title: string): string {
  return title.split(/\s*[,;:](?=\s)/u)[0]?.trim() ?? title;
}
