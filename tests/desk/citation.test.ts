import { describe, expect, test } from 'vitest';
import { quotes } from '../../src/corpus/checks/quotes.ts';
import { citation } from '../../src/desk/citation.ts';
import { typeset } from '../../src/lib/typography.ts';
import { SUMMIT, SUMMIT_EVENT } from '../fixtures/corpus.ts';
import { append, type Change, corpusWith, told } from '../fixtures/project.ts';

/** The citation of a passage of the summit, from words that the page shows. */
function cited(number: number, text = '', before = 0, ...changes: Change[]): string | undefined {
  const corpus = corpusWith(...changes);
  expect(quotes(corpus)).toEqual([]);
  const article = corpus.articles.find(({ file }) => file === SUMMIT);
  const passage = article?.passages[number - 1];
  if (article === undefined || passage === undefined) throw new Error('No such passage');
  return citation(article, passage, { text: typeset(text), before });
}

const LONG =
  '\nLes alliés se séparent sans un mot, dit la presse. Les alliés se séparent sans un mot, dit la rue.\n';

describe('a citation of a paragraph', () => {
  test('is its first sentence', () => {
    expect(cited(1)).toMatchInlineSnapshot(`
      "- article: sommet-tendu
        quote: L’Arménie dit avoir été laissée seule face à
      "
    `);
  });

  test('goes on until its words stand once', () => {
    expect(cited(4, '', 0, append(SUMMIT, LONG))).toMatchInlineSnapshot(`
      "- article: sommet-tendu
        quote: Les alliés se séparent sans un mot, dit la presse
      "
    `);
  });

  test('is without the guillemets that the page adds', () => {
    expect(cited(2)).toMatchInlineSnapshot(`
      "- article: sommet-tendu
        quote: Nous attendions davantage
      "
    `);
  });

  test('is of the words selected, typeset or not', () => {
    expect(cited(1, "le sommet de l'OTSC s’est tenu le 23 novembre".slice(3)))
      .toMatchInlineSnapshot(`
      "- article: sommet-tendu
        quote: sommet de l’OTSC s’est tenu le 23 novembre
      "
    `);
  });

  test('is of whole words', () => {
    expect(cited(1, 'mmet de l’OT')).toMatchInlineSnapshot(`
      "- article: sommet-tendu
        quote: sommet de l’OTSC
      "
    `);
  });

  test('of words that stand twice, goes on from those selected', () => {
    expect(cited(4, 'un mot, dit la', 70, append(SUMMIT, LONG))).toMatchInlineSnapshot(`
      "- article: sommet-tendu
        quote: un mot, dit la rue
      "
    `);
  });

  test('is quoted where YAML would read something else', () => {
    const change = append(SUMMIT, '\nLe constat est net : rien.\n');
    expect(cited(4, '', 0, change)).toMatchInlineSnapshot(`
      "- article: sommet-tendu
        quote: "Le constat est net : rien"
      "
    `);
  });

  test('takes the « ne » before the words selected', () => {
    expect(cited(3, 'a été adopté')).toMatchInlineSnapshot(`
      "- article: sommet-tendu
        quote: n’a été adopté
      "
    `);
  });

  test('is none where no words stand once', () => {
    expect(cited(4, '', 0, append(SUMMIT, '\nUn mot.\n\nUn mot.\n'))).toBeUndefined();
  });

  test('passes the check where it is pasted', () => {
    const pasted = cited(1, 'avoir été laissée seule');
    if (pasted === undefined) throw new Error('No citation');
    expect(told(append(SUMMIT_EVENT, pasted.replace(/^/gm, '  ').trimEnd() + '\n'))).toBe(told());
  });
});
