import { LEVEL_LABELS } from '../lib/labels.ts';
import { levelClass } from '../lib/levels.ts';
import type { Element } from '../lib/xml.ts';
import { LEVELS } from '../schema/stance.ts';
import { type Barometer, drawBarometer } from './barometer.ts';
import type { Example } from './barometer-example.ts';
import { keyOf } from './barometer-key.ts';
import type { Head } from './barometer-heads.ts';
import type { Bracket, Mark } from './barometer-mark.ts';
import type { BarometerData } from './barometer-rows.ts';
import {
  boxed,
  glyph,
  label,
  line,
  mark,
  percent,
  placed,
  rect,
  rem,
  some,
  tag,
} from './elements.ts';
import { bandMark, type Part, type TimeDrawing, timeGround, timeHead } from './time-plot.ts';

/** Rem of the words over the line of time. */
const HEADS = 2.2;

/**
 * The barometer, as it is drawn.
 *
 * @param focus name of whom the distance is measured to
 */
export function plotBarometer(data: BarometerData, focus: string): TimeDrawing {
  const drawn = drawBarometer(data);
  const { frame, heads, bands, example } = drawn;
  return {
    label: focus,
    head: {
      name: 'Les articles',
      ...timeHead(
        frame,
        [
          tag('g', { class: 'wide' }, heads.wide.map(headOf)),
          tag('g', { class: 'narrow' }, heads.narrow.map(headOf)),
        ],
        HEADS,
      ),
    },
    ground: timeGround(frame),
    bands: LEVELS.map((level, index) => ({
      level,
      name: `${LEVEL_LABELS[level]} : positions envers ${focus}`,
      content: bandOf(drawn, index),
      height: bands[index]?.height ?? 0,
    })),
    foot: example && told(example),
    key: keyOf(drawn, focus, data.circle.name),
  };
}

/** What is written over an article or a silence. */
function headOf({ href, title, lines, x, anchor }: Head): Element {
  const words = lines.flatMap((text, index) =>
    text === ''
      ? []
      : label(percent(x), rem(0.75 + index), text, {
          class: href === undefined ? 'silence-words' : index === 0 ? 'publisher' : 'tick-name',
          'text-anchor': anchor === 'start' ? undefined : anchor,
        }),
  );
  if (href === undefined) return tag('g', { 'aria-hidden': 'true' }, words);
  return mark({ href, title: title ?? '' }, { class: 'head' }, words);
}

/** The marks of one level, or a sentence where there is none. */
function bandOf({ bands, example }: Barometer, index: number): Element[] {
  const { marks = [], brackets = [] } = bands[index] ?? {};
  const end = { class: 'silence-words', dx: rem(-0.6), 'text-anchor': 'end' };
  return some([
    example && index >= example.band && stemIn(example, index),
    marks.length === 0 && label(percent(97.5), rem(1.2), 'Personne, dans nos articles.', end),
    ...brackets.map(bracketOf),
    // Those that stand out come over the others.
    ...marks.toSorted((a, b) => Number(a.stance.isOwn) - Number(b.stance.isOwn)).map(drawnMark),
  ]);
}

function drawnMark(own: Mark): Element {
  const { stance, label: place } = own;
  const words = [
    ['name', stance.name],
    ['more', stance.words[place?.wording ?? 0] ?? ''],
  ] as const;
  return bandMark(
    stance,
    { ...own, sign: signOf(own), words },
    { class: stance.isOwn ? levelClass(stance.level) : 'other' },
  );
}

/** The glyph of a mark: on its article's line if that says so, else set apart from any line. */
function signOf({ stance, x }: Mark): Element {
  const { level, isSaid, isFramed } = stance;
  return placed(percent(x), undefined, [
    rect(rem(-0.75), rem(-0.75), rem(1.5), rem(1.5), { class: 'target' }),
    boxed([0, 0], 1, 18, glyph(level, isSaid ? undefined : 8.6)),
    isFramed && rect(rem(-0.65), rem(-0.65), rem(1.3), rem(1.3), { class: 'frame-line' }),
  ]);
}

/** What an example says, under the line that leads down from its mark. */
function told({ x, shift, lines }: Example): Part {
  const own = { class: 'silence-words', dx: rem(-shift) };
  return {
    height: 0.4 + lines.length,
    content: [
      line(percent(x), 0, percent(x), rem(0.3), 'stem'),
      ...lines.map((words, index) => label(percent(x), rem(1.1 + index), words, own)),
    ],
  };
}

function stemIn({ x, y, band }: Example, index: number): Element {
  return line(percent(x), index === band ? rem(y) : 0, percent(x), percent(100), 'stem wide');
}

function bracketOf({ x, top, bottom, hooks }: Bracket): Element {
  const edge = (y: number | undefined, missing: string) => (y === undefined ? missing : rem(y));
  return tag('g', { class: 'bracket', 'aria-hidden': 'true' }, [
    placed(percent(x), 0, [
      line(rem(-1), edge(top, '0'), rem(-1), edge(bottom, percent(100))),
      ...hooks.map((hook) => line(rem(-1), rem(hook.y), rem(hook.x > x ? 0 : -0.6), rem(hook.y))),
    ]),
    ...hooks
      .filter((hook) => hook.x > x)
      .map((hook) => line(percent(x), rem(hook.y), percent(hook.x), rem(hook.y))),
  ]);
}
