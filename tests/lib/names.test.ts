import { describe, expect, test } from 'vitest';
import { nameFinder } from '../../src/lib/names.ts';

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
  { id: 'assad', text: 'el-Assad' },
  { id: 'assad', text: 'Assad' },
]);
const ids = (text: string) => find(text).map(({ id }) => id);

test('tells who is named, as written, and where', () => {
  expect(find('Aux États-Unis, l’Arménie.')).toEqual([
    { id: 'etats-unis', text: 'États-Unis', start: 4 },
    { id: 'armenie', text: 'Arménie', start: 18 },
  ]);
});

describe('the longest name wins', () => {
  test.each([
    ['le chef du Kremlin', ['poutine']],
    ['le Kremlin', ['russie']],
    ['le Kremlin de Kazan', ['kazan']],
    ['le chef du Kremlin et le Kremlin', ['poutine', 'russie']],
    ['les Nouvelles d’Arménie', ['nouvelles']],
    ['les nouvelles d’Arménie', ['armenie']],
    ['Bachar el-Assad', ['assad']],
  ])('in « %s »', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
});

describe('names are found', () => {
  test.each([
    ['after an elision', "l’Arménie et l'Arménie", ['armenie', 'armenie']],
    [
      'beside guillemets and dashes',
      '«Arménie», Arménie—Kremlin',
      ['armenie', 'armenie', 'russie'],
    ],
    ['at both ends', 'Oman', ['oman']],
    ['whatever the apostrophe and the space', "Nouvelles\u00A0d'Arménie", ['nouvelles']],
    ['with dotted initials inside a sentence', 'la F.A.Z. écrit', ['faz']],
    ['with dotted initials at the end of a sentence', 'selon la F.A.Z.', ['faz']],
    [
      'with dotted initials before an ellipsis or a guillemet',
      '« F.A.Z. » F.A.Z.…',
      ['faz', 'faz'],
    ],
  ])('%s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  test('as they are written in the text', () => {
    expect(find("Les Nouvelles\u00A0d'Arménie")[0]?.text).toBe("Nouvelles\u00A0d'Arménie");
  });
});

describe('names are not found', () => {
  test.each([
    ['inside a word', 'Ottoman, Omanais, Arménien, Kremlinologue'],
    ['inside a word with accents', 'éOman, Omané'],
    ['in another case', 'il a eu un assad et un arménie'],
    ['beside a digit', 'EU2022'],
    ['without their last dot', 'F.A.Z'],
    ['with another letter for the dot', 'F-A-Z-'],
  ])('%s', (_, text) => {
    expect(ids(text)).toEqual([]);
  });
});

test('initials are found in their own case only', () => {
  expect(ids('EU a eu')).toEqual(['etats-unis']);
});

test('accents are one character or two, in a name as in the text', () => {
  const apart = nameFinder([{ id: 'armenie', text: 'Arménie'.normalize('NFD') }]);
  for (const form of ['NFC', 'NFD'] as const) {
    const text = 'L’Arménie et l’Arménien'.normalize(form);
    for (const one of [find, apart]) {
      expect(one(text)).toEqual([{ id: 'armenie', text: 'Arménie'.normalize(form), start: 2 }]);
    }
  }
});

test('a letter without its accent is another', () => {
  expect(ids('Armenie, Arme\u0300nie')).toEqual([]);
});

test('no names are found when there are none', () => {
  expect(nameFinder([])('Arménie')).toEqual([]);
});
