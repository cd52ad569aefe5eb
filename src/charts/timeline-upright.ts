import { daysBetween } from '../lib/days.ts';
import { round } from './time-scale.ts';
import { type Group, groupsOf, type UprightItem } from './timeline-groups.ts';
import {
  AXIS,
  percentOf,
  RAIL,
  railsOf,
  type Segment,
  segmentsByRow,
  type Top,
} from './timeline-rails.ts';
import { type Days, fallsIn, startsOf } from './timeline.ts';

export interface UprightInput<T extends UprightItem> {
  items: readonly T[];
  days: Days;
  silences: readonly (Days & { words: readonly string[] })[];
  /** Days that a close-up tells: the marks of their events are drawn without words. */
  closeUp?: Days | undefined;
  grid: 'years' | 'months';
}

/**
 * A row of the drawing: a year or a month that begins, the end of a date with its words, the
 * beginning of a silence. It reaches down to the next row, in time and on the page.
 */
export interface UprightRow<T> {
  heading: string | undefined;
  silence: string | undefined;
  /** Whether the days of the close-up begin. */
  isCloseUp: boolean;
  group: Group<T> | undefined;
  /** Rem from the left to the mark of its date. */
  x: number;
  /** Rem that its time takes at least; its words may take more. */
  height: number;
  segments: Segment[];
  /** Parts of it in which no article speaks, and that a close-up tells, in percent. */
  silent: Share[];
  near: Share[];
}

interface Share {
  y1: number;
  y2: number;
}

export interface Upright<T> {
  rows: UprightRow<T>[];
  /** Rem of the drawing at the left of the words. */
  width: number;
}

/** The top of a row. */
interface Moment<T> extends Top<T> {
  /** Order of what has the same day. */
  rank: number;
  heading?: string;
  silence?: string | undefined;
  isCloseUp?: boolean;
}

/** Rem of a day in which nothing happens. */
const PACE = { years: 8 / 365, months: 2.2 / 30 };
/** How much slower time runs where marks stand without words. */
const SLOWER = 4;

/**
 * The timeline for a narrow screen: time runs downwards, never faster than its pace, slower where
 * there is more to tell. Each date ends on its own row, beside its words.
 */
export function drawUpright<T extends UprightItem>(input: UprightInput<T>): Upright<T> {
  const { items, days, silences, closeUp, grid } = input;
  const groups = groupsOf(items, days);
  const isQuiet = ({ date, isArticle }: Group<T>) =>
    closeUp !== undefined && !isArticle && fallsIn(date, closeUp);
  const moments = momentsOf(
    input,
    groups.filter((group) => !isQuiet(group)),
  );
  const { rails, total } = railsOf(groups, days.from);
  const spine = round(AXIS + total * RAIL + 0.3);
  const xOf = (group: Group<T>) => (group.isArticle ? 0.5 : (rails.get(group) ?? spine));
  const segments = segmentsByRow(groups, xOf, moments, days);
  const rows = moments.map((moment, index): UprightRow<T> => {
    const { day, heading, silence, isCloseUp = false, group } = moment;
    const next = moments[index + 1]?.day ?? days.to;
    const isDrawn = day >= days.from;
    const near = isDrawn && closeUp ? shareOf(closeUp, day, next) : [];
    const pace = PACE[grid] * (near.length > 0 ? SLOWER : 1);
    return {
      heading,
      silence,
      isCloseUp,
      group,
      x: group ? xOf(group) : spine,
      height: isDrawn ? round(daysBetween(day, next) * pace) : 0,
      segments: segments[index] ?? [],
      silent: isDrawn ? silences.flatMap((silence) => shareOf(silence, day, next)) : [],
      near,
    };
  });
  return { rows, width: round(spine + 0.7) };
}

function momentsOf<T extends UprightItem>(
  { days, silences, closeUp, grid }: UprightInput<T>,
  groups: readonly Group<T>[],
): Moment<T>[] {
  const ends = groups.map((group): Moment<T> => ({
    day: group.form.latest,
    rank: group.isArticle ? 3 : 2,
    group,
  }));
  const past = ends.filter(({ day }) => day < days.from);
  const others: Moment<T>[] = [
    ...startsOf(grid, days).map(({ day, name }) => ({ day, rank: 0, heading: name })),
    ...(closeUp ? [{ day: closeUp.from, rank: 1, isCloseUp: true }] : []),
    ...silences.map(({ from, words }) => ({ day: from, rank: 4, silence: words[0] })),
    ...ends.filter(({ day }) => day >= days.from),
  ];
  return [
    ...(past.length > 0 ? [{ day: '', rank: 0, heading: 'Avant' }, ...past] : []),
    ...others.sort((a, b) => a.day.localeCompare(b.day) || a.rank - b.rank),
  ];
}

/** The part of a row that some days take, if they do. */
function shareOf({ from, to }: Days, day: string, next: string): Share[] {
  if (day === next) return day > from && day < to ? [{ y1: 0, y2: 100 }] : [];
  const [y1, y2] = [percentOf(from, day, next), percentOf(to, day, next)];
  return y2 > y1 ? [{ y1, y2 }] : [];
}
