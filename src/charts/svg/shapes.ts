import { typeset } from '../../lib/typography.ts';
import { element, type Element } from '../../lib/xml.ts';
import { type Length, REM } from '../surface.ts';
import { textWidth } from '../timeline-text.ts';
import { round } from '../time-scale.ts';

type Attributes = NonNullable<Element['attributes']>;

/** Pixels of a length in rem. */
export function px(rem: number): number {
  return round(rem * REM);
}

/** A rectangle, from its upper left corner. */
export function rect(x: Length, y: Length, width: Length, height: Length, more: Attributes = {}) {
  const place = { x: fixed(x), y: fixed(y), width: fixed(width), height: fixed(height) };
  return element('rect', { ...place, ...more });
}

/** A line of some class. */
export function line(
  x1: Length,
  y1: Length,
  x2: Length,
  y2: Length,
  kind: string,
  opacity?: number,
) {
  const ends = { x1: fixed(x1), y1: fixed(y1), x2: fixed(x2), y2: fixed(y2) };
  return element('line', { class: kind || undefined, ...ends, opacity });
}

function fixed(length: Length): Length {
  return typeof length === 'number' ? round(length) : length;
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
