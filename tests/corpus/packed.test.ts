import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packer } from '../../src/corpus/packed.ts';

test('texts come back as they were, however many and however long', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      const pack = packer();
      const all = [...texts, 'é'.repeat(3_000_000), ...texts];
      const packed = all.map((text) => pack(text));
      expect(packed.map(String)).toEqual(all);
    }),
    { numRuns: 5 },
  );
});
