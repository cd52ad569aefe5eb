import { describe, expect, test } from 'vitest';
import { citation } from '../../src/schema/citation.ts';
import { address, dating, id, listOf, name, prose } from '../../src/schema/common.ts';
import { referencesIn } from '../../src/schema/reference.ts';
import { prediction } from '../../src/schema/prediction.ts';
import { refusals } from '../fixtures/schema.ts';

const source = { name: 'Air & Cosmos', title: 'Air & Cosmos', address: 'https://air-cosmos.com' };
const cited = { article: 'un-article', quote: 'des mots' };

describe('takes', () => {
  test.each([
    ...['otsc', 'g20', 'kassym-jomart-tokaiev', '2022'].map((value) => ['id', id, value] as const),
    ['address', address, 'http://a.fr/?b=c&d=e#f'],
    ['address with a sign after its site', address, 'https://a.fr/@b?c=d@e'],
    ['name', name, 'G20'],
    ['prose', prose, 'Un texte.'],
    ['list', listOf(prose), ['a', 'b']],
    ['citation', citation, cited],
    ['locator of three words', citation, { ...cited, original: ' un  deux\ntrois ' }],
    ['dating', dating, { basis: 'inferred', from: 'de l’article' }],
    ['dating from outside', dating, { basis: 'external', from: 'd’ailleurs', source }],
  ] as const)('%s', (_, schema, value) => {
    expect(refusals(schema, value)).toEqual([]);
  });
});

describe('refuses', () => {
  const ids = ['Otsc', 'arménie', 'a_b', 'a b', 'a--b', '-a', 'a-', 'a/b', '../a', ''];
  const addresses = [
    ...['javascript:alert(1)', ' javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x'],
    ...['ftp://a.fr', 'mailto:a@b.fr', '//a.fr', '/articles/', 'a.fr', 'https:a.fr', 'http://', ''],
    ...['https://a.fr@b.fr', 'https://a:b@c.fr', 'https://a.fr\\@b.fr'],
    'https://a.fr/b c',
  ];
  test.each([
    ...ids.map((value) => ['id', id, value, ': un identifiant'] as const),
    ...addresses.map((value) => ['address', address, value, ': une adresse'] as const),
    ['id of another alphabet', id, 'с\u0430sa', 'sans lettre cyrillique « с » (U+0441)'],
    ...['20', '½ !'].map((value) => ['name', name, value, ': un nom'] as const),
    ...['…', '« »', '—'].map((value) => ['name', name, value, ': un texte qui a'] as const),
    ['text of spaces', prose, ' \n ', ': too_small'],
    ['text with HTML', prose, 'Un <b>mot</b>', ': un texte sans HTML'],
    ...['Un "mot"', 'Un {mot}', 'Un\tmot'].map(
      (value) => ['text of code', prose, value, ': un texte sans signe de code'] as const,
    ),
    ['list with a text twice, once trimmed', listOf(prose), ['a', 'a '], ': une liste sans'],
    ['list with a citation twice', listOf(citation), [cited, cited], ': une liste sans doublon'],
    ['empty quote', citation, { ...cited, quote: ' ' }, 'quote: too_small'],
    ['locator of two words', citation, { ...cited, original: 'un deux' }, 'original: trois'],
    ['locator of nine', citation, { ...cited, original: 'a b c d e f g h i' }, 'original: trois'],
    ['dating without its source', dating, { basis: 'external', from: 'x' }, 'source: une source'],
    [
      'dating whose source has no name',
      dating,
      { basis: 'external', from: 'x', source: { ...source, name: undefined } },
      'source.name: ',
    ],
    ['dating on another basis', dating, { basis: 'devinee', from: 'x' }, 'basis: invalid_value'],
  ] as const)('%s: %j', (_, schema, value, refusal) => {
    expect(refusals(schema, value)).toEqual([expect.stringContaining(refusal)]);
  });
});

test('the ids that data give are found with their paths, but the author of an article', () => {
  const data = { speaker: 'auteur', actors: ['armenie'], citation: cited };
  expect(referencesIn(prediction, data)).toEqual([
    { to: 'actors', id: 'armenie', path: ['actors', 0] },
    { to: 'articles', id: 'un-article', path: ['citation', 'article'] },
  ]);
});
