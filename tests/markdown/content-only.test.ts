import { describe, expect, test } from 'vitest';
import { faultsOf } from '../fixtures/body.ts';

const SAID = '<Quotation by="x" date="2022">';

describe('content is not code: it refuses', () => {
  test.each([
    ['import', 'Un.\n\nimport x from "y"', '3:1 code-interdit', 'import x from "y"'],
    ['export', 'export const x = 1', '1:1 code-interdit', 'export const x = 1'],
    ['a block expression', 'Un.\n\n{1 + 1}', '3:1 code-interdit', 'entre accolades : 1 + 1'],
    ['an expression in a sentence', 'Un {mot} là.', '1:4 code-interdit', 'entre accolades : mot'],
    ['an HTML element', 'Un <b>mot</b> là.', '1:4 code-interdit', '<b>'],
    ['a script', '<script>alert(1)</script>', '1:1 code-interdit', '<script>'],
    ['an element without a name', 'Un <>mot</> là.', '1:4 code-interdit', '<>'],
    ['an unknown component', '<Encadre />', '1:1 code-interdit', '<Encadre>'],
    ['a property of objects', 'Un <constructor />', '1:4 code-interdit', '<constructor>'],
    ['a component of a component', 'Un <Quotation.In />', '1:4 code-interdit', '<Quotation.In>'],
    ['a computed attribute', '<Quotation by={"x"}>a</Quotation>', '1:1 code-interdit', '« by »'],
    ['a spread', '<Quotation {...x}>a</Quotation>', '1:1 code-interdit', '« {...x} »'],
    [
      'an attribute given twice',
      '<Quotation by="x" by="y">a</Quotation>',
      '1:1 code-interdit',
      '« by »',
    ],
    ['an unknown attribute', '<Quotation b="x">a</Quotation>', '1:1 code-interdit', '« b »'],
    [
      'an attribute of a note',
      '<EditorialNote class="x">\na\n</EditorialNote>',
      '1:1 code-interdit',
      '« class »',
    ],
    ['an image', '![mot](https://a.fr/b.png)', '1:1 code-interdit', 'une image'],
    ['an image by reference', '![a][1]\n\n[1]: https://a.fr/b', '1:1 code-interdit', 'une image'],
    ['a block of code', '```\nUn mot.\n```', '1:1 code-interdit', 'un bloc de code'],
    ['a link to a script', 'Un [mot](JavaScript:alert(1)).', '1:4 lien-refuse', 'JavaScript:'],
    ['a link to data', '[mot](data:text/html,x)', '1:1 lien-refuse', 'data:text/html,x'],
    ['a link by reference', '[mot][1]\n\n[1]: javascript:a', '3:1 lien-refuse', 'javascript:a'],
    ['a link without a host', '[mot](/articles/)', '1:1 lien-refuse', '/articles/'],
    ['a link to nothing', 'Un [mot]().', '1:4 lien-refuse', 'l’adresse '],
    ['a link without a text', 'Un [](https://a.fr).', '1:4 lien-vide', '[](https://a.fr)'],
    ['a link whose text is a sign', '[**–**](https://a.fr)', '1:1 lien-vide', '[–]'],
    ['a link by reference without a text', '[ ! ][1]\n\n[1]: https://a.fr', '1:1 lien-vide', '!'],
    ['a link that hides its site', '[mot](https://a.fr@b.fr)', '1:1 lien-refuse', 'https://a.fr@b'],
    [
      'the address of another site',
      '[www.aa.fr](https://bb.fr)',
      '1:1 lien-trompeur',
      'aa.fr, qui',
    ],
    [
      'the same by reference',
      '[aa.fr][1]\n\n[1]: https://bb.fr',
      '1:1 lien-trompeur',
      'qui mène à bb.fr',
    ],
    ['a mark left open', 'Un **mot.', '1:1 balisage-inacheve', '**'],
    ['a link cut in two', '[mot](https://a.fr/\n\nb)', '1:1 balisage-inacheve', ']('],
    ['a block of another Markdown', '::: note', '1:1 balisage-inacheve', ':::'],
    ['a text nested without end', `${'>'.repeat(5_000)} a`, '1:1 imbrication', 'imbriqué'],
    ['an e-mail address', 'Écrire à a@b.fr.', '1:10 lien-refuse', 'mailto:a@b.fr'],
    ['an entity that cannot be seen', 'Un &#x202E;mot', '1:1 caractere-invisible', 'U+202E'],
    ['a letter of another alphabet', 'Un m&#x43E;t', '1:1 ecritures-melees', '(U+043E)'],
    [
      'a component without a sign',
      '<EditorialNote>&#x200D;</EditorialNote>',
      '1:1 element-vide',
      '',
    ],
    [
      'a letter of another alphabet in an attribute',
      '<Quotation by="&#x430;rmenie">a</Quotation>',
      '1:1 ecritures-melees',
      '(U+0430)',
    ],
    ['a paragraph without a word', 'Un.\n\n&nbsp;*&#x200D;*', '3:1 element-vide', 'paragraphe'],
    ['an empty component', '<EditorialNote>\n</EditorialNote>', '1:1 element-vide', 'Editorial'],
    [
      'a note in a list',
      '- <EditorialNote>mot</EditorialNote>',
      '1:3 note-mal-placee',
      'Editorial',
    ],
    [
      'a quotation in another',
      `${SAID}Un ${SAID}mot</Quotation></Quotation>`,
      '1:1 guillemets-en-trop',
      'Un « mot »',
    ],
    [
      'a value that says no',
      '<Quotation by="x" translated="non">a</Quotation>',
      '1:1 attribut-refuse',
      'translated="non"',
    ],
    ['guillemets in a quotation', `${SAID}« Oui »</Quotation>`, '1:1 guillemets-en-trop', 'Oui'],
    ['code in a quotation', `${SAID}a {b}</Quotation>`, '1:33 code-interdit', 'b'],
    ['a link in a note', '<EditorialNote>\n[a](b)\n</EditorialNote>', '2:1 lien-refuse', 'b'],
    ['code in a footnote', 'Un[^1].\n\n[^1]: {b}', '3:7 code-interdit', 'b'],
  ])('%s', (_, mdx, place, found) => {
    expect(faultsOf(mdx)).toEqual([expect.stringMatching(`^${place} `)]);
    expect(faultsOf(mdx)[0]).toContain(found);
  });

  test.each([
    ['- a', 'une liste'],
    ['## a', 'un intertitre'],
    ['> a', 'une citation en retrait'],
    ['| a |\n| --- |\n| b |', 'un tableau'],
    ['a\n\n***\n\nb', 'un filet'],
    ['a[^1]\n\n[^1]: b', 'une note'],
  ])('%j in a quotation, %s', (mdx, block) => {
    expect(faultsOf(`${SAID}\n${mdx}\n</Quotation>`)).toContain(
      `1:1 bloc-dans-une-declaration ${block} dans <Quotation>`,
    );
  });

  test('each thing, not the first only', () => {
    expect(faultsOf('{a} {b}\n\n<i>c</i>')).toHaveLength(3);
  });
});

test.each([
  ['links to the web', '[a](https://a.fr), [b](http://b.fr), https://a.fr et www.b.fr.'],
  ['links to a paragraph of the page', '[a](#p1)'],
  ['links that name their site', '[Aa.fr](https://www.aa.fr/@b), [aa.fr](https://m.aa.fr/c)'],
  ['links whose text has a full stop', '[p.ex](https://a.fr), [St.Louis](https://a.fr)'],
  ['links by reference', '[a][1]\n\n[1]: https://a.fr'],
  [
    'the two components with their attributes',
    '<Quotation id="c" by="a" event="b" translated>\nc\n</Quotation>\n\n<EditorialNote>\nd\n</EditorialNote>',
  ],
  ['a quotation of two paragraphs', `${SAID}\n*Un* mot,\n\nou deux.\n</Quotation>`],
  ['signs written as entities', 'Soit a &lt; 5 et &#123;b&#125;.'],
  ['signs between back quotes', 'Soit `<b>` et `{c}`.'],
])('it takes %s', (_, mdx) => {
  expect(faultsOf(mdx)).toEqual([]);
});
