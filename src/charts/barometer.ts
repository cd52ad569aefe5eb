import { shape, span } from '../lib/dates.ts';
import { rankOf } from '../lib/levels.ts';
import { LEVELS } from '../schema/stance.ts';
import { type Example, placeExample } from './barometer-example.ts';
import { type Head, placeHeads } from './barometer-heads.ts';
import { type Bracket, DRAWINGS, type LevelBand, type Mark } from './barometer-mark.ts';
import { type BarometerData, type Plotted, plottedStances } from './barometer-rows.ts';
import { type Item, placeInBands } from './sub-rows.ts';
import { textWidth } from './text-width.ts';
import { markOf, type Mark as Reach } from './time-form.ts';
import { longestOf, pointOf, timeFrame, type TimeFrame } from './time-frame.ts';
import { type Days, round, type TimeScale } from './time-scale.ts';

export interface Barometer {
  /** From the closest level to the furthest. */
  bands: LevelBand[];
  example: Example | undefined;
  /** Its only silence is the longest. */
  frame: TimeFrame;
  heads: { wide: Head[]; narrow: Head[] };
}

const SHARES = { left: 1, right: 2.5, silence: 7 };
/** Rem from the edge of a band to the nearest mark, and from one sub-row to the next. */
const [EDGE, STEP] = [0.95, 1.5];
/** How much wider than other words names are: bold, and large in the face of titles. */
const [BOLD, LARGE] = [1.08, 1.2];

/** The whole barometer: five bands under the line of the focus, one scale of time. */
export function drawBarometer(data: BarometerData): Barometer {
  const stances = plottedStances(data);
  const days = daysOf(stances, data.articles);
  const longest = longestOf(data.silences);
  const silences = longest ? [longest] : [];
  const frame = timeFrame({ ...data, silences }, days, SHARES);
  const { scale } = frame;
  const spots = stances.map((stance) => ({ stance, ...spotOf(stance, scale, days) }));
  const items = spots.map((spot) => itemOf(spot, spots));
  const places = placeInBands(items, Object.values(DRAWINGS));
  const marks = spots.map(({ stance, x, reach }, index): Mark & { band: number } => {
    const { row = 0, label, words = [] } = places[index] ?? {};
    return {
      stance,
      x,
      reach,
      label,
      words,
      y: round(EDGE + row * STEP),
      band: rankOf(stance.level) - 1,
    };
  });
  const bands = LEVELS.map((_, band) => {
    const own = marks.filter((mark) => mark.band === band);
    const lowest = Math.max(EDGE, ...own.map(({ y }) => y));
    return { height: round(lowest + EDGE), marks: own, brackets: bracketsIn(band, marks) };
  });
  return {
    bands,
    example: data.own === undefined ? placeExample(bands) : undefined,
    frame,
    heads: placeHeads(
      data.articles.map((article) => {
        const start = scale.start(span(article.date).earliest ?? article.date);
        return { ...article, start, x: pointOf(article.date, scale) };
      }),
      frame.silences,
      DRAWINGS,
    ),
  };
}

/** From the month of the first thing whose time is known to the last. */
function daysOf(stances: readonly Plotted[], articles: BarometerData['articles']): Days {
  const days = [...stances, ...articles].flatMap(({ date }) => {
    const { earliest = '', latest } = span(date);
    return ['month', 'year'].includes(shape(date)) ? [earliest, latest] : [latest];
  });
  const [first = '1970-01-01', last = first] = [days.toSorted()[0], days.toSorted().at(-1)];
  return { from: `${first.slice(0, 7)}-01`, to: last };
}

/** At the known end of a date; in the middle of a month or a year, unless an article of it says so. */
function spotOf({ date, isSaid }: Plotted, scale: TimeScale, days: Days) {
  const reach = markOf(date, scale, days.from);
  const isLoose = reach.shape === 'hollow' && !isSaid;
  return { reach, x: isLoose ? round((reach.x1 + reach.x2) / 2) : pointOf(date, scale) };
}

interface Spotted {
  stance: Plotted;
  x: number;
  reach: Reach;
}

function itemOf({ stance, x, reach }: Spotted, all: readonly Spotted[]): Item {
  const { level, name, words, isFramed, isOwn, bracket } = stance;
  const sign = isFramed ? 0.75 : 0.55;
  const bare = textWidth(name);
  const [small, large] = isOwn ? [bare * BOLD, bare * LARGE] : [bare, bare];
  const joined = all.filter((other) => bracket !== undefined && other.stance.bracket === bracket);
  return {
    ...{ band: rankOf(level) - 1, x, before: sign, after: sign },
    isJoined: bracket !== undefined,
    from: Math.min(x, reach.x1, ...joined.map((other) => other.x)),
    to: Math.max(x, reach.x2),
    wordings: [...words, ''].map((rest) => [small, large, large + textWidth(rest)]),
  };
}

function bracketsIn(band: number, marks: readonly (Mark & { band: number })[]): Bracket[] {
  const joined = marks.filter(({ stance }) => stance.bracket !== undefined);
  return [...Map.groupBy(joined, ({ stance }) => stance.bracket).values()].flatMap((group) => {
    const [first, last] = [Math.min, Math.max].map((pick) => pick(...group.map((own) => own.band)));
    if (first === undefined || last === undefined || band < first || band > last) return [];
    const here = group.filter((mark) => mark.band === band);
    const ys = here.map(({ y }) => y);
    return {
      x: Math.min(...group.map(({ x }) => x)),
      top: band === first ? Math.min(...ys) : undefined,
      bottom: band === last ? Math.max(...ys) : undefined,
      hooks: here.map(({ x, y }) => ({ x, y })),
    };
  });
}
