import { daysBetween, plusDays } from '../lib/days.ts';
import { round } from './time-scale.ts';
import type { Group, UprightItem } from './timeline-groups.ts';
import type { Days } from './timeline.ts';

/** A piece of a mark in one row of an upright drawing, from `y1` to `y2` percent of the row. */
export interface Segment {
  /** Rem from the left. */
  x: number;
  y1: number;
  y2: number;
  shape: Group<unknown>['form']['shape'];
  isArticle: boolean;
  /** How it begins here, if it does: `since` where it has begun before what is drawn. */
  start: 'stop' | 'soft' | 'since' | undefined;
  /** How it ends here, if it does. */
  end: 'stop' | 'soft' | undefined;
  /** Ids of the events that it belongs to. */
  of: string[];
}

/** The top of a row: a day, and what ends on it. */
export interface Top<T> {
  day: string;
  group?: Group<T>;
}

/** Rem of the axis, where articles stand, and of a rail. */
export const AXIS = 1;
export const RAIL = 0.4;
/** Days above its end that a mark which fades upwards takes of its rail. */
const FADING = 40;

/** A rail for each date that lasts, at rem from the left: the longest first, none shared at a time. */
export function railsOf<T extends UprightItem>(groups: readonly Group<T>[], from: string) {
  const long = groups
    .filter((group) => !group.isArticle && isLong(group))
    .map((group) => ({ group, start: railStart(group, from), end: group.form.latest }))
    .toSorted((a, b) => daysBetween(b.start, b.end) - daysBetween(a.start, a.end));
  const taken: { start: string; end: string }[][] = [];
  const rails = new Map<Group<T>, number>();
  for (const { group, start, end } of long) {
    const free = taken.findIndex((rail) =>
      rail.every((other) => other.start > end || other.end < start),
    );
    const rail = free === -1 ? taken.push([]) - 1 : free;
    taken[rail]?.push({ start, end });
    rails.set(group, round(AXIS + (rail + 0.5) * RAIL));
  }
  return { rails, total: taken.length };
}

function isLong<T>({ form: { shape } }: Group<T>): boolean {
  return shape !== 'disc' && shape !== 'before';
}

function railStart<T>({ form }: Group<T>, from: string): string {
  if (form.shape !== 'latest') return form.from < from ? from : form.from;
  return plusDays(form.latest, -FADING);
}

/** What each row shows of some dates: pieces of their rails, and their marks. */
export function segmentsByRow<T extends UprightItem>(
  groups: readonly Group<T>[],
  xOf: (group: Group<T>) => number,
  tops: readonly Top<T>[],
  days: Days,
): Segment[][] {
  const rows = tops.map((): Segment[] => []);
  const own = new Map(tops.map(({ group }, row) => [group, row]));
  for (const group of groups) {
    const row = own.get(group);
    const end = row === undefined ? placeOf(group.form.latest, tops, days) : { row, share: 0 };
    const isStretched = isLong(group) && group.form.shape !== 'latest';
    const start = isStretched ? startOf(group, tops, days) : end;
    for (let index = Math.max(0, start.row); index <= end.row; index += 1) {
      rows[index]?.push(segmentIn(group, { x: xOf(group), start, end, index, isStretched }, days));
    }
  }
  return rows;
}

interface Reach {
  x: number;
  start: Place;
  end: Place;
  /** The row. */
  index: number;
  isStretched: boolean;
}

function segmentIn<T extends UprightItem>(
  { form, isArticle, items }: Group<T>,
  { x, start, end, index, isStretched }: Reach,
  days: Days,
): Segment {
  const begins = index === start.row && isStretched;
  const since = form.from < days.from;
  return {
    x,
    y1: index === start.row ? start.share : 0,
    y2: index === end.row ? end.share : 100,
    shape: form.shape,
    isArticle,
    start: begins ? (since ? 'since' : form.start ? 'soft' : 'stop') : undefined,
    end: index === end.row ? (form.end ? 'soft' : 'stop') : undefined,
    of: isArticle ? [] : items.map(({ id }) => id),
  };
}

/** A place in the drawing: a row, and percent from its top. */
interface Place {
  row: number;
  share: number;
}

function startOf<T>(group: Group<T>, tops: readonly Top<T>[], days: Days): Place {
  const { from } = group.form;
  return from < days.from
    ? { row: tops.findIndex(({ day }) => day >= days.from), share: 0 }
    : placeOf(from, tops, days);
}

function placeOf<T>(day: string, tops: readonly Top<T>[], days: Days): Place {
  const row = tops.findLastIndex((top) => top.day <= day);
  const [top, next] = [tops[row]?.day ?? days.from, tops[row + 1]?.day ?? days.to];
  return { row, share: percentOf(day, top, next) };
}

/** Percent of the way from a day to another at which a third is. */
export function percentOf(day: string, from: string, to: string): number {
  const length = daysBetween(from, to);
  const share = length === 0 ? 0 : daysBetween(from, day) / length;
  return round(Math.min(1, Math.max(0, share)) * 100);
}
