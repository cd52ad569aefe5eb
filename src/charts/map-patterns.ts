import { element, type Element } from '../lib/xml.ts';
import { levelClass, rankOf } from '../lib/levels.ts';
import type { PlaceMark } from './map-places.ts';
import { fillId, fillOf, some, tag } from './elements.ts';

/** The filling of each level after the first, which is plain: told apart without colours. */
const SHADES = [
  { rank: 2, size: 8, turn: 0, paper: false, d: 'M0 0H8V6H0z' },
  { rank: 3, size: 8, turn: 45, paper: true, d: 'M1.7 4a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0z' },
  { rank: 4, size: 9, turn: 45, paper: true, d: 'M0 0H5V9H0z' },
  { rank: 5, size: 9, turn: 45, paper: true, d: 'M0 0H6V3H0zM1 4H7V7H1z' },
];

/**
 * The patterns of the levels.
 *
 * @param scale of each pattern, in units of the map: larger where a drawing is shrunk
 */
export function shadePatterns(scale = 1, suffix = ''): Element[] {
  return SHADES.map(({ rank, size, turn, paper, d }) => {
    const square = `M0 0H${String(size)}V${String(size)}H0z`;
    const transform = [
      scale === 1 ? '' : `scale(${String(scale)})`,
      turn && `rotate(${String(turn)})`,
    ];
    return tag(
      'pattern',
      {
        id: fillId(`shade-${String(rank)}${suffix}`),
        class: `level-${String(rank)}`,
        width: size,
        height: size,
        patternUnits: 'userSpaceOnUse',
        patternTransform: transform.filter(Boolean).join(' ') || undefined,
      },
      some([
        paper && element('path', { class: 'paper', d: square }),
        element('path', { d, fill: 'currentColor' }),
      ]),
    );
  });
}

/** The focus in ink, one level in its colour and pattern, no level neutral, several in none. */
export function shadeOf({ levels, isFocus }: Pick<PlaceMark, 'levels' | 'isFocus'>) {
  const [first, ...more] = levels;
  if (isFocus) return { class: 'focus-land' };
  if (first === undefined) return { class: 'neutral' };
  if (more.length > 0) return { class: 'contested' };
  const shade = `shade-${String(rankOf(first))}`;
  return {
    class: `shaded ${levelClass(first)} ${shade}`,
    fill: rankOf(first) === 1 ? 'currentColor' : fillOf(shade),
  };
}

/** Whether its colour is full enough for paper to be read on it. */
export function isSolid({ levels: [first, ...more] }: PlaceMark): boolean {
  return first !== undefined && more.length === 0 && rankOf(first) <= 2;
}
