import { element, type Element } from '../../lib/xml.ts';
import { levelClass } from '../../lib/levels.ts';
import type { Mark, Row } from '../barometer.ts';
import type { Axis } from '../barometer-axis.ts';
import { longest } from '../barometer-drawing.ts';
import { round } from '../time-scale.ts';
import { glyph } from './glyph.ts';
import { group, line, mark, px, rect, text } from './shapes.ts';

interface Options {
  /** Pixels. */
  width: number;
  /** What each mark says of itself, by the id of its stance. */
  titles: ReadonlyMap<string, string>;
  /** Said on the longest silence. */
  silence?: string | undefined;
}

/** Opacities of a line that fades toward an unknown beginning. */
const FADING = [0.25, 0.6, 1];

/** One row of the barometer: the same shapes as on the page, in pixels. */
export function barometerPlot(row: Row, axis: Axis, { width, titles, silence }: Options) {
  const x = (percent: number) => (percent / 100) * width;
  const height = px(row.height);
  const unheard = longest(axis);
  return [
    ...axis.silences.map(({ from, to }) =>
      rect(x(from), 0, x(to) - x(from), height, { class: 'silent' }),
    ),
    ...axis.ticks.map((tick) => line(x(tick), 0, x(tick), height, 'rule')),
    line(0, 1, width, 1, 'edge'),
    ...(silence === undefined || unheard === undefined
      ? []
      : [text(x((unheard.from + unheard.to) / 2), 31.2, silence, { class: 'said over middle' })]),
    ...row.brackets.map(({ x: at, top, bottom }) => {
      const [left, right] = [x(at) - 16, x(at) - 9.6].map(round);
      const [y1, y2] = [px(top), px(bottom)].map(String);
      const edge = String(right);
      return element('path', {
        class: 'bracket',
        d: `M${edge} ${y1 ?? ''}H${String(left)}V${y2 ?? ''}H${edge}`,
      });
    }),
    // Under every mark: what leads to it from Moscow.
    ...row.marks.map((own) => group({ class: levelClass(own.level) }, groundOf(own, x))),
    ...row.marks.map((own) =>
      mark(own.id, titles.get(own.id) ?? '', levelClass(own.level), [
        ...reachOf(own, x),
        glyph(own.level, x(own.x) + px(own.shift), px(own.y), 16 / 18, 8.6),
        ...wordsOf(own, x),
      ]),
    ),
  ];
}

type Place = (percent: number) => number;

function groundOf({ level, x: at, y, shift, reach }: Mark, x: Place): Element[] {
  return [
    ...(level === 'soutien' ? [] : [line(x(at), 2, x(at), px(y - 0.4), 'stem')]),
    ...(reach?.kind === 'about'
      ? [rect(x(at) + px(shift - 0.95), px(y - 0.2), px(1.9), px(0.4), { class: 'soft' })]
      : []),
  ];
}

function reachOf({ x: at, y: middle, reach }: Mark, x: Place): Element[] {
  if (reach === undefined) return [];
  const { kind, from, to, stop } = reach;
  const y = px(middle);
  switch (kind) {
    case 'between':
      return [
        line(x(from), y, x(to), y, 'reach between'),
        ...(stop ? [line(x(from), y - 4.8, x(from), y + 4.8, 'reach')] : []),
      ];
    case 'lasting':
    case 'within':
      return [line(x(from), y, x(to), y, `reach ${kind}`)];
    case 'month':
    case 'year':
      return [rect(x(from), y - 3, x(to) - x(from), 6, { class: 'reach hollow' })];
    case 'latest': {
      const step = (at - from) / FADING.length;
      return FADING.map((opacity, index) => {
        const start = x(from + step * index);
        return group({ opacity }, [line(start, y, start + x(step), y, 'reach')]);
      });
    }
    case 'about':
      return [];
  }
}

function wordsOf({ label }: Mark, x: Place): Element[] {
  if (label === undefined) return [];
  const { word, basis, anchor, dx, y } = label;
  return [
    element('text', { class: `over ${anchor}`, x: round(x(label.x) + px(dx)), y: px(y) }, [
      ...(word === '' ? [] : [element('tspan', {}, word)]),
      element('tspan', { class: 'said' }, basis),
    ]),
  ];
}
