import { typeset } from '../../lib/typography.ts';
import { element, type Element } from '../../lib/xml.ts';
import { REM } from '../surface.ts';
import { textWidth } from '../timeline-text.ts';
import { round } from '../time-scale.ts';

type Attributes = NonNullable<Element['attributes']>;

/** Pixels of a length in rem. */
export function px(rem: number): number {
  return round(rem * REM);
}

/** A rectangle, from its upper left corner; in pixels, as what follows. */
export function rect(x: number, y: number, width: number, height: number, more: Attributes = {}) {
  const [at, size] = [
    { x: round(x), y: round(y) },
    { width: round(width), height: round(height) },
  ];
  return element('rect', { ...at, ...size, ...more });
}

/** A line of some class. */
export function line(x1: number, y1: number, x2: number, y2: number, kind: string): Element {
  const ends = { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) };
  return element('line', { class: kind, ...ends });
}

/** A text in good typography, from its baseline. */
export function text(x: number, y: number, words: string, more: Attributes = {}): Element {
  return element('text', { x: round(x), y: round(y), ...more }, typeset(words));
}

/** What shares attributes. */
export function group(more: Attributes, content: readonly Element[]): Element {
  return element('g', more, content);
}

/** What is drawn from another origin. */
export function moved(x: number, y: number, content: readonly Element[]): Element {
  return group({ transform: `translate(${String(round(x))} ${String(round(y))})` }, content);
}

/** Pixels that a text takes at most, in the widest of the system's faces. */
export function widthOf(words: string, size = 12): number {
  return textWidth(words) * REM * (size / 12);
}

/** A text in lines that are no wider than some pixels. */
export function linesOf(words: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of typeset(words).split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
