import { expect, test } from 'vitest';
import { parseQuery } from '../../src/search/client/query.ts';

test.each([
  ['Macron otsc', ['macron', 'otsc']],
  ['l’Arménie', ['armenie']],
  ["d'Erevan", ['erevan']],
  ['les alliés de la Russie', ['allies', 'russie']],
  ['Nagorno-Karabakh', ['nagorno', 'karabakh']],
  ['"sommet de l’OTSC" Poutine', ['sommet de l otsc', 'poutine']],
  ['« sommet d’Erevan »', ['sommet d erevan']],
  ['“le Kremlin”', ['le kremlin']],
  ['"Erevan', ['erevan']],
  ['300 000 hommes', ['300000', 'hommes']],
  ['otsc O.T.S.C.', ['otsc']],
  ['le', ['le']],
  ['qu’une', ['une']],
  ['?! …', []],
])('« %s » asks for %j', (query, expected) => {
  expect(parseQuery(query).clauses.map(({ words }) => words.join(' '))).toEqual(expected);
});

test('a query keeps what was typed, for messages', () => {
  const { clauses } = parseQuery('l’Azerty, « les amis » ?');
  expect(clauses.map(({ typed }) => typed)).toEqual(['Azerty', 'les amis']);
});

test('a query may be a name, its article aside', () => {
  expect(parseQuery('le Kremlin').words).toEqual(['kremlin']);
  expect(parseQuery('Alexander Lukashenko').words).toEqual(['alexander', 'lukashenko']);
});
