import { expect, test } from 'vitest';
import { phrasesOf, tokensOf } from '../../../src/search/query/tokens.ts';

test.each([
  ['Macron otsc', ['macron', 'otsc']],
  ['l’Arménie', ['l', 'armenie']],
  ['Nagorno-Karabakh', ['nagorno', 'karabakh']],
  ['300 000 hommes', ['300000', 'hommes']],
  ['O.T.S.C. 77,7 %', ['otsc', '777']],
  ['Łódź', ['lodz']],
  ['?! …', []],
])('« %s » has the words %j', (text, expected) => {
  expect(tokensOf(text).map(({ word }) => word)).toEqual(expected);
});

test.each([
  ['"sommet de l’OTSC" Poutine', ['sommet de l otsc'], 'Poutine'],
  ['« sommet d’Erevan »', ['sommet d erevan'], ''],
  ['“le Kremlin” et', ['le kremlin'], 'et'],
  ['"Erevan', [], '"Erevan'],
])('« %s » has the phrases %j', (text, expected, beside) => {
  const { phrases, rest } = phrasesOf(text);
  expect(phrases.map(({ words }) => words.join(' '))).toEqual(expected);
  expect(rest.trim()).toBe(beside);
});

test('a word and a phrase are kept as they were typed, for messages', () => {
  expect(tokensOf('l’Azerty ?').at(-1)?.typed).toBe('Azerty');
  expect(phrasesOf('« les Amis ! »').phrases[0]?.typed).toBe('les Amis');
});

test('a query of 10 000 words is cut', () => {
  expect(tokensOf('mot '.repeat(10_000)).length).toBeLessThan(50);
});
