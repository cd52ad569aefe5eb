import { type Axis, axisGrid } from './axis.ts';
import { levelClass, rankOf } from '../lib/levels.ts';
import { typeset } from '../lib/typography.ts';
import { element, type Element } from '../lib/xml.ts';
import type { Label, Mark } from './barometer-mark.ts';
import type { DrawnRow } from './barometer-drawing.ts';
import { boxed, glyph, label, line, mark, percent, placed, rect, rem, tag } from './elements.ts';

/** One row of the barometer: the focus is its upper edge. */
export function barometerPlot(row: DrawnRow, axis: Axis): Element[] {
  const { marks, brackets, silence } = row;
  return [
    tag('g', { 'aria-hidden': 'true' }, [
      ...axisGrid(axis),
      line(0, 1, percent(100), 1, 'focus-line'),
      silence &&
        label(percent(silence.x), rem(1.95), silence.text, {
          class: 'silence-words',
          'text-anchor': 'middle',
        }),
      ...brackets.map(bracketOf),
      // Under every mark: what leads to it from the focus.
      ...marks
        .filter(({ stance }) => rankOf(stance.level) > 1)
        .map(({ stance, x, y }) =>
          line(percent(x), 2, percent(x), rem(y - 0.4), `stem ${levelClass(stance.level)}`),
        ),
    ]),
    ...marks.map((own) =>
      mark(own.stance, { class: levelClass(own.stance.level) }, [
        reachOf(own),
        signOf(own),
        own.label && wordsOf(own.label),
      ]),
    ),
  ];
}

function bracketOf({ x, top, bottom }: DrawnRow['brackets'][number]): Element {
  const [left, right] = [rem(-1), rem(-0.6)];
  const lines = [
    line(left, rem(top), left, rem(bottom)),
    ...[top, bottom].map((y) => line(left, rem(y), right, rem(y))),
  ];
  return placed(percent(x), 0, lines, 'bracket');
}

function reachOf({ y, reach }: Mark): Element | undefined {
  if (reach === undefined || reach.kind === 'about') return undefined;
  const { kind, from, to } = reach;
  return kind === 'month' || kind === 'year'
    ? rect(percent(from), rem(y - 0.19), percent(to - from), rem(0.38), { class: 'hollow' })
    : line(percent(from), rem(y), percent(to), rem(y), `reach ${kind}`);
}

/** The glyph of a mark, on what a finger may touch; about a day, on a soft bar. */
function signOf({ stance, x, y, reach }: Mark): Element {
  return placed(percent(x), rem(y), [
    rect(rem(-0.6), rem(-0.47), rem(1.2), rem(0.94), { class: 'target' }),
    reach?.kind === 'about' && rect(rem(-0.95), rem(-0.2), rem(1.9), rem(0.4), { class: 'soft' }),
    boxed([0, 0], 1, 18, glyph(stance.level, 8.6)),
  ]);
}

/** Its level, and in italic what it rests on. */
function wordsOf({ word, basis, anchor, x, dx, y }: Label): Element {
  const at = { x: percent(x), dx: rem(dx), y: rem(y), 'text-anchor': anchor };
  return tag('text', { class: 'words', ...at }, [
    word !== '' && element('tspan', {}, typeset(`${word} `)),
    element('tspan', { class: 'basis' }, typeset(basis)),
  ]);
}
