import { element, type Element } from '../lib/xml.ts';
import { boxed, line, percent, rect, rem, some } from './elements.ts';
import type { Mark, MarkShape } from './time-form.ts';

/**
 * The mark of a date.
 *
 * @param y rem from the top to its middle
 */
export function timeMark(mark: Mark, y: number): Element[] {
  const { shape, since, start, end } = mark;
  const [x1, x2] = [percent(mark.x1), percent(mark.x2)];
  const bar = (half: number, look: Element['attributes']) =>
    rect(x1, rem(y - half), percent(mark.x2 - mark.x1), rem(half * 2), look);
  const stop = (x: string) => line(x, rem(y - 0.28), x, rem(y + 0.28), 'line');
  const path = (kind: string, d: string) => element('path', { class: kind, d });
  const arrow = [path('arrow', 'M-3-4.5-10 0l7 4.5M-10 0H11')];
  const before = [path('paper', 'M-5-5H5V5H-5z'), path('full', 'M5-5V5L-5 0z')];
  return some([
    mark.x2 > mark.x1 && bar(0.375, { class: 'target' }),
    shape === 'disc' && element('circle', { class: 'full', cx: x1, cy: rem(y), r: rem(0.29) }),
    shape === 'hollow' && bar(0.25, { class: 'hollow' }),
    shape === 'solid' && bar(0.25, { class: start || end ? 'soft' : 'full' }),
    shape === 'between' && line(x1, rem(y), x2, rem(y), 'dotted'),
    shape === 'between' && !since && stop(x1),
    shape === 'latest' && bar(0.1, { class: 'soft' }),
    (shape === 'between' || shape === 'latest') && stop(x2),
    shape === 'before' && boxed([0.7, y], 1.375, 22, arrow),
    since && boxed([0.3, y], 0.6, 10, before),
  ]);
}

/** The sign of a form of dates, in a key. */
export function timeSign(shape: MarkShape, isSoft = false): Element[] {
  const [x1, x2] = shape === 'disc' ? [50, 50] : [5, 95];
  return timeMark({ shape, x1, x2, start: isSoft, end: isSoft, since: false }, 0.5);
}

/** The line of an article, in a key. */
export function articleSign(more = ''): Element {
  return line(rem(0.75), rem(-0.2), rem(0.75), rem(1.2), `article ${more}`.trim());
}
