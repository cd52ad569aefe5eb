import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameFinder } from '../../src/lib/names.ts';
import { holds } from '../fixtures/fuzz.ts';

const letter = '[A-Za-zÀ-ÖØ-öø-ÿŒœĀ-ſА-яա-ֆא-תا-ي]';
const name = fc.stringMatching(new RegExp(`^${letter}{3,8}(?:[ ’-]${letter}{2,6})?$`, 'u'));
const border = fc.constantFrom(' ', '\u00A0', ', ', ' « ', ' »', '—', '(', ')', '. ', '…', '');
const letters = fc.stringMatching(new RegExp(`^${letter}{1,3}$`, 'u'));

test('a name is found once between any borders, as it is written', () => {
  holds(
    fc.property(name, border, border, (text, before, after) => {
      const whole = before + text + after;
      expect(nameFinder([{ id: 'a', text }])(whole)).toEqual([
        { id: 'a', text, start: before.length },
      ]);
    }),
  );
});

test('it is found whether its accents are in one character or in two', () => {
  holds(
    fc.property(
      name,
      fc.constantFrom('NFC', 'NFD'),
      fc.constantFrom('NFC', 'NFD'),
      (text, a, b) => {
        const found = nameFinder([{ id: 'a', text: text.normalize(a) }])(`(${text.normalize(b)})`);
        expect(found).toEqual([{ id: 'a', text: text.normalize(b), start: 1 }]);
      },
    ),
  );
});

test('it is not found inside a word, in whatever alphabet', () => {
  holds(
    fc.property(name, letters, (text, more) => {
      const find = nameFinder([{ id: 'a', text }]);
      expect(find(`${more}${text}`).filter(({ start }) => start === more.length)).toEqual([]);
      expect(find(`${text}${more}`).filter(({ start }) => start === 0)).toEqual([]);
      expect(find(`${text}\u0301`)).toEqual([]);
      expect(find(`${text}2`)).toEqual([]);
    }),
  );
});

test('names do not overlap, and the longest wins', () => {
  holds(
    fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 6 }), fc.nat(), (names, at) => {
      const longer = `${names[at % names.length] ?? ''} ${names[0] ?? ''}`;
      const find = nameFinder([...names, longer].map((text) => ({ id: text, text })));
      const found = find(`${names.join(', ')}, ${longer}.`);
      expect(found.at(-1)?.text).toBe(longer);
      found.reduce((end, { start, text }) => {
        expect(start).toBeGreaterThanOrEqual(end);
        return start + text.length;
      }, 0);
    }),
  );
});
