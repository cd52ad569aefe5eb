import { typeset } from '../../lib/typography.ts';
import { element, type Element } from '../../lib/xml.ts';
import { textWidth } from '../text-width.ts';
import { round } from '../time-scale.ts';
import { px } from './fixed.ts';

type Attributes = NonNullable<Element['attributes']>;

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
  return (px(textWidth(words)) * size) / 12;
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
