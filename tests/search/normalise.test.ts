import { expect, test } from 'vitest';
import { bare, normalise, queryWords, restore } from '../../src/search/normalise.ts';

/** A text as Pagefind reads it: ties dropped with the accents, any space a plain one. */
function read(text: string): string {
  return normalise(text).replaceAll('\u0361', '').replace(/\s/gu, ' ');
}

test.each([
  ["l’Arménie et l'OTSC", "l’ Arménie et l' OTSC"],
  ['d’« humiliation »', 'd’ « humiliation »'],
  ['le Haut-Karabagh, Moscou—Kiev, et/ou', 'le Haut- Karabagh, Moscou— Kiev, et/ ou'],
  ['Moscou — et Kiev', 'Moscou — et Kiev'],
  ['300\u202F000 réservistes, 1\u00A0500\u202F000', '300000 réservistes, 1500000'],
  ['le 24 février 2022, 300 hommes', 'le 24 février 2022, 300 hommes'],
  ['œuvre, Œuvre, et cætera', 'oeuvre, Oeuvre, et caetera'],
  ['la F.A.Z.\u00A0: «\u202Fnon\u202F»', 'la F.A.Z. : « non »'],
])('« %s » is read « %s »', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  'L’Arménie, l’un des membres de l’OTSC, s’estime aujourd’hui abandonnée\u00A0; d’« amis »\u202F?',
  'Le Haut-Karabagh, 2022–2025, Moscou—Kiev et/ou ailleurs — ou pas',
  '300\u202F000 réservistes, 1\u202F500\u202F000 hommes, le chef-d’œuvre',
  'Le coefficient, la moelle et Noël ne sont pas des ligatures',
])('« %s » comes back as it was', (text) => {
  const spaces = /[\s\u00A0\u202F]/gu;
  expect(restore(normalise(text)).replace(spaces, ' ')).toBe(text.replace(spaces, ' '));
});

test('a text comes back in good typography', () => {
  expect(restore(normalise('« L’Arménie ? » : 300\u202F000 le 5 avril'))).toBe(
    '«\u202FL’Arménie\u202F?\u202F»\u00A0: 300\u202F000 le 5\u00A0avril',
  );
});

test.each([
  ['l’Arménie', 'l armenie'],
  ['Haut-Karabagh', 'haut karabagh'],
  ['l’O.T.A.N', 'l otan'],
  ['la F.A.Z. du 10', 'la faz du 10'],
  ['300\u202F000 hommes', '300000 hommes'],
  ['Œuvre', 'oeuvre'],
  ['<b>"Erevan" ?!', 'b erevan'],
  ['?!', ''],
])('the words of « %s » are « %s »', (query, expected) => {
  expect(queryWords(query).join(' ')).toBe(expected);
});

test('a word is compared by its letters and digits', () => {
  expect(['(Tokaïev),', 'F.A.Z.', '»'].map((word) => bare(normalise(word)))).toEqual([
    'tokaiev',
    'faz',
    '',
  ]);
});
