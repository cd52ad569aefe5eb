import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/corpus/model.ts';
import { passagesWith } from '../../src/corpus/quotes.ts';
import { holds, word } from '../fixtures/fuzz.ts';

/** The words of a passage, and those of a quote of it that cuts no number and no negation. */
const quoted = fc
  .record({
    words: fc.array(word, { minLength: 3, maxLength: 20 }),
    from: fc.nat(),
    length: fc.nat(),
  })
  .map(({ words, from, length }) => {
    const start = from % words.length;
    const end = start + 1 + (length % (words.length - start));
    return { words, start, end, quote: words.slice(start, end) };
  })
  .filter(({ words, start, end }) => {
    const isGroup = (index: number) =>
      /\d$/.test(words[index - 1] ?? '') && /^\d{3}$/.test(words[index] ?? '');
    return (
      words[start - 1] !== 'ne' && words[start - 1] !== 'N' && !isGroup(start) && !isGroup(end)
    );
  });

/** In how many passages of some text a quote stands. */
function found(text: string, quote: string): number {
  const passages = ['Autre chose.', text].map((each) => ({ number: '1', text: each }));
  return passagesWith({ passages } as unknown as Article, quote).length;
}

test('a quote is found, whatever its apostrophes, its spaces and the writing of its accents', () => {
  holds(
    fc.property(quoted, ({ words, quote }) => {
      const written = quote.join('\u00A0\n').replaceAll('’', "'").normalize('NFD');
      expect(found(words.join(' '), quote.join(' '))).toBeGreaterThan(0);
      expect(found(words.join(' '), written)).toBeGreaterThan(0);
    }),
  );
});

test('a quote is not found with one word changed, added or cut', () => {
  holds(
    fc.property(quoted, fc.nat(), ({ words, quote }, at) => {
      const index = at % quote.length;
      const text = words.join(' ');
      expect(found(text, quote.with(index, 'Kwyjibo').join(' '))).toBe(0);
      expect(found(text, quote.toSpliced(index, 0, 'Kwyjibo').join(' '))).toBe(0);
      expect(found(text, `${quote.join(' ')}x`)).toBe(0);
    }),
  );
});

test('a number is not found with one digit changed', () => {
  holds(
    fc.property(fc.integer({ min: 10, max: 99_999 }), fc.nat(), fc.nat(8), (number, at, by) => {
      const digits = String(number);
      const index = at % digits.length;
      const digit = String((Number(digits[index]) + 1 + by) % 10);
      const changed = digits.split('').with(index, digit).join('');
      expect(found(`Environ ${digits} hommes.`, `${changed} hommes`)).toBe(0);
    }),
  );
});

test('a negation is not found without its « ne »', () => {
  holds(
    fc.property(word, word, (subject, verb) => {
      fc.pre(!/^n[e’]/.test(subject) && !/^n[e’]/.test(verb));
      const text = `${subject} ne ${verb} pas.`;
      expect(found(text, `${subject} ${verb} pas`)).toBe(0);
      expect(found(text, `${verb} pas`)).toBe(0);
      expect(found(text, `ne ${verb} pas`)).toBe(1);
    }),
  );
});
