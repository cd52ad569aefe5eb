import { compareDates } from '../lib/dates.ts';
import { daysBetween, plusDays } from '../lib/days.ts';
import { type Form, formOf } from './timeline-form.ts';
import { round } from './time-scale.ts';
import type { TimelineInput, TimelineItem } from './timeline.ts';

/** What is drawn at one date: one mark for all items of exactly this date. */
export interface Group {
  date: string;
  items: TimelineItem[];
  isArticle: boolean;
  /** `before`: it ended before what is drawn. */
  form: Omit<Form, 'shape'> & { shape: Form['shape'] | 'before' };
}

/** Rem of the axis, where articles stand, and of a rail. */
const AXIS = 1;
const RAIL = 0.4;
/** Days above its end that a mark which fades upwards takes of its rail. */
const FADING = 40;

/** Items by their dates, in time: events, then articles. */
export function groupsOf({ lanes, days }: TimelineInput): Group[] {
  return [false, true].flatMap((isArticle) => {
    const items = lanes
      .filter(({ isAccent }) => isAccent === isArticle)
      .flatMap((lane) => lane.items)
      .sort((a, b) => compareDates(a.date, b.date));
    return [...Map.groupBy(items, ({ date }) => date)].map(([date, all]) => {
      const form = formOf(date);
      const shape = form.latest < days.from ? 'before' : form.shape;
      return { date, items: all, isArticle, form: { ...form, shape } };
    });
  });
}

/** Whether a mark runs from its beginning to its end. */
export function isLasting({ form: { shape } }: Group): boolean {
  return shape !== 'disc' && shape !== 'before' && shape !== 'latest';
}

/**
 * Rem from the left of each mark: articles on the axis, then a rail for each event that lasts, the
 * longest first, none shared at a time, then all that is of one day.
 */
export function placeGroups(groups: readonly Group[], from: string) {
  const long = groups
    .filter((group) => !group.isArticle && (isLasting(group) || group.form.shape === 'latest'))
    .map((group) => {
      const { shape, from: start, latest: end } = group.form;
      if (shape === 'latest') return { group, start: plusDays(end, -FADING), end };
      return { group, start: start < from ? from : start, end };
    })
    .sort((a, b) => daysBetween(b.start, b.end) - daysBetween(a.start, a.end));
  const rails: (typeof long)[] = [];
  const places = new Map<Group, number>();
  for (const own of long) {
    const isFree = (rail: typeof long) =>
      rail.every(({ start, end }) => start > own.end || end < own.start);
    const rail = rails.find(isFree) ?? rails[rails.push([]) - 1];
    rail?.push(own);
    places.set(own.group, round(AXIS + (rails.indexOf(rail ?? []) + 0.5) * RAIL));
  }
  const last = round(AXIS + rails.length * RAIL + 0.3);
  const xOf = (group: Group) => (group.isArticle ? AXIS / 2 : (places.get(group) ?? last));
  return { xOf, last };
}
