import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/corpus/model.ts';
import { passagesWith, sentenceWith } from '../../src/corpus/quotes.ts';
import { holds, word } from '../fixtures/fuzz.ts';

/** A passage, and where a quote is cut from it, so that no number and no negation is cut. */
const cut = fc
  .record({
    words: fc.array(word, { minLength: 3, maxLength: 20 }),
    from: fc.nat(),
    length: fc.nat(),
  })
  .map(({ words, from, length }) => {
    const start = from % words.length;
    const end = start + 1 + (length % (words.length - start));
    return { words, start, end };
  })
  .filter(({ words, start, end }) => {
    const [before = '', first = '', last = '', after = ''] = [
      words[start - 1],
      words[start],
      words[end - 1],
      words[end],
    ];
    const isGroup = (a: string, b: string) => /\d$/.test(a) && /^\d{3}$/.test(b);
    return before !== 'ne' && before !== 'N' && !isGroup(before, first) && !isGroup(last, after);
  });

function articleOf(...texts: readonly string[]): Article {
  const passages = texts.map((text, index) => ({ number: index + 1, text, line: 1, column: 1 }));
  return { passages } as unknown as Article;
}

test('a quote cut from a passage is found in it', () => {
  holds(
    fc.property(cut, ({ words, start, end }) => {
      const [text, quote] = [words.join(' '), words.slice(start, end).join(' ')];
      const found = passagesWith(articleOf('Autre chose.', text), quote);
      expect(found.length).toBeGreaterThan(0);
      expect(sentenceWith({ number: '1', text, line: 1, column: 1 }, quote)).not.toBe('');
    }),
  );
});

test('it is found whatever its apostrophes, its spaces and the writing of its accents', () => {
  holds(
    fc.property(cut, ({ words, start, end }) => {
      const quote = words.slice(start, end).join('\u00A0\n').replaceAll('’', "'").normalize('NFD');
      expect(passagesWith(articleOf(words.join(' ')), quote).length).toBeGreaterThan(0);
    }),
  );
});

test('with one word changed, added or cut, it is not found', () => {
  holds(
    fc.property(cut, fc.nat(), ({ words, start, end }, at) => {
      const article = articleOf(words.join(' '));
      const quote = words.slice(start, end);
      const index = at % quote.length;
      expect(passagesWith(article, quote.with(index, 'Kwyjibo').join(' '))).toEqual([]);
      expect(passagesWith(article, quote.toSpliced(index, 0, 'Kwyjibo').join(' '))).toEqual([]);
      expect(passagesWith(article, `${quote.join(' ')}x`)).toEqual([]);
    }),
  );
});

test('with one digit changed, a number is not found', () => {
  holds(
    fc.property(fc.integer({ min: 10, max: 99_999 }), fc.nat(), fc.nat(8), (number, at, by) => {
      const digits = String(number);
      const index = at % digits.length;
      const changed = digits
        .split('')
        .with(index, String((Number(digits[index]) + 1 + by) % 10))
        .join('');
      expect(passagesWith(articleOf(`Environ ${digits} hommes.`), `${changed} hommes`)).toEqual([]);
    }),
  );
});

test('without its « ne », a negation is not found', () => {
  holds(
    fc.property(word, word, (subject, verb) => {
      fc.pre(!/^n[e’]/.test(subject) && !/^n[e’]/.test(verb));
      const article = articleOf(`${subject} ne ${verb} pas.`);
      expect(passagesWith(article, `${subject} ${verb} pas`)).toEqual([]);
      expect(passagesWith(article, `${verb} pas`)).toEqual([]);
      expect(passagesWith(article, `ne ${verb} pas`)).toHaveLength(1);
    }),
  );
});
