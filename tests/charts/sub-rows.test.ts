import { describe, expect, test } from 'vitest';
import { type Item, type Place, placeInBands } from '../../src/charts/sub-rows.ts';
import { packLane, type Taken } from '../../src/charts/timeline-lane.ts';

const DRAWINGS = [18, 34.5, 48.5];

function item(more: Partial<Item> = {}): Item {
  const { x = 50 } = more;
  return {
    ...{ band: 0, x, from: x, to: x, before: 0.5, after: 0.5, isJoined: false },
    wordings: [
      [4, 5, 15],
      [4, 5, 5],
    ],
    ...more,
  };
}

/** `0 right 0`: the sub-row, the side and the wording of each item. */
function place(...items: Item[]): string[] {
  return placeInBands(items, DRAWINGS).map(({ row, label }) =>
    [row, label?.side, label?.wording].filter((part) => part !== undefined).join(' '),
  );
}

describe('words stand', () => {
  test('at the right of a mark, at its left near the edge', () => {
    expect(place(item({ x: 5 }), item({ x: 98 }))).toEqual(['0 right 0', '0 left 0']);
  });

  test('in a lower sub-row where they would meet others, each band apart', () => {
    expect(place(item({ x: 5 }), item({ x: 10 }), item({ x: 10, band: 1 }))).toEqual([
      ...['0 right 0', '1 right 0', '0 right 0'],
    ]);
  });

  test('never on a dotted line', () => {
    const reaching = item({ from: 10, to: 60, x: 60 });
    expect(place(item({ x: 30 }), reaching)).toEqual(['0 right 0', '1 right 0']);
  });

  test('in fewer words where all would leave the frame, over the mark, or nowhere', () => {
    const long = (width: number) =>
      item({
        wordings: [
          [width, width, 60],
          [width, width, width],
        ],
      });
    expect(place(long(5), long(12), long(19))).toEqual(['0 right 1', '2 over 1', '3']);
  });
});

/** A sequence of numbers from 0 to 1, the same for a seed: mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function randomItems(seed: number): Item[] {
  const random = randomOf(seed);
  const between = (low: number, high: number) => low + random() * (high - low);
  return Array.from({ length: Math.round(between(3, 30)) }, () => {
    // Many marks share a day, as those of one article do.
    const x = random() < 0.3 ? 57 : between(1, 97.5);
    const [left, right] = [
      random() < 0.3 ? between(0, x) : x,
      random() < 0.1 ? between(x, 97.5) : x,
    ];
    const half = random() < 0.2 ? 0.75 : 0.55;
    const name = between(1.5, random() < 0.1 ? 19 : 8);
    return {
      ...{ band: Math.floor(between(0, 5)), x, from: left, to: right, before: half, after: half },
      isJoined: random() < 0.1,
      wordings: [between(3, 22), between(0, 8), 0].map((rest) => [
        name,
        name * 1.1,
        name * 1.1 + rest,
      ]),
    };
  });
}

interface Box {
  row: number;
  left: number;
  right: number;
}

/** What an item draws in a drawing of some width: its words, and its sign with its line. */
function boxesOf(
  { band, x, from, to, before, after, wordings }: Item,
  place: Place,
  size: number,
  width: number,
) {
  const rem = (percent: number) => (percent / 100) * width;
  const row = band * 1000 + place.row;
  const sign: Box = {
    row,
    left: Math.min(rem(from), rem(x) - before),
    right: Math.max(rem(to), rem(x) + after),
  };
  if (place.label === undefined) return { sign };
  const { wording, side, at, dx } = place.label;
  const length = wordings[wording]?.[size] ?? 0;
  const edge = rem(at) + dx;
  const left = side === 'left' ? edge - length : edge;
  return { sign, words: { row: side === 'over' ? row - 1 : row, left, right: left + length } };
}

test.each([1, 1.15, 1.6, 3])(
  'no words meet words, marks, lines or the frame, with 3 to 30 marks, %f times as wide as the narrowest',
  (factor) => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const items = randomItems(seed);
      const places = placeInBands(items, DRAWINGS);
      for (const [size, narrowest] of DRAWINGS.entries()) {
        const width = narrowest * factor;
        const drawn = items.flatMap((own, index) => {
          const place = places[index];
          return place ? [boxesOf(own, place, size, width)] : [];
        });
        for (const [index, { sign, words }] of drawn.entries()) {
          const others = drawn.filter((_, other) => other !== index);
          const boxes = others.flatMap((other) => [
            other.sign,
            ...(other.words ? [other.words] : []),
          ]);
          const meets = (own: Box, all: readonly Box[]) =>
            all.filter(
              (other) => other.row === own.row && other.left < own.right && own.left < other.right,
            );
          const which = `seed ${seed}, drawing ${narrowest}, item ${index}`;
          expect(meets(sign, boxes), which).toEqual([]);
          if (words === undefined) continue;
          expect(meets(words, [...boxes, sign]), which).toEqual([]);
          expect(words.left, which).toBeGreaterThanOrEqual(-0.02);
          expect(words.right, which).toBeLessThanOrEqual(width + 0.02);
        }
      }
    }
  },
);

test('a name that is no wider than the frame is always written', () => {
  for (let seed = 1; seed <= 150; seed += 1) {
    const items = randomItems(seed);
    const short = items.map(
      ({ wordings }) => Math.max(...wordings.flatMap(([name]) => name ?? 0)) < 16,
    );
    const missing = placeInBands(items, DRAWINGS).filter(
      ({ label }, index) => short[index] && !label,
    );
    expect(missing, `seed ${seed}`).toEqual([]);
  }
});

/** The claims of some marks that come too near to others in their sub-row. */
function met(marks: readonly Taken[], rows: readonly number[]) {
  const all = marks.flatMap(([, claims], index) =>
    claims.map((claim, down) => ({ claim, row: (rows[index] ?? 0) - claims.length + 1 + down })),
  );
  return all.filter((a, index) =>
    all
      .slice(index + 1)
      .filter(({ row }) => row === a.row)
      .some(({ claim }) =>
        claim.some(([left, right], size) => {
          const [start, end] = a.claim[size] ?? [NaN, NaN];
          return left < end && start < right;
        }),
      ),
  );
}

test('whatever marks of a lane remain are packed again, as they were where all do', () => {
  for (let seed = 1; seed <= 150; seed += 1) {
    const places = placeInBands(
      randomItems(seed).map((own) => ({ ...own, band: 0 })),
      DRAWINGS,
    );
    const random = randomOf(seed);
    const marks = places.map(({ turn, claims }): Taken => [turn, claims]);
    expect(packLane(marks).rows, `seed ${seed}`).toEqual(places.map(({ row }) => row));
    const left = marks.filter(() => random() < 0.5);
    expect(met(left, packLane(left).rows), `seed ${seed}`).toEqual([]);
  }
});
