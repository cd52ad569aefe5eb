import { describe, expect, test } from 'vitest';
import { densest, pieces, type Text } from '../../src/search/client/excerpt.ts';
import { placesOfNames, placesOfQuery } from '../../src/search/client/places.ts';
import { parseQuery } from '../../src/search/client/query.ts';
import { normalise } from '../../src/search/normalise.ts';

/** An excerpt of a text of one block, with what a query finds in it between brackets. */
function excerpt(text: string, query: string, length = 12): string {
  const words = normalise(text).split(' ');
  const places = placesOfQuery(parseQuery(query), words, []);
  const found: Text = { words, found: new Set(places) };
  const block = { from: 0, to: words.length };
  return pieces(found, densest(found, block, length), block)
    .map((piece) => (piece.isFound ? `[${piece.text}]` : piece.text))
    .join('')
    .replace(/[\u00A0\u202F]/g, '~');
}

describe('what was found', () => {
  test.each([
    ['L’Arménie, dit-il, s’éloigne.', 'arménie', 'L’[Arménie], dit-il, s’éloigne.'],
    ['Le sommet de l’OTSC.', '"sommet de l’OTSC"', 'Le [sommet de l’OTSC].'],
    ['Au Haut-Karabagh ?', 'haut karabagh', 'Au [Haut-Karabagh]~?'],
    ['La F.A.Z. (« non »)', 'faz', 'La [F.A.Z.] («~non~»)'],
    ['Ils sont 300\u202F000, dit-on', '300000', 'Ils sont [300~000], dit-on'],
    ['Une manœuvre, des manœuvres', 'manoeuvre', 'Une [manœuvre], des [manœuvres]'],
    ['Une alliance, un allié', 'alliances', 'Une [alliance], un allié'],
    ['Ils ont eu l’UE', 'ue', 'Ils ont eu l’[UE]'],
  ])('in « %s » for %s is « %s »', (text, query, expected) => {
    expect(excerpt(text, query)).toBe(expected);
  });

  test('under another name is written as there, case included', () => {
    const words = [
      'Il',
      'a',
      'eu',
      'l’aide',
      'de',
      'l’EU',
      'et',
      "d'",
      'Alexandre',
      'Loukachenko.',
    ];
    expect(placesOfNames(['EU', 'Alexandre Loukachenko', 'Loukachenko'], words)).toEqual([8, 9, 9]);
  });
});

describe('a long block is cut', () => {
  const sentences =
    'Voici une première phrase, sans rien. Puis, après elle, une deuxième qui nomme enfin Erevan. ' +
    'La suite, elle, ne dit plus rien du tout, et ne finit pas avant longtemps, dit-on partout ici.';

  test('at sentences where it can be', () => {
    expect(excerpt(sentences, 'Erevan')).toBe(
      'Puis, après elle, une deuxième qui nomme enfin [Erevan].',
    );
  });

  test('between words elsewhere, and says so', () => {
    const long = `${'mot '.repeat(40)}d’Erevan, ${'mot '.repeat(40)}`;
    expect(excerpt(long, 'erevan')).toBe('… mot mot mot mot mot mot mot d’[Erevan], mot mot mot…');
  });

  test('at its beginning when nothing in it was found', () => {
    expect(excerpt(sentences, 'Paris')).toBe('Voici une première phrase, sans rien.');
  });
});
