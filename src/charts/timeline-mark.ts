import { element, type Element } from '../lib/xml.ts';
import { boxed, filledWith, some, type Surface, tag } from './surface.ts';
import { round } from './time-scale.ts';
import type { Mark } from './timeline-marks.ts';

/**
 * The mark of a date.
 *
 * @param y rem from the top to its middle
 * @param isAccent whether it is in the accent, as articles are
 */
export function timeMark(mark: Mark, y: number, isAccent: boolean, surface: Surface): Element[] {
  const { shape, since } = mark;
  const [x1, x2] = [surface.x(mark.x1), surface.x(mark.x2)];
  const { rem } = surface;
  const bar = (half: number, more: Element['attributes']) => {
    const size = { width: surface.x(mark.x2 - mark.x1), height: rem(half * 2) };
    return element('rect', { ...more, x: x1, y: rem(y - half), ...size });
  };
  const stop = (x: string | number) =>
    element('line', { class: 'line', x1: x, x2: x, y1: rem(y - 0.28), y2: rem(y + 0.28) });
  const side = softSide(mark);
  return some([
    surface.mode === 'page' && mark.x2 > mark.x1 && bar(0.375, { class: 'target' }),
    shape === 'disc' && element('circle', { class: 'full', cx: x1, cy: rem(y), r: rem(0.29) }),
    shape === 'hollow' && bar(0.25, { class: 'hollow' }),
    shape === 'solid' &&
      bar(0.25, side ? { fill: softFill(surface, side, isAccent) } : { class: 'full' }),
    shape === 'between' && element('line', { class: 'line', x1, x2, y1: rem(y), y2: rem(y) }),
    shape === 'between' && !since && stop(x1),
    shape === 'latest' && bar(0.05, { fill: softFill(surface, 'start', isAccent) }),
    (shape === 'between' || shape === 'latest') && stop(x2),
    shape === 'before' &&
      boxed(surface, { x: 0.7, y, size: 1.375, box: 22 }, [
        element('path', { class: 'arrow', d: 'M-3-4.5-10 0l7 4.5M-10 0H11' }),
      ]),
    since &&
      boxed(surface, { x: 0.3, y, size: 0.6, box: 10 }, [
        element('path', { class: 'paper', d: 'M-5-5H5V5H-5z' }),
        element('path', { class: 'full', d: 'M5-5V5L-5 0z' }),
      ]),
  ]);
}

function softSide({ start, end }: Mark): Soft | undefined {
  if (start) return end ? 'both' : 'start';
  return end ? 'end' : undefined;
}

const SOFT = {
  start: { opacities: [0, 1, 1], isUpright: false },
  end: { opacities: [1, 1, 0], isUpright: false },
  both: { opacities: [0, 1, 1, 0], isUpright: false },
  top: { opacities: [0, 1, 1], isUpright: true },
  bottom: { opacities: [1, 0.5, 0], isUpright: true },
};

type Soft = keyof typeof SOFT;

/** What fills a bar whose end is soft. */
export function softFill(surface: Surface, side: Soft, isAccent: boolean): string {
  return filledWith(surface, `soft-${side}${isAccent ? '-accent' : ''}`);
}

/** Fillings of bars whose ends are soft, in ink and in the accent; those upright for a page only. */
export function softGradients(surface: Surface): Element[] {
  const sides = Object.entries(SOFT).filter(
    ([, soft]) => surface.mode === 'page' || !soft.isUpright,
  );
  return ['ink', 'accent'].flatMap((tone) =>
    sides.map(([side, { opacities, isUpright }]) =>
      tag(
        'linearGradient',
        {
          id: surface.id(`soft-${side}${tone === 'accent' ? '-accent' : ''}`),
          class: tone,
          ...(isUpright ? { x2: 0, y2: 1 } : {}),
        },
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
}
