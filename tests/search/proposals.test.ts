import { describe, expect, test } from 'vitest';
import { beginsButOne, createProposals } from '../../src/search/client/proposals.ts';
import type { NameEntry } from '../../src/search/names.ts';

function entry(path: string, name: string, ...others: string[]): NameEntry {
  return { path, kind: 'personne', name, others };
}

const propose = createProposals([
  entry('loukachenko', 'Alexandre Loukachenko', 'Loukachenko', 'Lukashenko'),
  entry('tokaiev', 'Kassym-Jomart Tokaïev', 'Tokayev'),
  entry('poutine', 'Vladimir Poutine', 'chef du Kremlin'),
  entry('russie', 'Russie', 'Kremlin', 'russe'),
  entry('iran', 'Iran', 'Téhéran'),
  entry('otsc', 'OTSC', 'Organisation du traité de sécurité collective'),
  entry('aide-militaire', 'Aide militaire', 'armes'),
  entry('armenie', 'Arménie', 'Erevan'),
]);
const paths = (typed: string) => propose(typed).map((proposal) => proposal.entry.path);

describe('names proposed as one types', () => {
  test.each([
    ['louk', ['loukachenko']],
    ['LOUKACHENKO', ['loukachenko']],
    ['tokaïev', ['tokaiev']],
    ['jomart tok', ['tokaiev']],
    ['l’Iran', ['iran']],
    ['d’Ir', ['iran']],
    ['o.t.s.c.', ['otsc']],
    ['traité sécurité', ['otsc']],
    ['"Iran"', ['iran']],
  ])('« %s »', (typed, expected) => {
    expect(paths(typed)).toEqual(expected);
  });

  test('the name itself comes before one that holds it', () => {
    expect(paths('kremlin')).toEqual(['russie', 'poutine']);
  });

  test('the usual name comes before a longer beginning of another, not before a whole one', () => {
    expect(paths('armé')).toEqual(['armenie', 'aide-militaire']);
    expect(paths('armes')[0]).toBe('aide-militaire');
  });

  test('another name is told, the usual one is not', () => {
    expect(propose('lukash')[0]?.via).toBe('Lukashenko');
    expect(propose('louka')[0]?.via).toBeUndefined();
  });

  test.each([
    ['Loukatchenko', 'loukachenko'],
    ['Lukachenko', 'loukachenko'],
    ['loukatch', 'loukachenko'],
    ['Tokaieff', undefined],
    ['Poutnie', 'poutine'],
  ])('one typing error: « %s » → %s', (typed, expected) => {
    expect(paths(typed)[0]).toBe(expected);
    expect(propose(typed).every(({ isMisspelt }) => isMisspelt)).toBe(true);
  });

  test('a name typed well leaves no room for others like it', () => {
    expect(propose('russe').some(({ isMisspelt }) => isMisspelt)).toBe(false);
  });

  test.each(['', ' ', '…', 'x', 'Irak', 'Macron', 'Zelenski', '62000'])(
    'nothing: « %s »',
    (typed) => {
      expect(paths(typed)).toEqual([]);
    },
  );

  test('two names are proposed in turn', () => {
    expect(paths('Loukachenko Poutine')).toEqual(['loukachenko', 'poutine']);
    expect(paths('Macron OTSC')).toEqual(['otsc']);
  });

  test('a query of 10 000 characters is answered at once', () => {
    const start = performance.now();
    propose('louka '.repeat(2000));
    propose('a'.repeat(10_000));
    expect(performance.now() - start).toBeLessThan(100);
  });
});

test.each([
  ['abcde', 'abcdefg', true],
  ['abxde', 'abcdefg', true],
  ['abxcde', 'abcdefg', true],
  ['abde', 'abcdefg', true],
  ['abdce', 'abcdefg', true],
  ['abxxe', 'abcdefg', false],
  ['abcdefghi', 'abcdefg', false],
])('beginsButOne(%s, %s) is %s', (typed, word, expected) => {
  expect(beginsButOne(typed, word)).toBe(expected);
});
