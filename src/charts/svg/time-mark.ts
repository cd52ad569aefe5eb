import { element, type Element } from '../../lib/xml.ts';
import { round } from '../time-scale.ts';
import type { Mark } from '../timeline-marks.ts';
import { line, moved, px, rect } from './shapes.ts';

/** The mark of a date: the same shapes as on the page, in pixels. */
export function timeMark(mark: Mark, width: number, y: number, isAccent: boolean): Element[] {
  const { shape, since } = mark;
  const [x1, x2] = [mark.x1, mark.x2].map((percent) => (percent / 100) * width) as [number, number];
  const bar = (half: number, more: NonNullable<Element['attributes']>) =>
    rect(x1, y - half, x2 - x1, half * 2, more);
  const stop = (x: number) => line(x, y - 4.5, x, y + 4.5, 'line');
  const soft = (side: string) => `url(#soft-${side}${isAccent ? '-accent' : ''})`;
  const start = since ? sinceMark(y) : [];
  switch (shape) {
    case 'disc':
      return [element('circle', { class: 'full', cx: round(x1), cy: y, r: 4.6 })];
    case 'hollow':
      return [bar(4, { class: 'hollow' }), ...start];
    case 'solid': {
      const side = softSide(mark);
      return [bar(4, side === undefined ? { class: 'full' } : { fill: soft(side) }), ...start];
    }
    case 'between':
      return [line(x1, y, x2, y, 'line'), ...(since ? [] : [stop(x1)]), stop(x2), ...start];
    case 'latest':
      return [bar(0.8, { fill: soft('start') }), stop(x2)];
    case 'before':
      return [
        moved(0, y - px(0.375), [
          element('path', { class: 'arrow', d: 'M8 1.5 1 6l7 4.5M1 6H22' }),
        ]),
      ];
  }
}

function softSide({ start, end }: Mark): string | undefined {
  if (start) return end ? 'both' : 'start';
  return end ? 'end' : undefined;
}

/** An arrow at the left edge: it began before. */
function sinceMark(y: number): Element[] {
  return [
    moved(0, y - 4.8, [
      element('path', { class: 'paper', d: 'M0 0H9.6V9.6H0z' }),
      element('path', { class: 'full', d: 'M9.6 0V9.6L0 4.8z' }),
    ]),
  ];
}

const FADES = [
  { side: 'start', opacities: [0, 1, 1] },
  { side: 'end', opacities: [1, 1, 0] },
  { side: 'both', opacities: [0, 1, 1, 0] },
];

/** Fillings of bars whose ends are soft, in ink and in the accent. */
export const SOFT: readonly Element[] = ['ink', 'accent'].flatMap((tone) =>
  FADES.map(({ side, opacities }) =>
    element(
      'linearGradient',
      { id: `soft-${side}${tone === 'accent' ? '-accent' : ''}`, class: tone },
      opacities.map((opacity, index) =>
        element('stop', {
          offset: round(index / (opacities.length - 1)),
          'stop-color': 'currentColor',
          'stop-opacity': opacity,
        }),
      ),
    ),
  ),
);
