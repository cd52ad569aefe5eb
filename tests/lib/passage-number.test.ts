import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNumbers, numbering, numberOf } from '../../src/lib/passage-number.ts';
import { passageId } from '../../src/lib/routes.ts';
import { PASSAGE_NUMBER } from '../../src/schema/passage-number.ts';

test.each([
  ['at the end', '4', ['1', '2', '3', '4'], '5'],
  ['after a number', '3', ['1', '2', '3', '4'], '3 bis'],
  ['after what was inserted', '3 bis', ['3', '3 bis', '4'], '3 ter'],
  ['before what was inserted', '3', ['3', '3 bis', '4'], '3 ter'],
  ['at the head', undefined, ['1', '2'], '1 bis'],
  ['at the end, after what was inserted there', '4 bis', ['4', '4 bis'], '5'],
  ['in an empty text', undefined, [], '1'],
])('a passage inserted %s', (_, previous, taken, expected) => {
  expect(numbering(taken)(previous)).toBe(expected);
});

test('numbers are in the order of the text', () => {
  expect(['10', '2 ter', '3', '2', '2 bis'].sort(compareNumbers)).toEqual([
    ...['2', '2 bis', '2 ter', '3', '10'],
  ]);
});

test('wherever passages are inserted, each has a number of its own that is read back from its id', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 60 }), { maxLength: 60 }), (places) => {
      const numbers = ['1', '2', '3'];
      const numberAfter = numbering(numbers);
      for (const place of places) {
        const at = place % (numbers.length + 1);
        numbers.splice(at, 0, numberAfter(numbers[at - 1]));
      }
      expect(new Set(numbers).size).toBe(numbers.length);
      for (const number of numbers) {
        expect(number).toMatch(PASSAGE_NUMBER);
        expect(numberOf(passageId(number))).toBe(number);
      }
    }),
  );
});

test.each(['p', 'p0', 'p3-', 'p3-fois', 'q3', 'p3-bis-a', 'p3--bis'])(
  '%s is the id of no passage',
  (id) => {
    expect(numberOf(id)).toBeUndefined();
  },
);
