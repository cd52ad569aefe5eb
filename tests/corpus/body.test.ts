import { describe, expect, test } from 'vitest';
import { RAID, SUMMIT } from '../fixtures/corpus.ts';
import { append, type Change, edit, issuesOf } from '../fixtures/project.ts';

type Case = readonly [name: string, mdx: string, expected: string];

const block = (mdx: string): Change => append(SUMMIT, `\n${mdx}\n`);
const SAID = '<Quotation by="armenie" date="2022">';

describe('content is not code: an article may not hold', () => {
  test.each([
    ['an import', 'import x from "./x.js"', 'code-interdit', 'import x from'],
    ['an export', 'export const x = 1', 'code-interdit', 'export const x'],
    ['an expression', 'Un {1 + 1}.', 'code-interdit', '{1 + 1}'],
    ['HTML', '<script>alert(1)</script>', 'code-interdit', '<script>'],
    ['an unknown component', '<Encadre>Un mot.</Encadre>', 'code-interdit', '<Encadre>'],
    ['an image', '![Carte](https://a.example/a.png)', 'code-interdit', 'une image'],
    ['a block of code', '```\nUn mot.\n```', 'code-interdit', 'un bloc de code'],
    ['a note in a passage', 'Un <EditorialNote>mot</EditorialNote>.', 'code-interdit', 'ailleurs'],
    ['a link to a script', '[mot](javascript:alert(1))', 'lien-refuse', 'javascript:alert(1)'],
    ['a link without a host', '[mot](/articles/)', 'lien-refuse', '/articles/'],
    ['an entity that cannot be seen', 'Un &#x202E;mot', 'caractere-invisible', 'U+202E'],
    ['an empty note', '<EditorialNote>\n</EditorialNote>', 'element-vide', '<EditorialNote>'],
    [
      'a quotation in another',
      `${SAID}Un ${SAID}mot</Quotation></Quotation>`,
      'declaration-imbriquee',
      '<Quotation>',
    ],
    [
      'quotation marks in a quotation',
      `Elle dit ${SAID}« Oui »</Quotation>.`,
      'guillemets-en-trop',
      '« Oui »',
    ],
  ])('%s', (_, mdx, code, found) => {
    expect(issuesOf(block(mdx))).toMatchObject([
      { file: SUMMIT, line: 39, code, found: expect.stringContaining(found) as string },
    ]);
  });

  test.each<Case>([
    [
      'a component',
      'Elle dit <quotation by="armenie" date="2022">Oui</quotation>.',
      '<Quotation>, écrit ainsi',
    ],
    ['an attribute', '<EditorialNote date="2022">\nOui\n</EditorialNote>', 'sans attribut'],
  ])('%s that is misspelt: the nearest is told', (_, mdx, expected) => {
    expect(issuesOf(block(mdx))[0]?.expected).toContain(expected);
  });
});

describe('what MDX cannot read is told in French, where it stands, and only that', () => {
  test.each<Case>([
    ['an HTML comment', '<!-- à revoir -->', 'ni commentaire HTML'],
    ['a sign for less than', 'Moins de deux, soit a <5.', '&lt;'],
    ['an address between < and >', 'Voir <https://a.example>.', '[texte](adresse)'],
    ['an element never closed', `Un ${SAID}mot`, '</Quotation>'],
    ['elements that cross', `${SAID}Un mot</EditorialNote>`, '</Quotation>'],
    ['an element never opened', 'Un mot </Quotation>.', 'après son ouvrante'],
    ['a tag that is misspelt', '<Quotaton by="armenie">Oui</Quotation>', '<Quotation>, écrit'],
    ['an attribute without quotes', '<Quotation by=armenie>Oui</Quotation>', 'by="acteur"'],
    ['a brace never closed', 'Un mot { seul.', '&#123;'],
    ['braces around words', 'Un {sic erat scriptum} mot.', 'aucun code'],
    ['a sentence like an import', 'import de céréales en baisse.', '« import »'],
    ['a tag cut in a blockquote', '> Un {deux\nmots}', 'aucun code'],
    ['thousands of blockquotes', `${'> '.repeat(5000)}mot`, 'quelques niveaux'],
  ])('%s', (_, mdx, expected) => {
    const issues = issuesOf(block(mdx));
    expect(issues).toMatchObject([{ code: 'mdx-illisible', file: SUMMIT, line: 39 }]);
    expect(issues[0]?.expected).toContain(expected);
    expect(issues[0]?.found).toContain(mdx.slice(0, 10));
  });

  test('an element never closed over several lines, where it was opened', () => {
    expect(issuesOf(edit(SUMMIT, '</EditorialNote>\n', ''))).toMatchObject([
      { code: 'mdx-illisible', line: 35, column: 1, found: '« <EditorialNote> »' },
    ]);
  });
});

describe('Markdown that would not read as it was meant', () => {
  test.each([
    ['a link to no paragraph', 'Voir [plus bas](#p99).', 'lien-sans-cible'],
    ['a call without its note', 'Un mot[^1].', 'note-sans-texte'],
    ['a note without its call', '[^1]: Un texte.', 'note-sans-appel'],
    ['two notes of one name', 'Un mot[^1].\n\n[^1]: Une.\n\n[^1]: Deux.', 'note-en-double'],
    ['a space in a link', 'Voir [plus bas] (https://a.example).', 'lien-mal-ecrit'],
    ['a link the wrong way round', 'Voir (plus bas)[https://a.example].', 'lien-mal-ecrit'],
    ['a table with too few dashes', '| a | b |\n| --- |\n| c | d |', 'tableau-mal-ecrit'],
    ['a heading without its space', '##La suite', 'intertitre-refuse'],
    ['a heading of level 1', '# Un titre', 'intertitre-refuse'],
    ['a heading that skips a level', '#### Un détail', 'intertitre-refuse'],
    ['an empty heading', '##', 'intertitre-refuse'],
    ['dashes under a paragraph', 'Un paragraphe entier.\n---', 'intertitre-refuse'],
  ])('%s', (_, mdx, code) => {
    expect(issuesOf(block(mdx))).toMatchObject([{ code, file: SUMMIT }]);
  });
});

test('issues of the body and of the frontmatter are told together', () => {
  const changes = [
    edit(RAID, 'nature: opinion', 'nature: tribune'),
    append(RAID, '\n<!-- à revoir -->\n'),
  ];
  expect(issuesOf(...changes)).toMatchObject([
    { code: 'valeur-refusee', line: 20, field: 'source.nature' },
    { code: 'mdx-illisible', line: 31, column: 2 },
  ]);
});
