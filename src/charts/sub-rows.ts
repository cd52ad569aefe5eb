import { type Claim, pack } from './packing.ts';
import { round } from './time-scale.ts';

/** A mark to place in a band: places in percent of the width, lengths in rem. */
export interface Item {
  band: number;
  x: number;
  /** What its date reaches, `x` included. */
  from: number;
  to: number;
  /** Half of its sign, on either side. */
  before: number;
  after: number;
  /**
   * Its words, the fullest first: how wide each is in each drawing. The last is for where no other
   * has space in the frame.
   */
  wordings: readonly (readonly number[])[];
  /** Whether a bracket at its left joins it to others. */
  isJoined: boolean;
}

/** Where an item stands: `right`, `left` or `over` its sign, `dx` rem from `at` percent. */
export interface Place {
  row: number;
  /** Undefined where no wording has space in the frame. */
  label: { wording: number; side: Side; at: number; dx: number } | undefined;
  /** What the words take in each drawing. */
  words: Claim;
  /** What it takes, its last sub-row last, and its turn: from these `pack` puts it again in its place. */
  claims: readonly Claim[];
  turn: number;
}

type Side = 'right' | 'left' | 'over';

type Extent = Claim[number];

interface Choice extends Pick<Place, 'label' | 'words' | 'claims'> {
  isFramed: boolean;
}

/** Rem between a sign and its words. */
const GAP = 0.3;
/** Rem that a bracket takes at the left of a mark. */
const BRACKET = 1.1;

/**
 * Puts each item in a sub-row of its band, its words beside it, so that nothing meets. What is free
 * at one width is so in every wider drawing, for all distances grow: the narrowest of each size of
 * words is enough.
 *
 * @param drawings widths in rem
 */
export function placeInBands(items: readonly Item[], drawings: readonly number[]): Place[] {
  const bands = new Map<number, Claim[][]>();
  const places = new Map<Item, Place>();
  for (const [turn, item] of items.toSorted(inOrder).entries()) {
    const taken = bands.get(item.band) ?? [];
    bands.set(item.band, taken);
    const { way, row } = pack(choicesOf(item, drawings), taken);
    const { claims, label, words } = way;
    places.set(item, { row: row + claims.length - 1, label, words, claims, turn });
  }
  return items.flatMap((item) => places.get(item) ?? []);
}

/** What a bracket joins first, then marks in time, then what reaches, the longest last. */
function inOrder(a: Item, b: Item): number {
  const length = ({ from, to }: Item) => to - from;
  return Number(b.isJoined) - Number(a.isJoined) || length(a) - length(b) || a.x - b.x;
}

/**
 * The ways to write an item in its frame: beside its sign with the fullest words that have space,
 * else over it, else its sign alone.
 */
function choicesOf(item: Item, drawings: readonly number[]): readonly Choice[] {
  const lead = item.isJoined ? BRACKET : item.before;
  const signs = drawings.map((width): Extent => {
    const start = rem(item.from, width) - (item.isJoined ? lead : 0);
    return [
      round(Math.min(start, rem(item.x, width) - lead)),
      round(Math.max(rem(item.to, width), rem(item.x, width) + item.after)),
    ];
  });
  const choice = (wording: number, side: Side, at: number, dx: number): Choice => {
    const words = (item.wordings[wording] ?? []).map((width, index): Extent => {
      const edge = round(rem(at, drawings[index] ?? 0) + dx);
      return side === 'left' ? [round(edge - width), edge] : [edge, round(edge + width)];
    });
    const claims =
      side === 'over' ? [words, signs] : [words.map((own, index) => around(own, signs[index]))];
    return { label: { wording, side, at, dx }, claims, words, isFramed: isFramed(words, drawings) };
  };
  const framed = (...all: Choice[]) => all.filter(({ isFramed: isIn }) => isIn);
  const beside = item.wordings.map((_, wording) =>
    framed(
      choice(wording, 'right', Math.max(item.x, item.to), item.after + GAP),
      choice(wording, 'left', Math.min(item.x, item.from), -lead - GAP),
    ),
  );
  const over = item.wordings.map((widths, wording) =>
    framed(choice(wording, 'over', item.x, shiftOf(item, widths, drawings))),
  );
  const none: Choice = { label: undefined, claims: [signs], words: [], isFramed: true };
  return (
    [beside.slice(0, -1).flat(), ...beside.slice(-1), ...over, [none]].find(
      (found) => found.length > 0,
    ) ?? []
  );
}

/** Rem from a mark to the start of the words over it, in the frame of every drawing if that can be. */
function shiftOf(
  { x, before }: Item,
  widths: readonly number[],
  drawings: readonly number[],
): number {
  const needed = widths.map((width, index) => {
    const drawing = drawings[index] ?? 0;
    return rem(x, drawing) + width - drawing;
  });
  return -round(Math.max(Math.min(before, ...drawings.map((width) => rem(x, width))), ...needed));
}

function isFramed(words: Claim, drawings: readonly number[]): boolean {
  return words.every(
    ([start, end], index) => start >= -0.01 && end <= (drawings[index] ?? 0) + 0.01,
  );
}

function around([start, end]: Extent, [left, right]: Extent = [start, end]): Extent {
  return [Math.min(start, left), Math.max(end, right)];
}

function rem(percent: number, width: number): number {
  return round((percent / 100) * width);
}
