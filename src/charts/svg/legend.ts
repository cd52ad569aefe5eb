import { LEVEL_LABELS } from '../../lib/labels.ts';
import { levelClass } from '../../lib/levels.ts';
import type { Element } from '../../lib/xml.ts';
import { type Level, LEVELS } from '../../schema/stance.ts';
import { glyph, type KeyItem } from '../elements.ts';
import { fixed } from './fixed.ts';
import { group, moved, text, widthOf } from './shapes.ts';

/** Pixels of a sign, after it, after its words, and of a line. */
const SIGN = { width: 24, height: 16 };
const [GAP, AFTER, LINE] = [7, 22, 22];

/** Signs one after the other, in as many lines as their width takes. */
export function legend(items: readonly KeyItem[], width: number) {
  let [x, y] = [0, 0];
  const content = items.map(({ sign, words }) => {
    const own = SIGN.width + GAP + widthOf(words) + AFTER;
    if (x > 0 && x + own - AFTER > width) [x, y] = [0, y + LINE];
    const label = text(SIGN.width + GAP, 12, words, { class: 'quiet' });
    const drawn = moved(x, y, [...fixed(sign, SIGN), label]);
    x += own;
    return drawn;
  });
  return { content, height: y + LINE };
}

/** The glyph of a level in its colour, `scale` pixels a unit of it. */
function glyphAt(level: Level, x: number, y: number, scale: number): Element {
  const transform = `translate(${String(x)} ${String(y)}) scale(${String(scale)})`;
  return group({ class: levelClass(level), transform }, glyph(level));
}

/** The five levels, from the closest to the furthest. */
export const LEVEL_ITEMS: readonly KeyItem[] = LEVELS.map((level) => ({
  level,
  sign: [glyphAt(level, 14, 8, 0.9)],
  words: LEVEL_LABELS[level],
}));
