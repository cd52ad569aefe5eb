import { describe, expect, test } from 'vitest';
import { bodyOf } from '../fixtures/body.ts';

const texts = (mdx: string) => bodyOf(mdx).passages.map(({ text }) => text);
const said = (words: string) => `<Quotation by="a" date="2022">${words}</Quotation>`;

test('passages are paragraphs, lists, tables, blockquotes and quotations, each with its place', () => {
  const { passages } = bodyOf(`Un paragraphe.

- un élément
- un autre

| a | b |
| - | - |
| c | d |

> Une citation.

${said('Des mots')}
`);
  expect(passages).toEqual([
    { number: '1', line: 1, column: 1, text: 'Un paragraphe.' },
    { number: '2', line: 3, column: 1, text: 'un élément un autre' },
    { number: '3', line: 6, column: 1, text: 'a b c d' },
    { number: '4', line: 10, column: 1, text: 'Une citation.' },
    { number: '5', line: 12, column: 1, text: '« Des mots »' },
  ]);
});

test('headings, rules, notes and footnotes are no passages', () => {
  const note = '<EditorialNote>\nUne note.\n\nDeux.\n</EditorialNote>';
  expect(texts(`## Un titre\n\nUn[^1].\n\n---\n\n${note}\n\n[^1]: Bas.\n\nDeux.`)).toEqual([
    'Un.',
    'Deux.',
  ]);
  expect(bodyOf('\n\n')).toEqual({ passages: [], notes: [], quotations: [], unnumbered: [] });
});

describe('the text of a passage', () => {
  test.each([
    ['sets the items of a list apart', '- un\n- deux', 'un deux'],
    [
      'holds what is inside an item',
      '- un\n\n  suite\n\n  - dedans\n- deux',
      'un suite dedans deux',
    ],
    ['sets the cells of a table apart', '| a | b |\n|---|---|\n| **c**d | e |', 'a b cd e'],
    ['sets the paragraphs of a blockquote apart', '> a\n>\n> b', 'a b'],
    ['does not cut a word in two', 'a**b**c et *d*e', 'abc et de'],
    ['leaves footnote digits out', 'Un mot[^1], puis.\n\n[^1]: Note.', 'Un mot, puis.'],
    ['reads links as their words', 'Un [lien](https://a.fr) ici.', 'Un lien ici.'],
    ['puts a space for a line break', 'Un\ndeux  \ntrois\\\nquatre', 'Un deux trois quatre'],
    ['reads entities', 'a &lt; b &amp; c', 'a < b & c'],
    ['keeps code and struck words', 'Un `mot` ~~là~~.', 'Un mot là.'],
    ['makes one space of all', 'Un\u00A0 mot\u202F!', 'Un mot !'],
    ['sets guillemets beside quoted words', `Soit ${said(' la **paix** ')}.`, 'Soit « la paix ».'],
    ['sets the paragraphs of a quotation apart', said('\nUn.\n\nDeux.\n'), '« Un. Deux. »'],
  ])('%s', (_, mdx, expected) => {
    expect(texts(mdx)).toEqual([expected]);
  });
});

describe('quotations', () => {
  test('have their attributes, place, words and passage', () => {
    const { quotations } = bodyOf(
      `Un.\n\nIl dit <Quotation id="c" by="a" event="b" translated> *oui* </Quotation>.\n\n${said('Non')}`,
    );
    expect(quotations).toEqual([
      {
        ...{ line: 3, column: 8, id: 'c', by: 'a', event: 'b', date: undefined, translated: true },
        ...{ text: 'oui', passage: '2', isBlock: false },
      },
      {
        ...{ line: 5, column: 1, id: undefined, by: 'a', event: undefined, date: '2022' },
        ...{ translated: false, text: 'Non', passage: '3', isBlock: true },
      },
    ]);
  });

  test.each([
    ['a list', `- ${said('oui')}`, '1'],
    ['a table', `| ${said('oui')} |\n| - |`, '1'],
    ['emphasis in a blockquote', `> **${said('oui')}**`, '1'],
    ['a note, without a passage', `<EditorialNote>\n${said('oui')}\n</EditorialNote>`, undefined],
    ['a heading, without a passage', `## ${said('oui')}`, undefined],
    ['a footnote, without a passage', `Un[^1].\n\n[^1]: ${said('oui')}`, undefined],
  ])('are found in %s', (_, mdx, passage) => {
    expect(bodyOf(mdx).quotations).toMatchObject([{ text: 'oui', passage }]);
  });
});

test('notes follow a passage, or none at the head of the article', () => {
  const note = (text: string) => `<EditorialNote>\n${text}\n</EditorialNote>`;
  expect(
    bodyOf(`${note('En tête.')}\n\nUn.\n\n${note('- a\n- b')}\n\n${note('Deux.')}`).notes,
  ).toEqual([
    { line: 1, column: 1, text: 'En tête.', after: undefined },
    { line: 7, column: 1, text: 'a b', after: '1' },
    { line: 12, column: 1, text: 'Deux.', after: '1' },
  ]);
});
