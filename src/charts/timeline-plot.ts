import type { Element } from '../lib/xml.ts';
import { type KeyItem, label, percent, rem, SILENCE_SIGN, tag } from './elements.ts';
import { textWidth } from './text-width.ts';
import type { MarkShape } from './time-form.ts';
import { articleSign, timeSign } from './time-mark.ts';
import { bandMark, type TimeDrawing, timeGround, timeHead } from './time-plot.ts';
import {
  drawTimeline,
  type Lane,
  NARROWEST,
  type Spot,
  TICK,
  type Timeline,
  type TimelineData,
} from './timeline.ts';
import { laneHeight, laneY, type Taken } from './timeline-lane.ts';

/** Rem from the top to the line of time, from there to the foot, and to the names of years. */
const [LINE, UNDER, NAMES] = [1.2, 1.1, 2.5];

/** The timeline, as it is drawn. */
export function plotTimeline(data: TimelineData): TimeDrawing {
  const drawn = drawTimeline(data);
  const { frame, ticks, lanes } = drawn;
  return {
    head: timeHead(frame, namesOf(drawn), LINE, UNDER),
    ground: timeGround(frame, ticks),
    bands: lanes.map(({ label: name, isArticles, spots }) => ({
      name,
      kind: isArticles ? 'accent' : undefined,
      height: laneHeight(Math.max(0, ...spots.map(({ row }) => row)) + 1),
      content: spots.map((spot) => drawnMark(spot, isArticles)),
    })),
    key: keyOf(drawn, data.days.from.slice(0, 4)),
  };
}

/** What stands over the lanes, where it has space: the silences, the years, the months. */
function namesOf({ frame, ticks, lanes }: Timeline): Element[] {
  const own = { class: 'tick-name' };
  const words = 'aucun article';
  return [
    ...frame.silences
      .filter(({ x1, x2 }) => ((x2 - x1) / 100) * NARROWEST > textWidth(words))
      .map(({ x1, x2 }) =>
        label(percent((x1 + x2) / 2), rem(0.9), words, {
          class: 'silence-words',
          'text-anchor': 'middle',
        }),
      ),
    ...(hasBefore(lanes) ? [label(0, rem(NAMES), 'avant', own)] : []),
    ...ticks.flatMap(({ x, name }) =>
      name === undefined ? [] : label(percent(x), rem(NAMES), name, { ...own, dx: rem(TICK) }),
    ),
  ];
}

function hasBefore(lanes: readonly Lane[]): boolean {
  return lanes.some(({ spots }) => spots.some(({ reach }) => reach.shape === 'before'));
}

function drawnMark(
  { thing, reach, text, row, label: place, claims, turn }: Spot,
  isArticle: boolean,
) {
  const taken: Taken = [turn, claims];
  return bandMark(
    thing,
    { y: laneY(row), reach, label: place, words: [[undefined, text]] },
    isArticle ? {} : { 'data-of': thing.id, 'data-taken': JSON.stringify(taken) },
  );
}

/** The key of the signs that the drawing uses. */
function keyOf({ frame, lanes }: Timeline, first: string): KeyItem[] {
  const marks = lanes.flatMap(({ spots }) => spots.map(({ reach }) => reach));
  const has = (shape: MarkShape, isSoft = false) =>
    marks.some((mark) => mark.shape === shape && (mark.start || mark.end) === isSoft);
  const items: [boolean, KeyItem][] = [
    [has('disc'), { sign: timeSign('disc'), words: 'un jour' }],
    [has('hollow'), { sign: timeSign('hollow'), words: 'un mois, une année : jour inconnu' }],
    [has('solid'), { sign: timeSign('solid'), words: 'cela dure' }],
    [
      has('between'),
      { sign: timeSign('between'), words: 'entre deux dates : jour ou durée inconnus' },
    ],
    [has('solid', true), { sign: timeSign('solid', true), words: 'vers' }],
    [has('latest'), { sign: timeSign('latest'), words: 'au plus tard' }],
    [has('before'), { sign: timeSign('before'), words: `avant ${first}` }],
    [
      frame.lines.length > 0,
      {
        sign: [articleSign(), tag('g', { class: 'accent' }, timeSign('disc'))],
        words: 'un article',
      },
    ],
    [frame.silences.length > 0, { sign: [SILENCE_SIGN], words: 'aucun article n’a paru' }],
  ];
  return items.filter(([isUsed]) => isUsed).map(([, item]) => item);
}
