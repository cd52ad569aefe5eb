import { describe, expect, test } from 'vitest';
import { bodyOf } from '../fixtures/body.ts';

const texts = (mdx: string) => bodyOf(mdx).passages.map(({ text }) => text);

describe('passages', () => {
  test('are paragraphs, lists, tables, blockquotes and quotations, in order, each with its place', () => {
    const { passages } = bodyOf(`Un paragraphe.

- un élément
- un autre

| a | b |
| - | - |
| c | d |

> Une citation.

<Quotation by="x" date="2022">Des mots</Quotation>

<Quotation by="x" date="2022">
Des mots sur trois lignes
</Quotation>
`);
    expect(passages).toEqual([
      { number: '1', line: 1, column: 1, text: 'Un paragraphe.' },
      { number: '2', line: 3, column: 1, text: 'un élément un autre' },
      { number: '3', line: 6, column: 1, text: 'a b c d' },
      { number: '4', line: 10, column: 1, text: 'Une citation.' },
      { number: '5', line: 12, column: 1, text: '« Des mots »' },
      { number: '6', line: 14, column: 1, text: '« Des mots sur trois lignes »' },
    ]);
  });

  test('are not headings, rules, notes or footnotes', () => {
    expect(
      texts(`## Un titre

Premier[^1].

## Un autre

---

<EditorialNote>
Une note.

Sur deux paragraphes.
</EditorialNote>

[^1]: Une note de bas de page.

    Sur deux paragraphes.

Second.
`),
    ).toEqual(['Premier.', 'Second.']);
  });

  test('are top-level blocks: what is inside one has no number', () => {
    expect(texts('- un\n\n  suite\n\n  - dedans\n- deux\n\n> a\n>\n> b\n')).toEqual([
      'un suite dedans deux',
      'a b',
    ]);
  });

  test('keep the quotation of a sentence in their text, with its guillemets', () => {
    expect(texts('Il dit : <Quotation by="x" date="2022">oui</Quotation>, puis part.')).toEqual([
      'Il dit : « oui », puis part.',
    ]);
  });

  test('of an empty text are none', () => {
    expect(bodyOf('\n\n')).toEqual({ passages: [], notes: [], quotations: [] });
  });
});

describe('the text of a passage', () => {
  test.each([
    ['does not glue the items of a list', '- un\n- deux\n- trois', 'un deux trois'],
    ['does not glue the items of a loose list', '1. un\n\n2. deux', 'un deux'],
    ['does not glue the cells of a table', '| a | b |\n|---|---|\n| **c**d | e |', 'a b cd e'],
    ['does not glue the paragraphs of a blockquote', '> a\n>\n> b', 'a b'],
    ['does not cut a word in two', 'a**b**c et *d*e', 'abc et de'],
    ['leaves footnote digits out', 'Un mot[^1], puis.\n\n[^1]: Note.', 'Un mot, puis.'],
    ['reads links as their words', 'Un [lien](https://a.fr) ici.', 'Un lien ici.'],
    ['puts a space for a line break', 'Un\ndeux  \ntrois\\\nquatre', 'Un deux trois quatre'],
    ['reads entities', 'a &lt; b &amp; c', 'a < b & c'],
    ['keeps code', 'Un `mot` là.', 'Un mot là.'],
    ['keeps struck words', 'Un ~~mot~~ là.', 'Un mot là.'],
    ['makes one space of all', 'Un\u00A0 mot\u202F!', 'Un mot !'],
    [
      'does not set emphasis apart in a quotation that stands alone',
      '<Quotation by="x" date="2022">la **paix**, maintenant</Quotation>',
      '« la paix, maintenant »',
    ],
    [
      'sets guillemets beside the words, whatever space is inside',
      'Soit <Quotation by="x" date="2022"> la paix </Quotation>.',
      'Soit « la paix ».',
    ],
    [
      'does not glue the paragraphs of a quotation',
      '<Quotation by="x" date="2022">\nUn **seul** mot.\n\nDeux.\n</Quotation>',
      '« Un seul mot. Deux. »',
    ],
  ])('%s', (_, mdx, expected) => {
    expect(texts(mdx)).toEqual([expected]);
  });
});

describe('quotations', () => {
  test('are gathered with their attributes, place and passage', () => {
    expect(
      bodyOf(`Un.

Il dit <Quotation by="a" event="b">oui</Quotation> et <Quotation by="c" date="2022" translated>non</Quotation>.

<Quotation by="d" date="2022-11">
Peut-être
</Quotation>
`).quotations,
    ).toEqual([
      quotation({ line: 3, column: 8, by: 'a', event: 'b', text: 'oui', passage: '2' }),
      quotation({
        line: 3,
        column: 55,
        by: 'c',
        date: '2022',
        translated: true,
        text: 'non',
        passage: '2',
      }),
      quotation({
        line: 5,
        column: 1,
        by: 'd',
        date: '2022-11',
        text: 'Peut-être',
        passage: '3',
        isBlock: true,
      }),
    ]);
  });

  test('are found inside lists, tables, blockquotes and emphasis', () => {
    const one = (text: string) => `<Quotation by="a" date="2022">${text}</Quotation>`;
    expect(
      bodyOf(`- ${one('un')}

| ${one('deux')} |
| - |

> **${one('trois')}**
`).quotations.map(({ text, passage }) => [text, passage]),
    ).toEqual([
      ['un', '1'],
      ['deux', '2'],
      ['trois', '3'],
    ]);
  });

  test.each([
    [
      'in a note',
      '<EditorialNote>\nIl dit <Quotation by="a" date="2022">oui</Quotation>.\n</EditorialNote>',
    ],
    ['in a heading', '## <Quotation by="a" date="2022">oui</Quotation>'],
    ['in a footnote', 'Un[^1].\n\n[^1]: <Quotation by="a" date="2022">oui</Quotation>'],
  ])('have no passage %s', (_, mdx) => {
    expect(bodyOf(mdx).quotations).toMatchObject([{ text: 'oui', passage: undefined }]);
  });

  test('have the text between their guillemets, whatever is in it', () => {
    expect(
      bodyOf(
        `Soit <Quotation by="a" date="2022"> la **paix**, *oui* </Quotation>.

<Quotation by="a" date="2022">
Un.

Deux.
</Quotation>
`,
      ).quotations.map(({ text }) => text),
    ).toEqual(['la paix, oui', 'Un. Deux.']);
  });
});

describe('notes', () => {
  test('follow a passage, or none at the head of the article', () => {
    expect(
      bodyOf(`<EditorialNote>
En tête.
</EditorialNote>

Un.

<EditorialNote>
Une note.

- a
- b
</EditorialNote>

<EditorialNote>
Une autre.
</EditorialNote>

Deux.
`).notes,
    ).toEqual([
      { line: 1, column: 1, text: 'En tête.', after: undefined },
      { line: 7, column: 1, text: 'Une note. a b', after: '1' },
      { line: 14, column: 1, text: 'Une autre.', after: '1' },
    ]);
  });

  test('may stand on one line', () => {
    const body = bodyOf('Un.\n\n<EditorialNote>Une note.</EditorialNote>\n\nDeux.');
    expect(body.notes.map(({ text }) => text)).toEqual(['Une note.']);
    expect(body.passages.map(({ text }) => text)).toEqual(['Un.', 'Deux.']);
  });
});

function quotation(given: object) {
  const none = { by: undefined, event: undefined, date: undefined };
  return { ...none, translated: false, isBlock: false, ...given };
}
