import { describe, expect, test } from 'vitest';
import { citation } from '../../src/schema/citation.ts';
import { address, dating, id, prose, unique } from '../../src/schema/common.ts';
import { refusals } from '../fixtures/schema.ts';

describe('id', () => {
  test.each(['otsc', 'g20', 'kassym-jomart-tokaiev', '2022'])('takes %s', (value) => {
    expect(refusals(id, value)).toEqual([]);
  });

  test.each(['Otsc', 'arménie', 'a_b', 'a b', 'a--b', '-a', 'a-', 'a/b', '../a', ''])(
    'refuses « %s »',
    (value) => {
      expect(refusals(id, value)).toEqual([
        ': un identifiant en minuscules sans accent, mots joints par des traits d’union',
      ]);
    },
  );
});

describe('prose', () => {
  test('is trimmed', () => {
    expect(prose.parse('  Un texte.\n')).toBe('Un texte.');
  });

  test('refuses nothing but spaces', () => {
    expect(prose.safeParse(' \n ').success).toBe(false);
  });
});

test('a list refuses a text that stands twice once it is trimmed', () => {
  expect(refusals(unique(prose), ['a', 'b'])).toEqual([]);
  expect(refusals(unique(prose), ['a', 'a '])).toEqual([
    ': une liste sans doublon, où « a » ne soit qu’une fois',
  ]);
});

describe('address', () => {
  test.each(['https://rfunews.com/fr/articles/x', 'http://a.fr/?b=c&d=e#f'])(
    'takes %s',
    (value) => {
      expect(refusals(address, value)).toEqual([]);
    },
  );

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'ftp://a.fr',
    'mailto:a@b.fr',
    '//a.fr',
    '/articles/',
    'a.fr',
    'https:a.fr',
    'http://',
    '',
  ])('refuses « %s »', (value) => {
    expect(refusals(address, value)).toEqual([
      ': une adresse qui commence par http:// ou https://, sans espace',
    ]);
  });
});

describe('citation', () => {
  const minimal = { article: 'un-article', quote: 'des mots' };

  test('takes an article and a quote', () => {
    expect(citation.parse(minimal)).toEqual(minimal);
  });

  test('refuses an unknown field', () => {
    expect(refusals(citation, { ...minimal, page: 2 })).toEqual([': unrecognized_keys']);
  });

  test('refuses a missing or empty quote', () => {
    expect(refusals(citation, { article: 'un-article' })).toEqual(['quote: invalid_type']);
    expect(refusals(citation, { ...minimal, quote: ' ' })).toEqual(['quote: too_small']);
  });

  test.each([3, 8])('takes a locator of %i words', (total) => {
    expect(refusals(citation, { ...minimal, original: words(total) })).toEqual([]);
  });

  test.each([1, 2, 9, 20])('refuses a locator of %i words', (total) => {
    expect(refusals(citation, { ...minimal, original: words(total) })).toEqual([
      'original: trois à huit mots',
    ]);
  });

  test('counts the words of a locator, not its spaces', () => {
    expect(refusals(citation, { ...minimal, original: ' un  deux\ntrois ' })).toEqual([]);
  });
});

describe('dating', () => {
  const source = { title: 'Air & Cosmos', address: 'https://air-cosmos.com' };

  test.each(['stated', 'inferred'])('takes a date that is %s without a source', (basis) => {
    expect(refusals(dating, { basis, from: 'de l’article' })).toEqual([]);
  });

  test('refuses a date from outside without a source', () => {
    expect(refusals(dating, { basis: 'external', from: 'd’ailleurs' })).toEqual([
      'source: une source, puisque la date vient de l’extérieur du corpus',
    ]);
    expect(refusals(dating, { basis: 'external', from: 'd’ailleurs', source })).toEqual([]);
  });

  test('refuses another basis, an unknown field and a source without address', () => {
    expect(refusals(dating, { basis: 'devinee', from: 'x' })).toEqual(['basis: invalid_value']);
    expect(refusals(dating, { basis: 'stated', from: 'x', by: 'y' })).toEqual([
      ': unrecognized_keys',
    ]);
    expect(
      refusals(dating, { basis: 'external', from: 'x', source: { title: 'Air & Cosmos' } }),
    ).toEqual([expect.stringMatching(/^source\.address: /)]);
  });
});

function words(total: number): string {
  return Array.from({ length: total }, (_, index) => `mot${index}`).join(' ');
}
