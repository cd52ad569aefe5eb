import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/search/client/query.ts';

function clauses(query: string): string[] {
  return parseQuery(query).clauses.map(({ words }) => words.join(' '));
}

describe('a query', () => {
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
    ['O.T.S.C.', ['otsc']],
    ['otsc OTSC', ['otsc']],
    ['le', ['le']],
    ['qu’une', ['une']],
    ['d’', ['d']],
    ['?! …', []],
  ])('« %s » asks for %j', (query, expected) => {
    expect(clauses(query)).toEqual(expected);
  });

  test('is remembered as typed, for messages', () => {
    const typed = parseQuery('l’Azerty, « les amis » ?').clauses.map((clause) => clause.typed);
    expect(typed).toEqual(['Azerty', 'les amis']);
  });

  test('may be a name, its article aside', () => {
    expect(parseQuery('le Kremlin').words).toEqual(['kremlin']);
    expect(parseQuery('Alexander Lukashenko').words).toEqual(['alexander', 'lukashenko']);
  });
});
