import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameFinder } from '../../src/lib/names.ts';
import { holds } from '../fixtures/fuzz.ts';

const find = nameFinder([
  { id: 'poutine', text: 'chef du Kremlin' },
  { id: 'russie', text: 'Kremlin' },
  { id: 'kazan', text: 'Kremlin de Kazan' },
  { id: 'armenie', text: 'Arménie' },
  { id: 'nouvelles', text: 'Nouvelles d’Arménie' },
  { id: 'etats-unis', text: 'États-Unis' },
  { id: 'etats-unis', text: 'EU' },
  { id: 'faz', text: 'F.A.Z.' },
  { id: 'oman', text: 'Oman' },
]);
const ids = (text: string) => find(text).map(({ id }) => id);

test('a name is found as written, with its place', () => {
  expect(find("Les Nouvelles\u00A0d'Arménie, aux États-Unis")).toEqual([
    { id: 'nouvelles', text: "Nouvelles\u00A0d'Arménie", start: 4 },
    { id: 'etats-unis', text: 'États-Unis', start: 29 },
  ]);
  expect(nameFinder([])('Arménie')).toEqual([]);
});

describe('names are found', () => {
  test.each([
    ['the longest of two', 'le chef du Kremlin et le Kremlin de Kazan', ['poutine', 'kazan']],
    ['a part where the whole is written otherwise', 'les nouvelles d’Arménie', ['armenie']],
    ['after an elision', "l’Arménie et l'Arménie", ['armenie', 'armenie']],
    ['beside punctuation', '«Arménie», Arménie—Kremlin', ['armenie', 'armenie', 'russie']],
    ['with dotted initials', '« F.A.Z. », selon la F.A.Z.', ['faz', 'faz']],
    ['initials in their own case', 'EU a eu', ['etats-unis']],
  ])('%s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
});

test.each([
  ['inside a word', 'Ottoman, Omanais, Arménien, éOman, Omané, EU2022'],
  ['in another case', 'un arménie'],
  ['without their last dot, or with another sign for it', 'F.A.Z, F-A-Z-'],
  ['with another accent', 'Armenie, Arme\u0300nie'],
])('names are not found %s', (_, text) => {
  expect(ids(text)).toEqual([]);
});

const letter = '[A-Za-zÀ-ÖØ-öø-ÿŒœĀ-ſА-яա-ֆא-תا-ي]';
const name = fc.stringMatching(new RegExp(`^${letter}{3,8}(?:[ ’-]${letter}{2,6})?$`, 'u'));
const border = fc.constantFrom(' ', '\u00A0', ', ', ' « ', '—', '(', '. ', '…', '');
const letters = fc.stringMatching(new RegExp(`^${letter}{1,3}$`, 'u'));
const form = fc.constantFrom('NFC', 'NFD');

test('a name is found between any borders, its accents in one character or in two', () => {
  holds(
    fc.property(name, border, border, form, form, (text, before, after, one, other) => {
      const written = text.normalize(other);
      expect(
        nameFinder([{ id: 'a', text: text.normalize(one) }])(before + written + after),
      ).toEqual([{ id: 'a', text: written, start: before.length }]);
    }),
  );
});

test('it is not found inside a word, in whatever alphabet', () => {
  holds(
    fc.property(name, letters, (text, more) => {
      const findOne = nameFinder([{ id: 'a', text }]);
      expect(findOne(`${more}${text}`).filter(({ start }) => start === more.length)).toEqual([]);
      expect(findOne(`${text}${more}`).filter(({ start }) => start === 0)).toEqual([]);
      expect(findOne(`${text}\u0301`)).toEqual([]);
    }),
  );
});
