import { LEVEL_LABELS } from '../lib/labels.ts';
import type { Element } from '../lib/xml.ts';
import { LEVELS } from '../schema/stance.ts';
import { boxed, type KeyItem, rect, stretched } from './elements.ts';
import { DIAMOND } from './map-frame.ts';
import { shadeOf } from './map-patterns.ts';
import type { PlaceMark } from './map-places.ts';

/** The key of what a map shows: the levels, from the closest, then what bears none. */
export function mapKey(places: readonly PlaceMark[]): KeyItem[] {
  const shown = new Set(places.flatMap(({ levels }) => levels));
  const bare = places.filter(({ levels, isFocus }) => levels.length === 0 && !isFocus);
  const items: (KeyItem & { isShown: boolean })[] = [
    ...LEVELS.map((level) => ({
      sign: swatch(shadeOf({ levels: [level], isFocus: false })),
      words: LEVEL_LABELS[level],
      level,
      isShown: shown.has(level),
    })),
    {
      sign: swatch({ class: 'neutral' }),
      words: 'sans position attestée',
      isShown: bare.some(({ isTerritory }) => !isTerritory),
    },
    {
      sign: swatch({ class: 'contested' }),
      words: 'les articles divergent',
      isShown: places.some(({ levels }) => levels.length > 1),
    },
    {
      sign: [boxed([0.75, 0.5], 0.8, 16, [DIAMOND])],
      words: 'territoire sans position propre',
      isShown: bare.some(({ isTerritory }) => isTerritory),
    },
  ];
  return items.filter(({ isShown }) => isShown);
}

function swatch(look: Element['attributes']): Element[] {
  return [stretched(48, 32, [rect(0, 2, 48, 28, look)])];
}
