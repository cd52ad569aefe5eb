import { describe, expect, test } from 'vitest';
import { beginsButOne } from '../../src/search/client/likeness.ts';
import { proposals } from '../../src/search/client/names.ts';

const INDEX = {
  examples: '',
  years: [],
  names: [
    ['loukachenko', 'Alexandre Loukachenko', 'Loukachenko', 'Lukashenko'],
    ['tokaiev', 'Kassym-Jomart Tokaïev', 'Tokayev'],
    ['poutine', 'Vladimir Poutine', 'chef du Kremlin'],
    ['russie', 'Russie', 'Kremlin', 'russe'],
    ['iran', 'Iran', 'Téhéran'],
    ['otsc', 'OTSC', 'Organisation du traité de sécurité collective'],
    ['aide-militaire', 'Aide militaire', 'armes'],
    ['armenie', 'Arménie', 'Erevan'],
  ].map(([id = '', name = '', ...others]) => ({
    path: `${id === 'aide-militaire' ? 'themes' : 'acteurs'}/${id}/`,
    label: '',
    name,
    others,
  })),
};
const propose = (typed: string) => proposals(INDEX, typed);
const idsOf = (entries: readonly { path: string }[]) =>
  entries.map(({ path }) => path.split('/')[1]);
const proposed = (typed: string) => idsOf(propose(typed).map(({ entry }) => entry));

describe('names are proposed as one types', () => {
  test.each([
    ['louk', ['loukachenko']],
    ['LOUKACHENKO', ['loukachenko']],
    ['tokaïev', ['tokaiev']],
    ['jomart tok', ['tokaiev']],
    ['d’Ir', ['iran']],
    ['o.t.s.c.', ['otsc']],
    ['traité sécurité', ['otsc']],
    ['"Iran"', ['iran']],
    // The name itself comes before one that holds it.
    ['kremlin', ['russie', 'poutine']],
    // A usual name comes before a longer beginning of another, not before a whole one.
    ['armé', ['armenie', 'aide-militaire']],
    ['armes', ['aide-militaire']],
    // Two names in turn.
    ['Loukachenko Poutine', ['loukachenko', 'poutine']],
    ['Macron OTSC', ['otsc']],
    ...['', ' ', '…', 'x', 'a', 'Irak', 'Macron', '62000'].map((typed): [string, string[]] => [
      typed,
      [],
    ]),
  ])('« %s »', (typed, expected) => {
    expect(proposed(typed)).toEqual(expected);
  });

  test.each([
    ['Loukatchenko', 'loukachenko'],
    ['loukatch', 'loukachenko'],
    ['Poutnie', 'poutine'],
    ['Tokaieff', undefined],
  ])('with one typing error: « %s » → %s', (typed, expected) => {
    expect(proposed(typed)[0]).toBe(expected);
  });

  test('with the name that answers, unless it is the usual one', () => {
    expect(propose('lukash')[0]?.via).toBe('Lukashenko');
    expect(propose('louka')[0]?.via).toBeUndefined();
  });

  test('at once for a query of 10 000 characters', () => {
    const start = performance.now();
    propose('louka '.repeat(2000));
    propose('a'.repeat(10_000));
    expect(performance.now() - start).toBeLessThan(100);
  });
});

test('a word begins as typed but for one letter changed, added, left out or moved by one', () => {
  for (const typed of ['abcde', 'abxde', 'abxcde', 'abde', 'abdce']) {
    expect(beginsButOne(typed, 'abcdefg'), typed).toBe(true);
  }
  for (const typed of ['abxxe', 'abcdefghi']) {
    expect(beginsButOne(typed, 'abcdefg'), typed).toBe(false);
  }
});
