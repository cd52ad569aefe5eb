import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  indexesOf,
  pageAt,
  pageCount,
  pagesAround,
  type Room,
  shares,
} from '../../src/lib/paging.ts';

const ROOM: Room = { whole: 10, shown: 3, page: 4 };

describe('what a page shows of its lists', () => {
  test('is all of them while they fit together', () => {
    expect(shares([7, 0, 3], ROOM)).toEqual([7, 0, 3]);
  });

  test('is a part of each that is long otherwise', () => {
    expect(shares([8, 0, 3, 2], ROOM)).toEqual([3, 0, 3, 2]);
  });

  test('never takes more room than the whole would, or than the parts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200)), (lengths) => {
        const shown = shares(lengths, ROOM).reduce((sum, length) => sum + length, 0);
        expect(shown).toBeLessThanOrEqual(Math.max(ROOM.whole, ROOM.shown * lengths.length));
      }),
    );
  });
});

test('every entry is on exactly one page, that which is told of it, and no page has too many', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: 1, max: 9 }), (total, page) => {
      const room = { ...ROOM, page };
      const pages = Array.from({ length: pageCount(total, room) }, (_, index) =>
        indexesOf(index + 1, total, room),
      );
      expect(pages.flat()).toEqual(Array.from({ length: total }, (_, index) => index));
      pages.forEach((indexes, before) => {
        expect(indexes.length).toBeLessThanOrEqual(page);
        expect(indexes.map((index) => pageAt(index, room))).toEqual(indexes.map(() => before + 1));
      });
    }),
  );
});

describe('from a page lead', () => {
  test.each([
    [1, 1, '1'],
    [1, 3, '1 2 3'],
    [4, 7, '1 2 3 4 5 6 7'],
    [1, 9, '1 2 3 … 9'],
    [5, 9, '1 … 3 4 5 6 7 … 9'],
    [9, 9, '1 … 7 8 9'],
    [250, 500, '1 … 248 249 250 251 252 … 500'],
  ])('%i of %i: %s', (number, last, expected) => {
    const told = pagesAround(number, last).map((page) => (page === undefined ? '…' : String(page)));
    expect(told.join(' ')).toBe(expected);
  });
});
