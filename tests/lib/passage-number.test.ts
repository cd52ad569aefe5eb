import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNumbers, numberAfter, numberOf } from '../../src/lib/passage-number.ts';
import { passageId } from '../../src/lib/routes.ts';
import { PASSAGE_NUMBER } from '../../src/schema/passage-number.ts';

test.each([
  ['at the end', '4', ['1', '2', '3', '4'], '5'],
  ['after a number', '3', ['1', '2', '3', '4'], '3 bis'],
  ['after what was inserted', '3 bis', ['3', '3 bis', '4'], '3 ter'],
  ['before what was inserted', '3', ['3', '3 bis', '4'], '3 bis A'],
  ['between two of those', '3 bis A', ['3', '3 bis A', '3 bis', '4'], '3 bis B'],
  ['before the first of those', '3', ['3', '3 bis A', '3 bis', '4'], '3 bis AA'],
  ['at the head', undefined, ['1', '2'], '1 A'],
  ['at the head again', undefined, ['1 A', '1', '2'], '1 AA'],
  ['at the end, after what was inserted there', '4 bis', ['4', '4 bis'], '5'],
  ['in an empty text', undefined, [], '1'],
  ['before a number that was withdrawn', '3', ['1', '2', '3', '4', '5'], '3 bis'],
])('a passage inserted %s', (_, previous, taken, expected) => {
  expect(numberAfter(previous, taken)).toBe(expected);
});

test('in the thirtieth insertion in a row the order of the text is still that of the numbers', () => {
  const numbers = ['1', '2'];
  for (let index = 0; index < 30; index += 1)
    numbers.splice(-1, 0, numberAfter(numbers.at(-2), numbers));
  expect(numbers.slice(0, 4)).toEqual(['1', '1 bis', '1 ter', '1 quater']);
  expect(numbers.slice(-4)).toEqual(['2 I', '2 J', '2 K', '2']);
  expect(numbers.toSorted(compareNumbers)).toEqual(numbers);
});

test('wherever passages are inserted, each has a number of its own that is read back from its id', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 60 }), { maxLength: 60 }), (places) => {
      const numbers = ['1', '2', '3'];
      for (const place of places) {
        const at = place % (numbers.length + 1);
        numbers.splice(at, 0, numberAfter(numbers[at - 1], numbers));
      }
      expect(new Set(numbers).size).toBe(numbers.length);
      for (const number of numbers) {
        expect(number).toMatch(PASSAGE_NUMBER);
        expect(numberOf(passageId(number))).toBe(number);
      }
    }),
  );
});

test('insertions spread over a text keep its order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 60 }), { maxLength: 12 }), (places) => {
      const numbers = ['1', '2', '3'];
      for (const place of places) {
        const at = place % (numbers.length + 1);
        numbers.splice(at, 0, numberAfter(numbers[at - 1], numbers));
      }
      expect(numbers.toSorted(compareNumbers)).toEqual(numbers);
    }),
  );
});

test.each(['p', 'p0', 'p3-', 'p3-fois', 'q3', 'p3-bis-a', 'p3--bis'])(
  '%s is the id of no passage',
  (id) => {
    expect(numberOf(id)).toBeUndefined();
  },
);
