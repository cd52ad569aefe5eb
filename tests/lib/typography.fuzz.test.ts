import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typeset } from '../../src/lib/typography.ts';
import { holds, word } from '../fixtures/fuzz.ts';

const signs = fc
  .array(
    fc.oneof(
      word,
      fc.constantFrom(' ', '\u00A0', '\u202F', "'", '’', '...', '.', ':', ';', '!', '?', '«', '»'),
      fc.constantFrom('300 000', '12 %', '1er août', 'M. X', '§ 7', '10:30', 'https://a.fr/?b=c;d'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

test('what is set once is set', () => {
  holds(
    fc.property(signs, (text) => {
      expect(typeset(typeset(text))).toBe(typeset(text));
    }),
  );
});

test('nothing is lost: spaces stay spaces, apostrophes apostrophes, the rest what it is', () => {
  const bare = (text: string) =>
    text.replaceAll('...', '…').replace(/\s/gu, ' ').replaceAll('’', "'");
  holds(
    fc.property(signs, (text) => {
      expect(bare(typeset(text))).toBe(bare(text));
    }),
  );
});
