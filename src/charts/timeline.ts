import { compareDates, formatDate } from '../lib/dates.ts';
import { href, routes } from '../lib/routes.ts';
import type { MarkOf } from './elements.ts';
import { type Item, type Place, placeInBands } from './sub-rows.ts';
import { textWidth } from './text-width.ts';
import { markOf, type Mark } from './time-form.ts';
import { type TimeData, timeFrame, type TimeFrame } from './time-frame.ts';
import type { Days } from './time-scale.ts';

interface Dated {
  id: string;
  date: string;
  title: string;
}

/** What the timeline draws: what happened, a lane a region. */
export interface TimelineData extends TimeData {
  /** What is drawn to scale; what came before is an arrow. */
  days: Days;
  regions: readonly { id: string; label: string; events: readonly Dated[] }[];
}

/** An event or an article, as it is drawn. */
interface Thing extends MarkOf {
  id: string;
  date: string;
  label: string;
}

/** A mark in its place. */
export interface Spot extends Place {
  thing: Thing;
  reach: Mark;
  /** The words beside it. */
  text: string;
}

export interface Lane {
  label: string;
  /** The articles, among the events that they report. */
  isArticles: boolean;
  /** In time. */
  spots: Spot[];
}

/** A line down the drawing: the beginning of a year, or of a month of the days drawn wider. */
interface Tick {
  x: number;
  /** Its name, where that has space before the next. */
  name: string | undefined;
}

export interface Timeline {
  frame: TimeFrame;
  ticks: Tick[];
  lanes: Lane[];
}

/** The narrowest drawing, in rem: what fits there fits everywhere. src/styles/lanes.css keeps to it. */
export const NARROWEST = 43;
/** Years pass in the longest silence, and things that are told later happen in it. */
const SHARES = { left: 7, right: 3, silence: 16 };
/** Rem from a tick to its name. */
export const TICK = 0.25;
/** Half the width of a disc, and the width of an arrow, in rem. */
const [DISC, ARROW] = [0.3, 1.4];

/** The timeline, each date at its own precision: the articles, then what happened. */
export function drawTimeline(data: TimelineData): Timeline {
  const { days, articles, regions } = data;
  const frame = timeFrame(data, days, SHARES);
  const lanes = [
    { label: 'Les articles', things: articles.map(articleThing) },
    ...regions.map(({ label, events }) => ({ label, things: events.map(eventThing) })),
  ];
  const spots = lanes.flatMap(({ things }, band) =>
    things
      .toSorted((a, b) => compareDates(a.date, b.date))
      .map((thing) => {
        const reach = markOf(thing.date, frame.scale, days.from);
        const when = reach.shape === 'before' ? `${formatDate(thing.date, 'short')} · ` : '';
        return { band, thing, reach, text: when + thing.label };
      }),
  );
  const places = placeInBands(spots.map(itemOf), [NARROWEST]);
  const placed = spots.flatMap((spot, index) => {
    const place = places[index];
    return place ? [{ ...spot, ...place }] : [];
  });
  return {
    frame,
    ticks: ticksOf(data, frame),
    lanes: lanes.map(({ label }, lane) => ({
      ...{ label, isArticles: lane === 0 },
      spots: placed.filter(({ band }) => band === lane),
    })),
  };
}

function articleThing({ id, date, title, publisher }: TimelineData['articles'][number]): Thing {
  const label = `${publisher}, ${formatDate(date, 'short')}`;
  return { id, date, label, title: `${label}, « ${title} »`, href: href(routes.article(id)) };
}

function eventThing({ id, date, title }: Dated): Thing {
  return { id, date, label: headOf(title), title: `${title}, ${formatDate(date)}`, href: `#${id}` };
}

/**
 * A title up to its first comma or colon, where a French title has said what happened; never a part
 * of a clause, which could say something else.
 */
export function headOf(title: string): string {
  return title.split(/\s*[,;:](?=\s)/u)[0]?.trim() ?? title;
}

function itemOf({ band, reach, text }: { band: number; reach: Mark; text: string }): Item {
  const { shape, x1, x2 } = reach;
  return {
    ...{ band, x: x2, from: x1, to: x2, before: DISC, after: shape === 'before' ? ARROW : DISC },
    ...{ wordings: [[textWidth(text)]], isJoined: false },
  };
}

function ticksOf({ days, wide }: TimelineData, { scale }: TimeFrame): Tick[] {
  const years = startsIn(days, 12).map((day) => ({ day, name: day.slice(0, 4) }));
  const months = wide ? startsIn(wide, 1).filter((day) => !day.endsWith('-01-01')) : [];
  const named = months.map((day) => {
    return { day, name: formatDate(day.slice(0, 7), 'short').replace(/ \d{4}$/, '') };
  });
  const ticks = [...years, ...named]
    .sort((a, b) => a.day.localeCompare(b.day))
    .map(({ day, name }) => ({ x: scale.start(day), name }));
  return ticks.map(({ x, name }, index) => {
    const space = (((ticks[index + 1]?.x ?? 100) - x) / 100) * NARROWEST;
    return { x, name: textWidth(name) + TICK < space ? name : undefined };
  });
}

/** The first day of each year, or month, of some days. */
function startsIn({ from, to }: Days, months: 1 | 12): string[] {
  const starts: string[] = [];
  const [year = 0, month = 1] = from.split('-').map(Number);
  for (let at = months === 12 ? 0 : month - 1; ; at += months) {
    const day = new Date(Date.UTC(year, at)).toISOString().slice(0, 10);
    if (day > to) return starts;
    starts.push(day);
  }
}
