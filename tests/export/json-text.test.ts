import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonText } from '../../src/export/json-text.ts';

const field = fc.jsonValue({ maxDepth: 3 });

test('writes what JSON.stringify does, lists and line feeds included', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(field, fc.array(field))), (value) => {
      expect([...jsonText(Object.entries(value))].join('')).toBe(
        `${JSON.stringify(value, null, 2)}\n`,
      );
    }),
  );
});

test('a list is made item by item, and only as far as it is read', () => {
  let made = 0;
  const item = { toJSON: () => (made += 1) };
  const text = jsonText([['a', [item, item, item]]]);
  expect(text.take(3).toArray().join('')).toBe('{\n  "a": [\n    1,\n    2');
  expect(made).toBe(2);
});
