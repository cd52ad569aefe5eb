import { compareDates, fallsWithin, formatDate } from '../lib/dates.ts';
import { type Axis, type Band, gridAxis } from './axis.ts';
import type { MarkOf } from './elements.ts';
import { textWidth } from './placement.ts';
import { type Days, timeScale, type TimeScale } from './time-scale.ts';
import { markOf } from './timeline-form.ts';
import { type Candidate, NARROWEST, type Placed, placeInLane } from './timeline-lane.ts';

/** An event or an article, as the drawings of the timeline show it. */
export interface TimelineItem extends MarkOf {
  id: string;
  date: string;
  /** A few words beside its mark, and the longer ones of a narrow screen. */
  label: string;
  name: string;
}

export interface TimelineLane {
  label: string;
  items: readonly TimelineItem[];
  /** The articles, in the accent, among the events that they report. */
  isAccent: boolean;
}

export interface TimelineInput {
  /** What is drawn to scale; what came before is an arrow. */
  days: Days;
  lanes: readonly TimelineLane[];
  /** Where no article speaks, and the words for it, the fullest first. */
  silences: readonly (Days & { words: readonly string[] })[];
  /** Days that a close-up shows: the marks of their events are drawn without words. */
  closeUp?: Days | undefined;
  /** Whether the grid is of years, with open ends, or of months. */
  grid: 'years' | 'months';
}

export interface Timeline extends Axis {
  /** Of each silence, the fullest words that fit in it. */
  sentences: { text: string; x: number }[];
  closeUp: Band | undefined;
  lanes: { label: string; isAccent: boolean; height: number; marks: Placed<TimelineItem>[] }[];
}

/** Percent kept at the left and at the right for what is outside the scale. */
const PADDING = { years: { left: 7, right: 2 }, months: { left: 1, right: 0 } };

/** A drawing of dates in lanes, each at its own precision. */
export function drawTimeline({ days, lanes, silences, closeUp, grid }: TimelineInput): Timeline {
  const scale = timeScale(days, PADDING[grid]);
  const axis = gridAxis(grid, scale, days, silences);
  return {
    ...axis,
    // « après » stands at the edge.
    names: axis.names.filter(({ anchor }) => anchor === 'middle'),
    sentences: silences.flatMap(({ from, to, words }) => {
      const [x1, x2] = [scale.end(from), scale.start(to)];
      const text = words.find((each) => textWidth(each) < ((x2 - x1) / 100) * NARROWEST);
      return text === undefined ? [] : [{ text, x: (x1 + x2) / 2 }];
    }),
    closeUp: closeUp && { x1: scale.start(closeUp.from), x2: scale.end(closeUp.to) },
    lanes: lanes.map(({ label, items, isAccent }) => {
      const candidates = items
        .toSorted((a, b) => compareDates(a.date, b.date))
        .map((item) => candidateOf(item, scale, days, !isAccent && isIn(item, closeUp)));
      return { label, isAccent, ...placeInLane(candidates) };
    }),
  };
}

/** Whether an item falls wholly in some days: what a close-up of them shows. */
export function isIn({ date }: { date: string }, days: Days | undefined): boolean {
  return days !== undefined && fallsWithin(date, days.from, days.to);
}

function candidateOf(
  item: TimelineItem,
  scale: TimeScale,
  { from }: Days,
  quiet: boolean,
): Candidate<TimelineItem> {
  const mark = markOf(item.date, scale, from);
  const isBefore = mark.shape === 'before';
  const text = isBefore ? `${formatDate(item.date, 'short')} · ${item.label}` : item.label;
  return { item, mark, text, quiet };
}
