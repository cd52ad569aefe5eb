import { compareDates, fallsWithin, formatDate, monthName } from '../lib/dates.ts';
import { capitalise } from '../lib/text.ts';
import { round, timeScale, type TimeScale } from './time-scale.ts';
import { markOf } from './timeline-marks.ts';
import { type Candidate, NARROWEST, type Placed, placeInRows } from './timeline-rows.ts';
import { textWidth } from './timeline-text.ts';

/** Something dated that a drawing shows. */
export interface TimelineItem {
  id: string;
  date: string;
  /** Words beside its mark. */
  label: string;
}

export interface TimelineLane<T extends TimelineItem> {
  id: string;
  label: string;
  items: readonly T[];
  /** Whether it is in the accent: articles, which speak of the rest. */
  isAccent?: boolean;
}

/** Some days, from one to another. */
export interface Days {
  from: string;
  to: string;
}

export interface TimelineInput<T extends TimelineItem> {
  /** What is drawn to scale; what came before is an arrow at the left. */
  days: Days;
  lanes: readonly TimelineLane<T>[];
  silences: readonly (Days & { words: readonly string[] })[];
  /** Days that a close-up tells: the marks of their events are drawn without words. */
  closeUp?: Days | undefined;
  /** Whether the grid is of years, with open ends, or of months. */
  grid: 'years' | 'months';
}

/** A stretch of the width, in percent. */
export interface Band {
  x1: number;
  x2: number;
}

export interface Timeline<T> {
  ticks: number[];
  /** « 2022 », « Octobre »: in the middle of its stretch. */
  names: { text: string; x: number }[];
  /** Where no article speaks, with the fullest words that fit, or none. */
  silences: (Band & { words: string | undefined })[];
  closeUp: Band | undefined;
  lanes: { id: string; label: string; isAccent: boolean; height: number; marks: Placed<T>[] }[];
}

/** Percent kept at the left and at the right for what is outside the scale. */
const PADDING = { years: { left: 7, right: 2 }, months: { left: 1, right: 0 } };

/** A drawing of dates in lanes, each at its honest precision. */
export function drawTimeline<T extends TimelineItem>(input: TimelineInput<T>): Timeline<T> {
  const { days, closeUp, grid } = input;
  const scale = timeScale(days.from, days.to, PADDING[grid]);
  const starts = startsOf(grid, days);
  return {
    ticks: starts.map(({ day }) => scale.start(day)),
    names: namesOf(starts, scale, days),
    silences: input.silences
      .map(({ from, to, words }) => ({ x1: scale.end(from), x2: scale.start(to), words }))
      .filter(({ x1, x2 }) => x2 > x1)
      .map((band) => ({ ...band, words: band.words.find((text) => fits(text, band)) })),
    closeUp: closeUp && { x1: scale.start(closeUp.from), x2: scale.end(closeUp.to) },
    lanes: input.lanes.map(({ id, label, items, isAccent = false }) => {
      const candidates = items
        .toSorted((a, b) => compareDates(a.date, b.date))
        .map((item) => candidateOf(item, scale, days, !isAccent && isQuiet(item, closeUp)));
      const { placed, height } = placeInRows(candidates);
      return { id, label, isAccent, height, marks: placed };
    }),
  };
}

/** Whether an event falls wholly in some days: what a close-up of them shows. */
export function fallsIn(date: string, { from, to }: Days): boolean {
  return fallsWithin(date, from, to);
}

function isQuiet({ date }: TimelineItem, closeUp: Days | undefined): boolean {
  return closeUp !== undefined && fallsIn(date, closeUp);
}

function candidateOf<T extends TimelineItem>(
  item: T,
  scale: TimeScale,
  { from }: Days,
  quiet: boolean,
): Candidate<T> {
  const mark = markOf(item.date, scale, from);
  const text =
    mark.shape === 'before' ? `${formatDate(item.date, 'short')} · ${item.label}` : item.label;
  return { item, mark, text, width: textWidth(text), quiet };
}

interface Start {
  day: string;
  name: string;
}

/** The years, or the months, that some days hold. */
export function startsOf(grid: 'years' | 'months', days: Days): Start[] {
  return grid === 'years' ? yearStarts(days) : monthStarts(days);
}

function yearStarts({ from, to }: Days): Start[] {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => {
    const year = String(first + index);
    return { day: `${year}-01-01`, name: year };
  });
}

function monthStarts({ from, to }: Days): Start[] {
  const [first = 1, last = 12] = [from, to].map((day) => Number(day.slice(5, 7)));
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    day: `${from.slice(0, 4)}-${String(first + index).padStart(2, '0')}-01`,
    name: capitalise(monthName(first + index)),
  }));
}

/** Names in the middle of their stretch; one too short for its name, at the end, has none. */
function namesOf(starts: readonly Start[], scale: TimeScale, { to }: Days) {
  return starts.flatMap(({ day, name }, index) => {
    const x1 = scale.start(day);
    const next = starts[index + 1];
    const x2 = next === undefined ? scale.end(to) : scale.start(next.day);
    return x2 - x1 < 8 ? [] : [{ text: name, x: round((x1 + x2) / 2) }];
  });
}

function fits(text: string, { x1, x2 }: Band): boolean {
  return textWidth(text) < ((x2 - x1) / 100) * NARROWEST;
}
