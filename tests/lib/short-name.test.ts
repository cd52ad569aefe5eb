import { expect, test } from 'vitest';
import { inSentence, shortNames } from '../../src/lib/short-name.ts';
import { after } from '../../src/lib/text.ts';

const people = ['Kassym-Jomart Tokaïev', 'Ivan Petrov', 'Xi Jinping', 'Cher'].map((name) => ({
  data: { name },
}));

test.each([
  [0, ''],
  [1, 'K.-J. Tokaïev'],
  [2, 'K.-J. Tokaïev, I. Petrov'],
  [3, 'K.-J. Tokaïev et 2 autres'],
  [4, 'K.-J. Tokaïev et 3 autres'],
])('of %i people, a line names « %s »', (total, expected) => {
  expect(shortNames(people.slice(0, total))).toBe(expected);
});

test.each([
  [
    { name: 'Kazakhstan', definiteArticle: 'le' },
    'le Kazakhstan',
    'du Kazakhstan',
    'au Kazakhstan',
  ],
  [{ name: 'Géorgie', definiteArticle: 'la' }, 'la Géorgie', 'de la Géorgie', 'à la Géorgie'],
  [{ name: 'Iran', definiteArticle: 'l’' }, 'l’Iran', 'de l’Iran', 'à l’Iran'],
  [
    { name: 'Houthistes', definiteArticle: 'les' },
    'les Houthistes',
    'des Houthistes',
    'aux Houthistes',
  ],
  [{ name: 'Israël', definiteArticle: 'aucun' }, 'Israël', 'd’Israël', 'à Israël'],
  [{ name: 'A. Loukachenko' }, 'A. Loukachenko', 'd’A. Loukachenko', 'à A. Loukachenko'],
] as const)('a sentence names %o « %s », « %s », « %s »', (actor, name, of, to) => {
  expect(inSentence(actor)).toBe(name);
  expect(after('de', inSentence(actor))).toBe(of);
  expect(after('à', inSentence(actor))).toBe(to);
});

test('what is of « des responsables » is « de responsables »', () => {
  expect(after('de', 'des responsables occidentaux')).toBe('de responsables occidentaux');
});
