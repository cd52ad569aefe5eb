import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonBytes } from '../../src/export/json-bytes.ts';

const field = fc.jsonValue({ maxDepth: 3 });

test('writes what JSON.stringify does, lists and line feeds included', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(field, fc.array(field))), (value) => {
      expect(jsonBytes(value).toString()).toBe(`${JSON.stringify(value, null, 2)}\n`);
    }),
  );
});

test('writes UTF-8', () => {
  expect(jsonBytes({ a: ['l’été\n'] })).toEqual(
    Buffer.from('{\n  "a": [\n    "l’été\\n"\n  ]\n}\n'),
  );
});
