/** Quoted words in a line of a text. */
export interface Span {
  /** Without its quotation marks. */
  text: string;
  /** Index of the opening mark, and of what follows the closing one. */
  start: number;
  end: number;
  /** The mark that closes it is missing, as translations often have it. */
  unclosed: boolean;
}

const OPENING = new Set(['«', '“']);
const CLOSING = new Set(['»', '”']);

/** What stands between « », “ ” or straight quotes, the outermost only. */
export function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = -1;
  let depth = 0;
  let straight = -1;
  Array.from(text.matchAll(/[«»“”"]/gu), ({ 0: mark, index }) => {
    if (mark === '"') {
      if (depth > 0) return;
      if (straight < 0) straight = index;
      else {
        spans.push(span(text, straight, index + 1, false));
        straight = -1;
      }
      return;
    }
    if (OPENING.has(mark)) {
      if (depth === 0) start = index;
      depth += 1;
    } else if (CLOSING.has(mark) && depth > 0) {
      depth -= 1;
      if (depth === 0) spans.push(span(text, start, index + 1, false));
    }
  });
  if (depth > 0) {
    // An inner quotation whose own mark closed the outer one, or a line that never closes.
    spans.push(span(text, start, text.length, true));
  }
  return spans.sort((a, b) => a.start - b.start);
}

function span(text: string, start: number, end: number, unclosed: boolean): Span {
  const inner = text.slice(start + 1, unclosed ? end : end - 1);
  return { text: inner.trim(), start, end, unclosed };
}
