import { expect, test } from 'vitest';
import { replaceValues } from '../../../src/corpus/edit/entry-text.ts';

const YAML = `# Ce commentaire reste.
title: Sommet   # celui-ci aussi

citations:
  - article: a-b
    quote: les mots d’avant
  - { article: a-b, quote: "d’autres, mots" }
  - article: a-b
    quote: >-
      des mots sur
      deux lignes
    original: là
  - quote: 'entre apostrophes'
`;

const quote = (index: number, value: string) => ({ path: ['citations', index, 'quote'], value });

test('one text changes, and nothing else', () => {
  expect(replaceValues(YAML, [quote(0, 'les mots d’après')])).toBe(
    YAML.replace('les mots d’avant', 'les mots d’après'),
  );
});

test('quotation marks, flow lists and blocks are written as YAML needs', () => {
  expect(
    replaceValues(YAML, [
      quote(0, 'un : deux'),
      quote(1, 'd’autres, mots, encore'),
      quote(2, 'une ligne'),
      quote(3, 'entre « guillemets »'),
    ]),
  ).toMatchInlineSnapshot(`
    "# Ce commentaire reste.
    title: Sommet   # celui-ci aussi

    citations:
      - article: a-b
        quote: "un : deux"
      - { article: a-b, quote: "d’autres, mots, encore" }
      - article: a-b
        quote: une ligne
        original: là
      - quote: 'entre « guillemets »'
    "
  `);
});

test('plain text in a flow list is put between quotes where a comma would end it', () => {
  expect(replaceValues('a: [b, c]\n', [{ path: ['a', 0], value: 'd, e' }])).toBe(
    'a: ["d, e", c]\n',
  );
});

test('of an article only the frontmatter changes, whatever its line ends', () => {
  const mdx = `\uFEFF---\r\ntitle: Avant\r\nkeyPoints: []\r\n---\r\n\r\nAvant\r\n`;
  expect(replaceValues(mdx, [{ path: ['title'], value: 'Après' }])).toBe(
    mdx.replace('Avant', 'Après'),
  );
});

test('a path that leads to no text is refused', () => {
  expect(() => replaceValues(YAML, [quote(7, 'x')])).toThrow('Aucun texte à citations.7.quote');
});
