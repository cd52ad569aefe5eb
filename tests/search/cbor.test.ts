import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, elements, encode, type Item } from '../../src/search/cbor.ts';

const { item } = fc.letrec<{ item: Item }>((tie) => ({
  item: fc.oneof(
    { maxDepth: 3 },
    fc.integer({ min: -(2 ** 32), max: 2 ** 32 - 1 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constant(null),
    fc.array(tie('item'), { maxLength: 40 }),
  ),
}));

test('what is written is read again', () => {
  fc.assert(
    fc.property(item, (value) => {
      expect(decode(encode(value))).toEqual(value);
    }),
  );
});

test('an array is read in pieces', () => {
  fc.assert(
    fc.property(fc.array(item), (all) => {
      expect(elements(encode(all)).map(decode)).toEqual(all);
    }),
  );
});

test.each([
  ['a map', 'a0'],
  ['a decimal number', 'f93c00'],
  ['an array without length', '9fff'],
  ['something after the item', '0102'],
  ['a text cut short', '65616263'],
])('%s is refused', (_, hex) => {
  expect(() => decode(Buffer.from(hex, 'hex'))).toThrow(/CBOR/);
});
