import { LEVEL_LABELS } from '../lib/labels.ts';
import type { Label, Mark, Plotted } from './barometer-mark.ts';
import { type Box, firstFree, textWidth } from './placement.ts';
import { round } from './time-scale.ts';

/** The narrowest drawing that bears words, in rem: what has no space there is shortened, or left out. */
const NARROWEST_WIDTH = 25.5;
/** Half a mark and a space, in rem. */
const GAP = 0.75;
/** How much further than its mark a soft bar reaches, in rem. */
const SOFT = 0.45;
/** From the middle of a mark to the baseline of its words, and of words under it. */
const BASELINE = 0.25;
const UNDER = 1.2;
/** Half the height of a mark and of words. */
const HALF = 0.35;
/** Words may reach into the gutter at the right, in percent. */
const EDGE = 103;
/** Marks of one level nearer than this, in percent, share their words. */
const SHARED = 8;

/** Finds a place for the words of each group of marks, by the mark that bears them. */
export function placeLabels(marks: readonly Mark[]): Map<Mark, Label> {
  const taken = marks.flatMap(boxesOf);
  return new Map(
    groupsOf(marks).flatMap((group) => {
      const found = firstFree(choices(group), taken, rem(EDGE));
      return found ? [[found.bearer, found.label]] : [];
    }),
  );
}

/** Marks of one level that follow each other closely. */
function groupsOf(marks: readonly Mark[]): Mark[][] {
  const groups: Mark[][] = [];
  for (const mark of marks.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last?.y === mark.y && mark.x - last.x < SHARED) group.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

interface Choice {
  bearer: Mark;
  label: Label;
  boxes: Box[];
}

/** Words of a group, the fullest first: right of it and of its bars, left of it, under it. */
function* choices(group: readonly Mark[]): Generator<Choice> {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined) return;
  const bar = Math.max(...group.map(({ x, reach }) => reach?.to ?? x));
  const soft = last.reach?.kind === 'about' ? SOFT : 0;
  const right = bar > last.x ? GAP / 2 : soft + GAP;
  const y = round(last.y + BASELINE);
  const places = [
    { bearer: last, anchor: 'start', x: bar, dx: round(right), y },
    { bearer: first, anchor: 'end', x: first.x, dx: -GAP, y },
    { bearer: last, anchor: 'end', x: last.x, dx: GAP / 2, y: round(last.y + UNDER) },
  ] as const;
  for (const words of wordings(group.map(({ stance }) => stance))) {
    const width = textWidth([words.word, words.basis].filter(Boolean).join(' '));
    for (const { bearer, ...place } of places) {
      const edge = rem(place.x) + place.dx;
      const x1 = place.anchor === 'start' ? edge : edge - width;
      const middle = place.y - BASELINE;
      const box = { x1, x2: x1 + width, y1: middle - HALF, y2: middle + HALF };
      yield { bearer, label: { ...words, ...place }, boxes: [box] };
    }
  }
}

/** « soutien », « acte, puis parole ». */
function wordings(stances: readonly Plotted[]): Pick<Label, 'word' | 'basis'>[] {
  const joined = (parts: readonly string[]) =>
    parts.filter((part, index) => part !== parts[index - 1]).join(', puis ');
  const word = stances[0] === undefined ? '' : LEVEL_LABELS[stances[0].level];
  const named = joined(stances.map(({ basis, by }) => [basis, by].filter(Boolean).join(' ')));
  const bare = joined(stances.map(({ basis }) => basis));
  // Names beside several bases would blur who did what: the list has them.
  const isOneBasis = new Set(stances.map(({ basis }) => basis)).size === 1;
  return [
    ...(isOneBasis ? [{ word, basis: named }] : []),
    { word, basis: bare },
    { word: '', basis: bare },
  ];
}

/** What words may not cover: a mark, its reach, and the stem that leads to it from above. */
function boxesOf({ x, y, reach }: Mark): Box[] {
  const line = { y1: y - HALF, y2: y + HALF };
  return [
    { x1: rem(x) - 0.5, x2: rem(x) + 0.5, ...line },
    { x1: rem(reach?.from ?? x), x2: rem(reach?.to ?? x), ...line },
    { x1: rem(x) - 0.1, x2: rem(x) + 0.1, y1: 0, y2: y },
  ];
}

function rem(percent: number): number {
  return (percent / 100) * NARROWEST_WIDTH;
}
