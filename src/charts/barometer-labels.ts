import { LEVEL_LABELS } from '../lib/labels.ts';
import type { Label, Mark, Plotted } from './barometer-mark.ts';
import { round } from './time-scale.ts';

/** Width of a letter, in rem, in the widest of the system's faces. */
const LETTER = 0.41;
/** Half a mark and a space, in rem. */
const GAP = 0.75;
/** How much further than its mark a soft bar reaches, in rem. */
const SOFT = 0.45;
/** From the middle of a mark to the baseline of its words. */
const BASELINE = 0.25;
/** From a mark to the baseline of words under it. */
const UNDER = 1.2;
/** Words may reach into the gutter at the right, in percent. */
const EDGE = 103;
/** Marks of one level nearer than this, in percent, share their label. */
const SHARED = 8;

/** Something that words may not cover: its middle in rem, its ends in percent. */
interface Box {
  y: number;
  from: number;
  to: number;
}

/**
 * Finds a place for the words of each group of marks, by the id of the mark that bears them.
 *
 * @param room the narrowest width of the drawing, in rem, at which words stand in it; those that
 *   would not fit then are shortened, or left to the list
 */
export function placeLabels(
  marks: readonly Mark[],
  stances: readonly Plotted[],
  room: number,
): Map<string, Label> {
  const taken: Box[] = marks.flatMap((mark) => boxesOf(mark, room));
  const labels = new Map<string, Label>();
  for (const group of groups(marks)) {
    const told = group.flatMap(({ id }) => stances.find((stance) => stance.id === id) ?? []);
    for (const { word, basis } of wordings(told)) {
      const width = [word, basis].filter(Boolean).join(' ').length * LETTER;
      const place = sides(group, stemsAfter(group, marks, room)).find((side) =>
        fits(boxOf(side, width, room), taken),
      );
      if (place === undefined) continue;
      taken.push(boxOf(place, width, room));
      labels.set(place.bearer, { word, basis, ...place.at });
      break;
    }
  }
  return labels;
}

/** Marks of one level that follow each other closely. */
function groups(marks: readonly Mark[]): Mark[][] {
  const result: Mark[][] = [];
  for (const mark of marks.toSorted((a, b) => a.y - b.y || a.x - b.x || a.shift - b.shift)) {
    const group = result.at(-1);
    const last = group?.at(-1);
    if (group && last?.y === mark.y && mark.x - last.x < SHARED) group.push(mark);
    else result.push([mark]);
  }
  return result;
}

/** What may be said of a group, the fullest first. */
function wordings(stances: readonly Plotted[]): { word: string; basis: string }[] {
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

/** « acte, puis parole », « analyse de R. Veser, puis de l’auteur ». */
function joined(bases: readonly string[]): string {
  const parts = bases.filter((basis, index) => basis !== bases[index - 1]);
  return parts
    .map((part, index) => {
      const [noun, ...rest] = part.split(' ');
      const repeats = parts[index - 1]?.split(' ')[0] === noun && rest.length > 0;
      return repeats ? rest.join(' ') : part;
    })
    .join(', puis ');
}

interface Side {
  bearer: string;
  at: Pick<Label, 'anchor' | 'x' | 'dx' | 'y'>;
}

/** How far right of a group, in rem, stems of lower marks still cross its line. */
function stemsAfter(group: readonly Mark[], marks: readonly Mark[], room: number): number {
  const last = group.at(-1);
  if (last === undefined) return 0;
  const crossing = marks
    .filter(({ y }) => y > last.y)
    .map(({ x }) => ((x - last.x) * room) / 100)
    .filter((far) => far > 0 && far < 2 * GAP);
  return Math.max(0, ...crossing);
}

/** Where words may stand: right of the group, its bars and the stems there, left of it, under it. */
function sides(group: readonly Mark[], stems: number): Side[] {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined) return [];
  const bar = Math.max(...group.map(({ x, reach }) => reach?.to ?? x));
  const soft = last.reach?.kind === 'about' ? SOFT : 0;
  const y = round(last.y + BASELINE);
  return [
    {
      bearer: last.id,
      at:
        bar > last.x
          ? { anchor: 'start', x: bar, dx: GAP / 2, y }
          : {
              anchor: 'start',
              x: last.x,
              dx: round(Math.max(last.shift + soft + GAP, stems + GAP / 2)),
              y,
            },
    },
    { bearer: first.id, at: { anchor: 'end', x: first.x, dx: -GAP, y } },
    { bearer: last.id, at: { anchor: 'end', x: last.x, dx: GAP / 2, y: round(last.y + UNDER) } },
  ];
}

function boxOf({ at: { anchor, x, dx, y } }: Side, width: number, room: number): Box {
  const edge = x + (dx / room) * 100;
  const length = (width / room) * 100;
  const [from, to] = anchor === 'start' ? [edge, edge + length] : [edge - length, edge];
  return { y: y - BASELINE, from, to };
}

function fits({ y, from, to }: Box, taken: readonly Box[]): boolean {
  return (
    from >= 0 &&
    to <= EDGE &&
    taken.every((box) => Math.abs(box.y - y) > 0.7 || box.to <= from || box.from >= to)
  );
}

/** Where a mark and its reach stand. */
function boxesOf({ x, y, shift, reach }: Mark, room: number): Box[] {
  const half = 50 / room;
  const own = { y, from: x - half, to: x + (shift / room) * 100 + half };
  return reach === undefined ? [own] : [own, { y, from: reach.from, to: reach.to }];
}
