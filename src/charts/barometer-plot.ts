import { levelClass, rankOf } from '../lib/levels.ts';
import { typeset } from '../lib/typography.ts';
import { element, type Element } from '../lib/xml.ts';
import type { Row } from './barometer.ts';
import type { Mark } from './barometer-mark.ts';
import type { Axis } from './barometer-axis.ts';
import { longest } from './barometer-drawing.ts';
import {
  boxed,
  filledWith,
  glyph,
  label,
  mark,
  type MarkOf,
  placed,
  type Surface,
} from './surface.ts';
import { some, tag } from './surface.ts';
import { line, rect } from './svg/shapes.ts';

interface Told {
  /** What each mark says of itself, by the id of its stance. */
  marks: ReadonlyMap<string, MarkOf>;
  /** Said on the longest silence, if no mark stands in the way. */
  silence?: string | undefined;
}

/** Opacities of a line that fades toward an unknown beginning. */
const FADING = [0.25, 0.6, 1];

/** One row of the barometer: Moscow is its upper edge. */
export function barometerPlot(
  row: Row,
  axis: Axis,
  { marks, silence }: Told,
  surface: Surface,
): Element[] {
  const { x, y, rem } = surface;
  const unheard = longest(axis);
  const fill = filledWith(surface, 'silence');
  const middle = { class: 'unsaid', 'text-anchor': 'middle' };
  return [
    tag('g', { 'aria-hidden': 'true' }, [
      ...axis.silences.map(({ from, to }) => rect(x(from), 0, x(to - from), y(100), { fill })),
      ...axis.ticks.map((tick) => line(x(tick), 0, x(tick), y(100), 'tick')),
      line(0, 1, x(100), 1, 'moscow'),
      silence !== undefined &&
        unheard !== undefined &&
        label(x((unheard.from + unheard.to) / 2), rem(1.95), silence, middle),
      ...row.brackets.map((bracket) => bracketOf(bracket, surface)),
      ...row.marks.map((own) => tag('g', { class: levelClass(own.level) }, groundOf(own, surface))),
    ]),
    ...row.marks.map((own) => {
      const told = marks.get(own.id) ?? { id: own.id, href: '', title: '' };
      const shapes = [...reachOf(own, surface), signOf(own, surface), wordsOf(own, surface)];
      return mark(surface, told, { class: levelClass(own.level) }, shapes);
    }),
  ];
}

/** The names over the rows. */
export function axisNames({ names }: Axis, { x, rem }: Surface): Element[] {
  return names.map(({ text, x: at, anchor }) =>
    label(x(at), rem(0.9), text, { class: 'tick-name', 'text-anchor': anchor }),
  );
}

function bracketOf({ x, top, bottom }: Row['brackets'][number], surface: Surface): Element {
  const { rem } = surface;
  const [left, right] = [rem(-1), rem(-0.6)];
  const lines = [
    line(left, rem(top), left, rem(bottom), ''),
    ...[top, bottom].map((y) => line(left, rem(y), right, rem(y), '')),
  ];
  return placed(surface, surface.x(x), 0, lines, 'bracket');
}

/** Under every mark: what leads to it from Moscow. */
function groundOf({ level, x, y, shift, reach }: Mark, surface: Surface) {
  const at = surface.x(x);
  const { rem } = surface;
  return [
    rankOf(level) > 1 && line(at, 2, at, rem(y - 0.4), 'stem'),
    reach?.kind === 'about' &&
      placed(surface, at, rem(y - 0.2), [
        rect(rem(shift - 0.95), 0, rem(1.9), rem(0.4), { class: 'soft' }),
      ]),
  ];
}

function reachOf({ x: at, y: middle, reach }: Mark, { x, rem }: Surface): Element[] {
  if (reach === undefined) return [];
  const { kind, from, to, stop } = reach;
  const y = rem(middle);
  switch (kind) {
    case 'between':
    case 'lasting':
    case 'within':
      return some([
        line(x(from), y, x(to), y, `reach ${kind}`),
        kind === 'between' &&
          stop &&
          line(x(from), rem(middle - 0.3), x(from), rem(middle + 0.3), 'reach'),
      ]);
    case 'month':
    case 'year': {
      const kind = { class: 'reach hollow' };
      return [rect(x(from), rem(middle - 0.19), x(to - from), rem(0.38), kind)];
    }
    case 'latest': {
      const step = (at - from) / FADING.length;
      return FADING.map((opacity, index) =>
        line(x(from + step * index), y, x(from + step * (index + 1)), y, 'reach', opacity),
      );
    }
    case 'about':
      return [];
  }
}

/** The glyph of a mark, on what a finger may touch. */
function signOf({ level, x, y, shift }: Mark, surface: Surface): Element {
  const { rem } = surface;
  return placed(surface, surface.x(x), rem(y), [
    surface.mode === 'page' &&
      rect(rem(shift - 0.6), rem(-0.47), rem(1.2), rem(0.94), { class: 'target' }),
    boxed(surface, [shift, 0], 1, 18, glyph(level, 8.6)),
  ]);
}

/** Its level, and in italic what it rests on. */
function wordsOf({ label: words }: Mark, { x, rem }: Surface): Element | undefined {
  if (words === undefined) return undefined;
  const { word, basis, anchor, dx, y } = words;
  const at = { x: x(words.x), dx: rem(dx), y: rem(y), 'text-anchor': anchor };
  return tag('text', { class: 'words', ...at }, [
    word !== '' && element('tspan', {}, typeset(`${word} `)),
    element('tspan', { class: 'basis' }, typeset(basis)),
  ]);
}
