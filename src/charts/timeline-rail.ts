import { element, type Element } from '../lib/xml.ts';
import { boxed, fillOf, line, percent, placed, rect, rem, some, tag } from './elements.ts';
import { softFill } from './timeline-mark.ts';
import type { Segment, Share, UprightRow } from './timeline-upright.ts';

/** Half the width of a bar, in rem, and the shortest that shows. */
const BAR = 0.15;
const SHORTEST = 0.35;

/** What one row of the upright drawing shows beside its words. */
export function timelineRail({ segments, heading, group, x }: UprightRow): Element[] {
  const across = { x2: percent(100), y1: 0.5, y2: 0.5 };
  return some([
    heading !== undefined && element('line', { class: 'tick', ...across }),
    group && element('line', { class: 'leader', x1: rem(x), ...across, 'data-of': idsOf(group) }),
    ...segments.map((segment) =>
      tag(
        'g',
        {
          class: segment.group.isArticle ? 'accent' : undefined,
          'data-of': idsOf(segment.group),
        },
        [...stretchOf(segment), segment.end && placed(0, percent(segment.y2), endOf(segment))],
      ),
    ),
  ]);
}

/** Ids of the events of a mark, for the filters; of articles none. */
export function idsOf({ isArticle, items }: Segment['group']): string | undefined {
  return isArticle ? undefined : items.map(({ id }) => id).join(' ');
}

/** Where no article speaks in a row, and what a close-up shows. */
export function railGround({ silent, near }: UprightRow): Element[] {
  const band = ({ y1, y2 }: Share, look: Element['attributes']) =>
    rect(0, percent(y1), percent(100), percent(y2 - y1), look);
  return [
    ...near.map((share) => band(share, { class: 'near' })),
    ...silent.map((share) => band(share, { fill: fillOf('silence') })),
  ];
}

/** What a date that lasts draws along the row, and how it begins. */
function stretchOf({ x, y1, y2, group, start }: Segment): (Element | false)[] {
  const { isArticle, form } = group;
  const [top, bottom] = [percent(y1), percent(y2)];
  const isLong = y2 > y1;
  const look = start === 'soft' ? { fill: softFill('top', isArticle) } : { class: 'full' };
  const along = (side: number, kind = 'line') =>
    line(rem(x + side), top, rem(x + side), bottom, kind);
  const arrow = [element('path', { class: 'full', d: 'M-5 6H5L0-6z' })];
  return [
    form.shape === 'solid' &&
      isLong &&
      rect(rem(x - BAR), top, rem(BAR * 2), percent(y2 - y1), look),
    form.shape === 'between' && isLong && along(0, 'dotted'),
    form.shape === 'hollow' && isLong && along(-BAR),
    form.shape === 'hollow' && isLong && along(BAR),
    start === 'stop' &&
      form.shape !== 'solid' &&
      line(rem(x - BAR), top, rem(x + BAR), top, 'line'),
    start === 'since' && boxed([x, 0], 0.6, 12, arrow),
  ];
}

/** How a date ends, from the place where it does. */
function endOf({ x, group, end }: Segment): (Element | false)[] {
  const { shape } = group.form;
  const bar = (from: number, to: number, look: Element['attributes'], half = BAR) =>
    rect(rem(x - half), rem(from), rem(half * 2), rem(to - from), look);
  const soft = (side: 'top' | 'bottom') => ({ fill: softFill(side, group.isArticle) });
  const isCut = shape === 'hollow' || shape === 'between' || shape === 'latest';
  const arrow = [element('path', { class: 'arrow', d: 'M-4.5-3 0-9l4.5 6M0-9V9' })];
  return [
    shape === 'disc' && element('circle', { class: 'full', cx: rem(x), r: rem(0.27) }),
    shape === 'before' && boxed([x, 0], 1.167, 20, arrow),
    shape === 'latest' && bar(-1.75, 0, soft('top'), 0.05),
    shape === 'solid' &&
      (end === 'soft' ? bar(0, 0.6, soft('bottom')) : bar(-SHORTEST, 0, { class: 'full' })),
    isCut && line(rem(x - BAR), 0, rem(x + BAR), 0, 'line'),
  ];
}
