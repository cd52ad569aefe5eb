import { element, type Element } from '../lib/xml.ts';
import { boxed, fillOf, line, percent, placed, rect, rem, some, tag } from './elements.ts';
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
): Element[] {
  const across = { x2: percent(100), y1: 0.5, y2: 0.5 };
  return some([
    heading !== undefined && element('line', { class: 'tick', ...across }),
    group && element('line', { class: 'leader', x1: rem(x), ...across, 'data-of': of }),
    ...segments.map((segment) => {
      const { isArticle, y2, end } = segment;
      const ids = segment.of.join(' ') || undefined;
      return tag('g', { class: isArticle ? 'accent' : undefined, 'data-of': ids }, [
        ...stretchOf(segment),
        end && placed(0, percent(y2), endOf(segment)),
      ]);
    }),
  ]);
}

/** Where no article speaks in a row, and what a close-up tells. */
export function railGround<T>({ silent, near }: UprightRow<T>): Element[] {
  const band = (look: Element['attributes']) => (share: { y1: number; y2: number }) =>
    rect(0, percent(share.y1), percent(100), percent(share.y2 - share.y1), look);
  const silence = { fill: fillOf('silence') };
  return [...near.map(band({ class: 'near' })), ...silent.map(band(silence))];
}

/** What a date that lasts draws along the row, and how it begins. */
function stretchOf({ x, y1, y2, shape, isArticle, start }: Segment) {
  const isLong = y2 > y1;
  const lines = shape === 'between' ? [0] : shape === 'hollow' ? [-BAR, BAR] : [];
  const look = start === 'soft' ? { fill: softFill('top', isArticle) } : { class: 'full' };
  const arrow = [element('path', { class: 'full', d: 'M-5 6H5L0-6z' })];
  return [
    shape === 'solid' &&
      isLong &&
      rect(rem(x - BAR), percent(y1), rem(BAR * 2), percent(y2 - y1), look),
    ...(isLong ? lines : []).map((side) =>
      line(rem(x + side), percent(y1), rem(x + side), percent(y2), 'line'),
    ),
    start === 'stop' &&
      shape !== 'solid' &&
      line(rem(x - BAR), percent(y1), rem(x + BAR), percent(y1), 'line'),
    start === 'since' && boxed([x, 0], 0.6, 12, arrow),
  ];
}

/** How a date ends, from the place where it does. */
function endOf({ x, shape, isArticle, end }: Segment) {
  const bar = (from: number, to: number, look: Element['attributes'], half = BAR) =>
    rect(rem(x - half), rem(from), rem(half * 2), rem(to - from), look);
  const soft = (side: 'top' | 'bottom') => ({ fill: softFill(side, isArticle) });
  const isCut = shape === 'hollow' || shape === 'between' || shape === 'latest';
  const arrow = [element('path', { class: 'arrow', d: 'M-4.5-3 0-9l4.5 6M0-9V9' })];
  return [
    shape === 'disc' && element('circle', { class: 'full', cx: rem(x), r: rem(0.27) }),
    shape === 'before' && boxed([x, 0], 1.167, 20, arrow),
    shape === 'latest' && bar(-1.75, 0, soft('top'), 0.05),
    shape === 'solid' &&
      (end === 'soft' ? bar(0, 0.6, soft('bottom')) : bar(-SHORTEST, 0, { class: 'full' })),
    ...(shape === 'hollow' ? [-BAR, BAR] : []).map((side) =>
      line(rem(x + side), rem(-SHORTEST), rem(x + side), 0, 'line'),
    ),
    isCut && line(rem(x - BAR), 0, rem(x + BAR), 0, 'line'),
  ];
}
