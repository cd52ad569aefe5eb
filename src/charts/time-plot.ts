import { typeset } from '../lib/typography.ts';
import { element, type Element } from '../lib/xml.ts';
import type { Level } from '../schema/stance.ts';
import {
  fillOf,
  type KeyItem,
  line,
  mark,
  type MarkOf,
  percent,
  placed,
  rect,
  rem,
  some,
  tag,
} from './elements.ts';
import type { Place } from './sub-rows.ts';
import type { Mark as Reach } from './time-form.ts';
import type { TimeFrame } from './time-frame.ts';
import { timeMark } from './time-mark.ts';

/** A part of a drawing, and the rem of its height. */
export interface Part {
  content: Element[];
  height: number;
}

/** A drawing of time in bands, for a page and for a file. */
export interface TimeDrawing {
  /** What stands over the names of the bands. */
  label?: string;
  /** With the name of what may be pointed at in it. */
  head: Part & { name?: string };
  /** What crosses every band. */
  ground: Element[];
  /** `kind`: a class, of a band that filters leave alone. */
  bands: (Part & { name: string; level?: Level; kind?: string | undefined })[];
  /** What is told under the bands. */
  foot?: Part | undefined;
  key: KeyItem[];
}

/** Rem that the line of time slips at a silence, and from it to the foot. */
const [SLIP, FOOT] = [0.4, 0.1];

/**
 * What stands over the bands: some words, and the line of time, broken at the silence.
 *
 * @param top rem of what stands over the line
 * @param under rem of what stands under it
 */
export function timeHead({ broken }: TimeFrame, words: Element[], top: number, under = 0): Part {
  const ends = [0, ...(broken ? [broken.x1, broken.x2] : []), 100];
  const y = (level: number) => rem(top + level * SLIP);
  return {
    height: top + (broken ? SLIP : 0) + FOOT + under,
    content: [
      ...words,
      tag(
        'g',
        { 'aria-hidden': 'true' },
        ends.slice(1).map((end, index) => {
          const level = Math.floor(index / 2);
          const [x1, x2] = [percent(ends[index] ?? 0), percent(end)];
          return index % 2 === 0
            ? line(x1, y(level), x2, y(level), 'time-line')
            : line(x1, y(level), x2, y(level + 1), 'time-line slip');
        }),
      ),
    ],
  };
}

/** What crosses every band: the silences, some lines and the articles. */
export function timeGround(
  { lines, silences }: TimeFrame,
  ticks: readonly { x: number }[] = [],
): Element[] {
  const height = percent(100);
  const down = (x: number, kind: string) => line(percent(x), 0, percent(x), height, kind);
  return [
    ...silences.map(({ x1, x2 }) =>
      rect(percent(x1), 0, percent(x2 - x1), height, { fill: fillOf('silence') }),
    ),
    ...ticks.map(({ x }) => down(x, 'tick')),
    ...lines.map(({ x, isApproximate }) =>
      down(x, isApproximate ? 'article approximate' : 'article'),
    ),
  ];
}

/** Something in its band: what its date reaches, its sign, and its words in parts, by class. */
export interface Drawn extends Pick<Place, 'label'> {
  y: number;
  reach: Reach;
  sign?: Element;
  words: readonly (readonly [kind: string | undefined, words: string])[];
}

/** What a reader may point at in a band. */
export function bandMark(
  of: MarkOf,
  { y, reach, sign, label: place, words }: Drawn,
  more: Element['attributes'] = {},
): Element {
  const dates = sign && reach.shape === 'disc' ? [] : timeMark(reach, 0);
  return mark(of, more, [
    placed(undefined, rem(y), [...dates, sign, place && wordsOf(place, words)]),
  ]);
}

function wordsOf({ side, at, dx }: NonNullable<Place['label']>, parts: Drawn['words']): Element {
  const own = {
    ...{ class: 'words', x: percent(at), dx: rem(dx), y: rem(side === 'over' ? -0.9 : 0.28) },
    'text-anchor': side === 'left' ? 'end' : undefined,
  };
  return tag(
    'text',
    own,
    some(
      parts.map(
        ([kind, words]) => words !== '' && element('tspan', { class: kind }, typeset(words)),
      ),
    ),
  );
}
