import { element, type Element } from '../lib/xml.ts';
import { boxed, filledWith, placed, some, type Surface, tag } from './surface.ts';
import { softFill } from './timeline-mark.ts';
import type { Segment } from './timeline-rails.ts';
import type { UprightRow } from './timeline-upright.ts';

/** Half the width of a bar, in rem, and the shortest that shows. */
const BAR = 0.15;
const SHORTEST = 0.35;

/**
 * What one row of the upright drawing shows beside its words.
 *
 * @param of ids of the events of the row
 */
export function timelineRail<T>(
  { segments, heading, group, x }: UprightRow<T>,
  of: string | undefined,
  surface: Surface,
): Element[] {
  const across = { x2: surface.x(100), y1: 0.5, y2: 0.5 };
  return some([
    heading !== undefined && element('line', { class: 'tick', ...across }),
    group !== undefined &&
      element('line', { class: 'leader', x1: surface.rem(x), ...across, 'data-of': of }),
    ...segments.map((segment) =>
      tag(
        'g',
        {
          class: segment.isArticle ? 'accent' : undefined,
          'data-of': segment.of.join(' ') || undefined,
        },
        [
          ...stretchOf(segment, surface),
          segment.end !== undefined &&
            placed(surface, undefined, surface.y(segment.y2), endOf(segment, surface)),
        ],
      ),
    ),
  ]);
}

/** Where no article speaks in a row, and what a close-up tells. */
export function railGround<T>({ silent, near }: UprightRow<T>, surface: Surface): Element[] {
  const band = ({ y1, y2 }: { y1: number; y2: number }, more: Element['attributes']) =>
    element('rect', {
      ...more,
      width: surface.x(100),
      y: surface.y(y1),
      height: surface.y(y2 - y1),
    });
  return [
    ...near.map((part) => band(part, { class: 'near' })),
    ...silent.map((part) => band(part, { fill: filledWith(surface, 'silence') })),
  ];
}

/** What a date that lasts draws along the row, and how it begins. */
function stretchOf({ x, y1, y2, shape, isArticle, start }: Segment, surface: Surface) {
  const { y, rem } = surface;
  const isLong = y2 > y1;
  const lines = shape === 'between' ? [0] : shape === 'hollow' ? [-BAR, BAR] : [];
  const size = { x: rem(x - BAR), width: rem(BAR * 2), y: y(y1), height: y(y2 - y1) };
  const look = start === 'soft' ? { fill: softFill(surface, 'top', isArticle) } : { class: 'full' };
  return [
    shape === 'solid' && isLong && element('rect', { ...look, ...size }),
    ...(isLong ? lines : []).map((side) =>
      element('line', {
        ...{ class: 'line', x1: rem(x + side), x2: rem(x + side), y1: y(y1), y2: y(y2) },
      }),
    ),
    start === 'stop' &&
      shape !== 'solid' &&
      element('line', {
        ...{ class: 'line', x1: rem(x - BAR), x2: rem(x + BAR), y1: y(y1), y2: y(y1) },
      }),
    start === 'since' &&
      boxed(surface, { x, y: 0, size: 0.6, box: 12 }, [
        element('path', { class: 'full', d: 'M-5 6H5L0-6z' }),
      ]),
  ];
}

/** How a date ends, from the place where it does. */
function endOf({ x, shape, isArticle, end }: Segment, surface: Surface) {
  const { rem } = surface;
  const bar = { x: rem(x - BAR), width: rem(BAR * 2) };
  const line = (x1: number, x2: number, y1?: number) =>
    element('line', { class: 'line', x1: rem(x1), x2: rem(x2), y1: y1 && rem(y1) });
  const soft = (side: 'top' | 'bottom') => softFill(surface, side, isArticle);
  const isCut = shape === 'hollow' || shape === 'between' || shape === 'latest';
  return [
    shape === 'disc' && element('circle', { class: 'full', cx: rem(x), r: rem(0.27) }),
    shape === 'before' &&
      boxed(surface, { x, y: 0, size: 1.167, box: 20 }, [
        element('path', { class: 'arrow', d: 'M-4.5-3 0-9l4.5 6M0-9V9' }),
      ]),
    shape === 'latest' &&
      element('rect', {
        ...{ fill: soft('top'), x: rem(x - 0.05), width: rem(0.1), y: rem(-1.75) },
        height: rem(1.75),
      }),
    shape === 'solid' &&
      (end === 'soft'
        ? element('rect', { fill: soft('bottom'), ...bar, height: rem(0.6) })
        : element('rect', { class: 'full', ...bar, y: rem(-SHORTEST), height: rem(SHORTEST) })),
    ...(shape === 'hollow' ? [-BAR, BAR] : []).map((side) => line(x + side, x + side, -SHORTEST)),
    isCut && line(x - BAR, x + BAR),
  ];
}
