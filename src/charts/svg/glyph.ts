import { GLYPHS } from '../../lib/glyphs.ts';
import { LEVEL_LABELS } from '../../lib/labels.ts';
import { levelClass } from '../../lib/levels.ts';
import { element, type Element } from '../../lib/xml.ts';
import { type Level, LEVELS } from '../../schema/stance.ts';
import { round } from '../time-scale.ts';
import type { LegendItem } from './legend.ts';
import { group } from './shapes.ts';

/**
 * The shape of a level, in the colour that holds there.
 *
 * @param scale pixels of a unit of the glyph, whose square is of 16
 * @param halo radius, in such units, of the paper behind it
 */
export function glyph(level: Level, x: number, y: number, scale = 1, halo?: number): Element {
  const place = `translate(${String(round(x))} ${String(round(y))})`;
  return group({ transform: scale === 1 ? place : `${place} scale(${String(round(scale))})` }, [
    ...(halo === undefined ? [] : [element('circle', { class: 'halo', r: halo })]),
    ...GLYPHS[level].map(({ d, width }) =>
      width === undefined
        ? element('path', { class: 'full', d })
        : element('path', { d, fill: 'none', stroke: 'currentColor', 'stroke-width': width }),
    ),
  ]);
}

/** The five levels, from the closest to the furthest. */
export function levelSigns(levels: readonly Level[] = LEVELS): LegendItem[] {
  return levels.map((level) => ({
    sign: [group({ class: levelClass(level) }, [glyph(level, 14, 8, 0.9)])],
    words: LEVEL_LABELS[level],
  }));
}
