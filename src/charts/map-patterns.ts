import { element, type Element } from '../lib/xml.ts';
import { levelClass, rankOf } from '../lib/levels.ts';
import type { PlaceMark } from './map-places.ts';
import { fillId, fillOf, rect, tag } from './elements.ts';

/** The filling of each level after the first, which is plain, so that levels differ without colours. */
const SHADES = [
  { rank: 2, size: 8, turn: 0, d: 'M0 0H8V6H0z' },
  { rank: 3, size: 8, turn: 45, d: 'M1.7 4a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0z' },
  { rank: 4, size: 9, turn: 45, d: 'M0 0H5V9H0z' },
  { rank: 5, size: 9, turn: 45, d: 'M0 0H6V3H0zM1 4H7V7H1z' },
];

/** The patterns of the levels, coarse enough for a map that is shrunk to a phone. */
export function shadePatterns(): Element[] {
  return SHADES.map(({ rank, size, turn, d }) =>
    tag(
      'pattern',
      {
        id: fillId(`shade-${rank}`),
        class: `level-${rank}`,
        width: size,
        height: size,
        patternUnits: 'userSpaceOnUse',
        patternTransform: `scale(1.4) rotate(${turn})`,
      },
      [rect(0, 0, size, size, { class: 'paper' }), element('path', { d, fill: 'currentColor' })],
    ),
  );
}

/** The focus in ink, one level in its colour and pattern, no level neutral, several in none. */
export function shadeOf({ levels, isFocus }: Pick<PlaceMark, 'levels' | 'isFocus'>) {
  const [first, ...more] = levels;
  if (isFocus) return { class: 'focus-land' };
  if (first === undefined) return { class: 'neutral' };
  if (more.length > 0) return { class: 'contested' };
  const rank = rankOf(first);
  return {
    class: `shaded ${levelClass(first)}`,
    fill: rank === 1 ? 'currentColor' : fillOf(`shade-${rank}`),
  };
}

/** Whether its colour is full enough for paper to be read on it. */
export function isSolid({ levels: [first, ...more] }: PlaceMark): boolean {
  return first !== undefined && more.length === 0 && rankOf(first) <= 2;
}
