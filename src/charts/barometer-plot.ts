import { levelClass, rankOf } from '../lib/levels.ts';
import { typeset } from '../lib/typography.ts';
import { element, type Element } from '../lib/xml.ts';
import type { Mark, Row } from './barometer.ts';
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
  const { x, y } = surface;
  const unheard = longest(axis);
  const fill = filledWith(surface, 'silence');
  return [
    tag('g', { 'aria-hidden': 'true' }, [
      ...axis.silences.map(({ from, to }) =>
        element('rect', { fill, x: x(from), width: x(to - from), height: y(100) }),
      ),
      ...axis.ticks.map((tick) => line('tick', x(tick), 0, x(tick), y(100))),
      line('moscow', 0, 1, x(100), 1),
      silence !== undefined &&
        unheard !== undefined &&
        label(
          {
            ...{ class: 'unsaid', x: x((unheard.from + unheard.to) / 2), y: surface.rem(1.95) },
            'text-anchor': 'middle',
          },
          silence,
        ),
      ...row.brackets.map((bracket) => bracketOf(bracket, surface)),
      ...row.marks.map((own) => tag('g', { class: levelClass(own.level) }, groundOf(own, surface))),
    ]),
    ...row.marks.map((own) =>
      mark(
        surface,
        marks.get(own.id) ?? { id: own.id, href: '', title: '' },
        { class: levelClass(own.level) },
        [...reachOf(own, surface), signOf(own, surface), wordsOf(own, surface)],
      ),
    ),
  ];
}

/** The names over the rows. */
export function axisNames({ names }: Axis, { x, rem }: Surface): Element[] {
  return names.map(({ text, x: at, anchor }) =>
    label({ class: 'tick-name', x: x(at), y: rem(0.9), 'text-anchor': anchor }, text),
  );
}

type Length = string | number;

function line(kind: string, x1: Length, y1: Length, x2: Length, y2: Length, opacity?: number) {
  return element('line', { class: kind, x1, x2, y1, y2, opacity });
}

function bracketOf({ x, top, bottom }: Row['brackets'][number], surface: Surface): Element {
  const [left, right, y1, y2] = [-1, -0.6, top, bottom].map(surface.rem) as [
    Length,
    Length,
    Length,
    Length,
  ];
  const d = [
    [left, y1, left, y2],
    [left, y1, right, y1],
    [left, y2, right, y2],
  ] as const;
  return placed(
    surface,
    surface.x(x),
    0,
    d.map(([a, b, c, e]) => element('line', { x1: a, y1: b, x2: c, y2: e })),
    'bracket',
  );
}

/** Under every mark: what leads to it from Moscow. */
function groundOf({ level, x, y, shift, reach }: Mark, surface: Surface) {
  const at = surface.x(x);
  const { rem } = surface;
  return [
    rankOf(level) > 1 && line('stem', at, 2, at, rem(y - 0.4)),
    reach?.kind === 'about' &&
      placed(surface, at, rem(y - 0.2), [
        element('rect', { class: 'soft', x: rem(shift - 0.95), width: rem(1.9), height: rem(0.4) }),
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
        line(`reach ${kind}`, x(from), y, x(to), y),
        kind === 'between' &&
          stop &&
          line('reach', x(from), rem(middle - 0.3), x(from), rem(middle + 0.3)),
      ]);
    case 'month':
    case 'year': {
      const size = { width: x(to - from), y: rem(middle - 0.19), height: rem(0.38) };
      return [element('rect', { class: 'reach hollow', x: x(from), ...size })];
    }
    case 'latest': {
      const step = (at - from) / FADING.length;
      return FADING.map((opacity, index) =>
        line('reach', x(from + step * index), y, x(from + step * (index + 1)), y, opacity),
      );
    }
    case 'about':
      return [];
  }
}

/** The glyph of a mark, on what a finger may touch. */
function signOf({ level, x, y, shift }: Mark, surface: Surface): Element {
  const { rem } = surface;
  const target = { x: rem(shift - 0.6), y: rem(-0.47), width: rem(1.2), height: rem(0.94) };
  return placed(surface, surface.x(x), rem(y), [
    surface.mode === 'page' && element('rect', { class: 'target', ...target }),
    boxed(surface, { x: shift, y: 0, size: 1, box: 18 }, glyph(level, 8.6)),
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
