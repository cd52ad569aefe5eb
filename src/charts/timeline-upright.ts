import { daysBetween } from '../lib/days.ts';
import { type Group, groupsOf, isLasting, placeGroups } from './timeline-groups.ts';
import { type Days, round, startsOf } from './time-scale.ts';
import { isIn, type TimelineInput } from './timeline.ts';

/** A part of a row, in percent from its top. */
export interface Share {
  y1: number;
  y2: number;
}

/** The piece of a mark in one row. */
export interface Segment extends Share {
  group: Group;
  /** Rem from the left. */
  x: number;
  /** How it begins here, if it does: `since` where it has begun before what is drawn. */
  start: 'stop' | 'soft' | 'since' | undefined;
  /** How it ends here, if it does. */
  end: 'stop' | 'soft' | undefined;
}

/** What a row stands for: a year or a month, the close-up, the end of a date, a silence. */
interface Moment {
  day: string;
  heading?: string;
  isCloseUp?: boolean;
  group?: Group;
  silence?: string | undefined;
}

/** A row of the drawing: it reaches down to the next row, in time and on the page. */
export interface UprightRow extends Moment {
  /** Rem from the left to the mark of its date. */
  x: number;
  /** Rem that its time takes at least; its words may take more. */
  height: number;
  segments: Segment[];
  /** Parts of it in which no article speaks, and that a close-up shows. */
  silent: Share[];
  near: Share[];
}

/** Rem of a day in which nothing happens, and how much slower time runs where marks crowd. */
const PACE = { years: 8 / 365, months: 2.2 / 30 };
const SLOWER = 4;

/**
 * The timeline for a narrow screen: time runs downwards, never faster than its pace, slower where
 * there is more to show. Each date ends on its own row, beside its words.
 *
 * @returns the rows, and the rem of the drawing at the left of their words
 */
export function drawUpright(input: TimelineInput): { rows: UprightRow[]; width: number } {
  const { days, silences, closeUp, grid } = input;
  const groups = groupsOf(input);
  const { xOf, last } = placeGroups(groups, days.from);
  const moments = momentsOf(input, groups);
  const first = moments.findIndex(({ day }) => day >= days.from);
  const place = (day: string) => (day < days.from ? first : placeOf(day, moments, days));
  const marks = groups.map((group) => {
    const row = moments.findIndex((moment) => moment.group === group);
    const to = row === -1 ? place(group.form.latest) : row;
    return { group, from: isLasting(group) ? place(group.form.from) : to, to };
  });
  const bandsIn = (row: number, bands: readonly Days[]) =>
    bands
      .map(({ from, to }) => {
        const end = moments.findIndex(({ day }) => day === to);
        return shareOf(row, place(from), end === -1 ? place(to) : end);
      })
      .filter(({ y1, y2 }) => y2 > y1);
  const rows = moments.map((moment, row): UprightRow => {
    const { day, group } = moment;
    const near = bandsIn(row, closeUp ? [closeUp] : []);
    const pace = PACE[grid] * (near.length > 0 ? SLOWER : 1);
    const length = row < first ? 0 : daysBetween(day, moments[row + 1]?.day ?? days.to);
    return {
      ...moment,
      x: group ? xOf(group) : last,
      height: round(length * pace),
      segments: marks
        .filter(({ from, to }) => row >= Math.floor(from) && row <= Math.floor(to))
        .map((mark) => segmentOf(row, { ...mark, x: xOf(mark.group) }, days)),
      silent: bandsIn(row, silences),
      near,
    };
  });
  return { rows, width: round(last + 0.7) };
}

/** The rows, in time. What a close-up shows has none. */
function momentsOf({ days, silences, closeUp, grid }: TimelineInput, groups: Group[]): Moment[] {
  const ends = groups
    .filter((group) => group.isArticle || !isIn(group, closeUp))
    .map((group): Moment => ({ day: group.form.latest, group }));
  const past = ends.filter(({ day }) => day < days.from);
  // Of one day, they keep this order.
  const drawn: Moment[] = [
    ...startsOf(grid, days).map(({ day, name }) => ({ day, heading: name })),
    ...(closeUp ? [{ day: closeUp.from, isCloseUp: true }] : []),
    ...ends.filter(({ day }) => day >= days.from),
    ...silences.map(({ from, words }) => ({ day: from, silence: words[0] })),
  ];
  return [
    ...(past.length > 0 ? [{ day: '', heading: 'Avant' }, ...past] : []),
    ...drawn.sort((a, b) => a.day.localeCompare(b.day)),
  ];
}

/** Where a day is, in rows: 2.5 in the middle of the third. */
function placeOf(day: string, moments: readonly Moment[], days: Days): number {
  const row = moments.findLastIndex((moment) => moment.day <= day);
  const [top, next] = [moments[row]?.day ?? days.from, moments[row + 1]?.day ?? days.to];
  const length = daysBetween(top, next);
  return row + (length > 0 ? Math.min(0.9999, daysBetween(top, day) / length) : 0);
}

/** The part of a row that a stretch of rows takes. */
function shareOf(row: number, from: number, to: number): Share {
  const share = (at: number) => round(Math.min(1, Math.max(0, at - row)) * 100);
  return { y1: share(from), y2: share(to) };
}

function segmentOf(
  row: number,
  { group, from, to, x }: { group: Group; from: number; to: number; x: number },
  days: Days,
): Segment {
  const { form } = group;
  const isStart = row === Math.floor(from) && isLasting(group);
  const isEnd = row === Math.floor(to);
  const beginning = form.start ? 'soft' : 'stop';
  return {
    group,
    x,
    ...shareOf(row, from, to),
    start: isStart ? (form.from < days.from ? 'since' : beginning) : undefined,
    end: isEnd ? (form.end ? 'soft' : 'stop') : undefined,
  };
}
