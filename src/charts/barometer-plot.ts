import { levelClass } from '../lib/levels.ts';
import { typeset } from '../lib/typography.ts';
import { element, type Element } from '../lib/xml.ts';
import { silenceIn } from './axis.ts';
import type { Barometer } from './barometer.ts';
import type { Example } from './barometer-example.ts';
import type { Head } from './barometer-heads.ts';
import type { Bracket, Mark } from './barometer-mark.ts';
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
import { timeMark } from './timeline-mark.ts';

/** Rem from the top to the line of the focus, how far it slips at a silence, and to the foot. */
const [LINE, SLIP, FOOT] = [2.2, 0.4, 0.1];

/** Rem of what stands over the bands. */
export function headHeight({ silences }: Barometer): number {
  return LINE + silences.length * SLIP + FOOT;
}

/** What stands over the bands: the articles, and the line of the focus, broken at each silence. */
export function barometerHead({ heads, silences }: Barometer): Element[] {
  const drawn = (kind: string, own: readonly Head[]) => tag('g', { class: kind }, own.map(headOf));
  const ends = [0, ...silences.flatMap(({ x1, x2 }) => [x1, x2]), 100];
  const y = (level: number) => rem(LINE + level * SLIP);
  return [
    drawn('wide', heads.wide),
    drawn('narrow', heads.narrow),
    tag(
      'g',
      { 'aria-hidden': 'true' },
      ends.slice(1).map((end, index) => {
        const level = Math.floor(index / 2);
        const [x1, x2] = [percent(ends[index] ?? 0), percent(end)];
        return index % 2 === 0
          ? line(x1, y(level), x2, y(level), 'focus-line')
          : line(x1, y(level), x2, y(level + 1), 'focus-line slip');
      }),
    ),
  ];
}

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

/** What crosses every band: the silences and the articles. */
export function barometerGround({ lines, silences }: Barometer): Element[] {
  const height = percent(100);
  return [
    ...silences.map((band) => silenceIn(band, '0', height)),
    ...lines.map(({ x, isApproximate }) =>
      line(percent(x), 0, percent(x), height, isApproximate ? 'article approximate' : 'article'),
    ),
  ];
}

/** The marks of one level, or a sentence where there is none. */
export function barometerBand({ bands, example }: Barometer, index: number): Element[] {
  const { marks = [], brackets = [] } = bands[index] ?? {};
  const end = { class: 'silence-words', dx: rem(-0.6), 'text-anchor': 'end' };
  return some([
    example && index >= example.band && stemIn(example, index),
    marks.length === 0 && label(percent(97.5), rem(1.2), 'Personne, dans nos articles.', end),
    ...brackets.map(bracketOf),
    // Those that stand out come over the others.
    ...marks
      .toSorted((a, b) => Number(a.stance.isOwn) - Number(b.stance.isOwn))
      .map((own) =>
        mark(own.stance, { class: own.stance.isOwn ? levelClass(own.stance.level) : 'other' }, [
          reachOf(own),
          signOf(own),
          wordsOf(own),
        ]),
      ),
  ]);
}

/** Rem of the words of an example, under the bands. */
export function exampleHeight({ lines }: Example): number {
  return 0.4 + lines.length;
}

/** What an example says, under the line that leads down from its mark. */
export function barometerExample({ x, shift, lines }: Example): Element[] {
  const own = { class: 'silence-words', dx: rem(-shift) };
  return [
    line(percent(x), 0, percent(x), rem(0.3), 'stem'),
    ...lines.map((words, index) => label(percent(x), rem(1.1 + index), words, own)),
  ];
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

/** What a date reaches, in the grammar of the timeline; soft ends are pale in the colour of a level. */
function reachOf({ reach, y }: Mark): Element | undefined {
  const { shape, start, end, x1, x2 } = reach;
  if (shape === 'disc') return undefined;
  return shape === 'latest' || start || end
    ? rect(percent(x1), rem(y - 0.2), percent(x2 - x1), rem(0.4), { class: 'soft' })
    : tag('g', {}, timeMark(reach, y, false));
}

/** The glyph of a mark: on its article's line if that says so, else set apart from any line. */
function signOf({ stance, x, y }: Mark): Element {
  const { level, isSaid, isFramed } = stance;
  return placed(percent(x), rem(y), [
    rect(rem(-0.75), rem(-0.75), rem(1.5), rem(1.5), { class: 'target' }),
    boxed([0, 0], 1, 18, glyph(level, isSaid ? undefined : 8.6)),
    isFramed && rect(rem(-0.65), rem(-0.65), rem(1.3), rem(1.3), { class: 'frame-line' }),
  ]);
}

/** The actor, and what the stance rests on where there is space. */
function wordsOf({ stance, y, label: place }: Mark): Element | undefined {
  if (place === undefined) return undefined;
  const { side, at, dx, wording } = place;
  const rest = stance.words[wording] ?? '';
  const baseline = side === 'over' ? y - 1.25 : y + 0.28;
  const anchor = side === 'left' ? 'end' : undefined;
  return tag(
    'text',
    { class: 'words', x: percent(at), dx: rem(dx), y: rem(baseline), 'text-anchor': anchor },
    some([
      element('tspan', { class: 'name' }, typeset(stance.name)),
      rest !== '' && element('tspan', { class: 'more' }, typeset(rest)),
    ]),
  );
}
