import { element, type Element } from '../lib/xml.ts';
import {
  boxed,
  fillId,
  fillOf,
  type KeyItem,
  line,
  percent,
  rect,
  rem,
  SILENCE_SIGN,
  some,
  tag,
} from './elements.ts';
import { round } from './time-scale.ts';
import type { Mark, MarkShape } from './timeline-form.ts';

/**
 * The mark of a date.
 *
 * @param y rem from the top to its middle
 * @param isAccent whether it is in the accent, as articles are
 */
export function timeMark(mark: Mark, y: number, isAccent: boolean): Element[] {
  const { shape, since } = mark;
  const [x1, x2] = [percent(mark.x1), percent(mark.x2)];
  const bar = (half: number, look: Element['attributes']) =>
    rect(x1, rem(y - half), percent(mark.x2 - mark.x1), rem(half * 2), look);
  const stop = (x: string) => line(x, rem(y - 0.28), x, rem(y + 0.28), 'line');
  const side = softSide(mark);
  const path = (kind: string, d: string) => element('path', { class: kind, d });
  const arrow = [path('arrow', 'M-3-4.5-10 0l7 4.5M-10 0H11')];
  const before = [path('paper', 'M-5-5H5V5H-5z'), path('full', 'M5-5V5L-5 0z')];
  return some([
    mark.x2 > mark.x1 && bar(0.375, { class: 'target' }),
    shape === 'disc' && element('circle', { class: 'full', cx: x1, cy: rem(y), r: rem(0.29) }),
    shape === 'hollow' && bar(0.25, { class: 'hollow' }),
    shape === 'solid' && bar(0.25, side ? { fill: softFill(side, isAccent) } : { class: 'full' }),
    shape === 'between' && line(x1, rem(y), x2, rem(y), 'dotted'),
    shape === 'between' && !since && stop(x1),
    shape === 'latest' && bar(0.05, { fill: softFill('start', isAccent) }),
    (shape === 'between' || shape === 'latest') && stop(x2),
    shape === 'before' && boxed([0.7, y], 1.375, 22, arrow),
    since && boxed([0.3, y], 0.6, 10, before),
  ]);
}

function softSide({ start, end }: Mark): Soft | undefined {
  if (start) return end ? 'both' : 'start';
  return end ? 'end' : undefined;
}

/** Opacities along a bar whose ends are soft. */
const SOFT = {
  start: [0, 1, 1],
  end: [1, 1, 0],
  both: [0, 1, 1, 0],
  // Upright.
  top: [0, 1, 1],
  bottom: [1, 0.5, 0],
};

type Soft = keyof typeof SOFT;

/** What fills a bar whose end is soft. */
export function softFill(side: Soft, isAccent: boolean): string {
  return fillOf(`soft-${side}${isAccent ? '-accent' : ''}`);
}

/** Fillings of bars whose ends are soft, in ink and in the accent. */
export function softGradients(): Element[] {
  return ['', '-accent'].flatMap((tone) =>
    Object.entries(SOFT).map(([side, opacities]) =>
      tag(
        'linearGradient',
        {
          id: fillId(`soft-${side}${tone}`),
          class: tone === '' ? 'ink' : 'accent',
          ...(['top', 'bottom'].includes(side) ? { x2: 0, y2: 1 } : {}),
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

/**
 * The key of a drawing: each form of a date.
 *
 * @param firstDay of what is drawn to scale
 */
export function timelineKey(firstDay: string): KeyItem[] {
  return [
    form('disc', 'un jour'),
    form('hollow', 'un mois, une année : jour inconnu'),
    form('solid', 'cela dure'),
    form('between', 'entre deux dates : jour ou durée inconnus'),
    form('solid', 'vers', { start: true, end: true }),
    form('latest', 'au plus tard'),
    form('before', `avant ${firstDay.slice(0, 4)}`),
    { sign: [tag('g', { class: 'accent' }, form('disc', '').sign)], words: 'un article' },
    { sign: [SILENCE_SIGN], words: 'aucun article ne parle' },
  ];
}

function form(shape: MarkShape, words: string, soft = { start: false, end: false }): KeyItem {
  const [x1, x2] = shape === 'disc' ? [50, 50] : [5, 95];
  return { sign: timeMark({ shape, x1, x2, ...soft, since: false }, 0.5, false), words };
}
