/**
 * A length in rem as an attribute of SVG may write it: Safari knows no `rem` there, and takes it for
 * nothing. Drawings have the size of the root, so that their `em` is its own; words have theirs in a
 * `tspan`, for what places them counts in that of the drawing.
 */
export function em(rem: number): string {
  return `${String(Math.round(rem * 1000) / 1000)}em`;
}

/** A share of the width or the height of a drawing. */
export function percent(share: number): string {
  return `${String(share)}%`;
}
