import { element } from '../../lib/xml.ts';

/** The filling of each level after the first, which is plain: told apart without colours. */
const SHADES = [
  { rank: 2, size: 8, turn: 0, d: 'M0 0H8V6H0z' },
  { rank: 3, size: 8, turn: 45, d: 'M1.7 4a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0z' },
  { rank: 4, size: 9, turn: 45, d: 'M0 0H5V9H0z' },
  { rank: 5, size: 9, turn: 45, d: 'M0 0H6V3H0zM1 4H7V7H1z' },
];

/** What fills each shape by its class. */
export const SHADE_STYLES = SHADES.map(
  ({ rank }) => `.shade-${String(rank)}{fill:url(#shade-${String(rank)})}`,
).join('');

export const PATTERNS = SHADES.map(({ rank, size, turn, d }) => {
  const square = `M0 0H${String(size)}V${String(size)}H0z`;
  return element(
    'pattern',
    {
      ...{ id: `shade-${String(rank)}`, class: `level-${String(rank)}` },
      ...{ width: size, height: size, patternUnits: 'userSpaceOnUse' },
      patternTransform: turn === 0 ? undefined : `rotate(${String(turn)})`,
    },
    [element('path', { class: 'paper', d: square }), element('path', { class: 'full', d })],
  );
});
