import { expect, test } from 'vitest';
import { excerptOf } from '../../src/search/client/excerpt.ts';
import { findWords } from '../../src/search/client/words.ts';
import { phrasesOf, tokensOf } from '../../src/search/query/tokens.ts';

const wantedBy = (query: string) => {
  const { phrases, rest } = phrasesOf(query);
  return [...phrases.map(({ words }) => words), ...tokensOf(rest).map(({ word }) => [word])];
};

test.each([
  ['L’Arménie, dit-il, s’éloigne.', 'arménie', ['Arménie']],
  ['Le sommet de l’OTSC.', '"sommet de l’OTSC"', ['sommet de l’OTSC']],
  ['Le sommet sans l’OTSC.', '"sommet de l’OTSC"', []],
  ['Au Haut-Karabagh\u202F?', 'haut karabagh', ['Haut-Karabagh']],
  ['La F.A.Z. («\u202Fnon\u202F»)', 'faz', ['F.A.Z.']],
  ['Ils sont 300\u202F000, dit-on', '300000', ['300\u202F000']],
  ['Une manœuvre, des manœuvres', 'manoeuvre', ['manœuvre', 'manœuvres']],
  ['Une alliance, un allié', 'alliances', ['alliance']],
  ['Ils ont eu l’usage de l’UE', 'ue', ['UE']],
])('in « %s », %s finds %j', (text, query, found) => {
  const ranges = findWords(text, wantedBy(query));
  expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

const SENTENCES =
  'Voici une première phrase, sans rien, assez longue pour qu’elle remplisse à elle seule la moitié de la place que prend un extrait sur une page de résultats. ' +
  'Puis, après elle, une deuxième, qui nomme enfin Erevan, et qui prend elle aussi la moitié de la place que prend un extrait sur une page. ' +
  'La suite, elle, ne dit plus rien du tout, et ne finit pas avant longtemps.';
const WORDS = `${'mot '.repeat(100)}d’Erevan, ${'mot '.repeat(100)}fin.`;

test.each([
  ['a short text whole', 'Erevan. Puis rien.', /^Erevan\. Puis rien\.$/],
  ['a long text at its sentences', SENTENCES, /^Puis, après elle.*avant longtemps\.$/],
  ['a long sentence between words', WORDS, /^… mot.{20,50} d’Erevan, .*mot…$/],
  ['its beginning where nothing is found', WORDS.replace('Erevan', 'ailleurs'), /^mot.*mot…$/],
])('an excerpt shows %s', (_, text, expected) => {
  const excerpt = excerptOf(text, wantedBy('Erevan'));
  expect(excerpt).toMatch(expected);
  expect(excerpt.length).toBeLessThan(320);
});
