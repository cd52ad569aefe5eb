import { describe, expect, test } from 'vitest';
import { faultsOf } from '../fixtures/body.ts';

describe('content is not code: it refuses', () => {
  test.each([
    ['import', 'Un.\n\nimport x from "y"', ['3:1 « import » ou « export » : import x from "y"']],
    ['export', 'export const x = 1', ['1:1 « import » ou « export » : export const x = 1']],
    ['a block expression', 'Un.\n\n{1 + 1}', ['3:1 une expression entre accolades : {1 + 1}']],
    ['an expression in a sentence', 'Un {mot} là.', ['1:4 une expression entre accolades : {mot}']],
    [
      'a comment in braces',
      'Un {/* mot */} là.',
      ['1:4 une expression entre accolades : {/* mot */}'],
    ],
    ['an HTML block', '<div>x</div>', ['1:1 l’élément <div>']],
    ['an HTML element in a sentence', 'Un <b>mot</b> là.', ['1:4 l’élément <b>']],
    ['a script', '<script>alert(1)</script>', ['1:1 l’élément <script>']],
    ['an element without a name', 'Un <>mot</> là.', ['1:4 un élément sans nom']],
    ['an unknown component', '<Encadre />', ['1:1 l’élément <Encadre>']],
    [
      'a component that only plugins write',
      '<PassageMargin number="1" />',
      ['1:1 l’élément <PassageMargin>'],
    ],
    [
      'a component named like a property of objects',
      'Un <constructor />',
      ['1:4 l’élément <constructor>'],
    ],
    ['a component of a component', 'Un <Quotation.Inner />', ['1:4 l’élément <Quotation.Inner>']],
    [
      'an attribute that is an expression',
      '<Quotation by={x}>a</Quotation>',
      ['1:1 l’attribut « by » calculé sur <Quotation>'],
    ],
    [
      'a string given as an expression',
      '<Quotation by={"x"}>a</Quotation>',
      ['1:1 l’attribut « by » calculé sur <Quotation>'],
    ],
    ['a spread', '<Quotation {...x}>a</Quotation>', ['1:1 un attribut calculé sur <Quotation>']],
    [
      'an unknown attribute',
      '<Quotation by="x" onclick="y">a</Quotation>',
      ['1:1 l’attribut « onclick » sur <Quotation>'],
    ],
    [
      'an attribute of a note',
      '<EditorialNote class="x">\na\n</EditorialNote>',
      ['1:1 l’attribut « class » sur <EditorialNote>'],
    ],
    [
      'a link to a script',
      'Un [mot](javascript:alert(1)) là.',
      ['1:4 l’adresse javascript:alert(1)'],
    ],
    [
      'a link to a script in another case',
      '[mot](JavaScript:alert(1))',
      ['1:1 l’adresse JavaScript:alert(1)'],
    ],
    ['a link to data', '[mot](data:text/html,x)', ['1:1 l’adresse data:text/html,x']],
    [
      'a link by reference to a script',
      '[mot][1]\n\n[1]: javascript:alert(1)',
      ['3:1 l’adresse javascript:alert(1)'],
    ],
    ['a link without a host', '[mot](/articles/)', ['1:1 l’adresse /articles/']],
    ['an e-mail address, which is a link', 'Écrire à a@b.fr.', ['1:10 l’adresse mailto:a@b.fr']],
    ['an image, even of the web', '![mot](https://a.fr/b.png)', ['1:1 une image']],
    ['an image by reference', '![mot][1]\n\n[1]: https://a.fr/b.png', ['1:1 une image']],
    [
      'a note in a sentence',
      'Un <EditorialNote>mot</EditorialNote> là.',
      ['1:4 <EditorialNote> ailleurs qu’entre deux paragraphes'],
    ],
    [
      'a note in a list',
      '- <EditorialNote>mot</EditorialNote>',
      ['1:3 <EditorialNote> ailleurs qu’entre deux paragraphes'],
    ],
    [
      'what is inside a quotation',
      '<Quotation by="x">a {b}</Quotation>',
      ['1:21 une expression entre accolades : {b}'],
    ],
    [
      'what is inside a note',
      '<EditorialNote>\n[a](javascript:b)\n</EditorialNote>',
      ['2:1 l’adresse javascript:b'],
    ],
    [
      'what is inside a footnote',
      'Un[^1].\n\n[^1]: {b}',
      ['3:7 une expression entre accolades : {b}'],
    ],
  ])('%s', (_, mdx, expected) => {
    expect(faultsOf(mdx)).toEqual(expected);
  });

  test('each thing, not the first only', () => {
    expect(faultsOf('{a} {b}\n\n<i>c</i>')).toEqual([
      '1:1 une expression entre accolades : {a}',
      '1:5 une expression entre accolades : {b}',
      '3:1 l’élément <i>',
    ]);
  });

  test('a long thing, shortened to its first line', () => {
    expect(faultsOf(`export const x = "${'a'.repeat(80)}"\nexport const y = 1`)).toEqual([
      `1:1 « import » ou « export » : export const x = "${'a'.repeat(41)}…`,
    ]);
  });
});

describe('MDX itself refuses', () => {
  test.each([
    ['an HTML comment', 'Un.\n\n<!-- mot -->', '3:2'],
    ['a lone sign', 'Soit a <5 ici.', '1:9'],
    ['an address between signs', 'Voir <https://a.fr>.', '1:13'],
    ['an element that is never closed', 'Un <Quotation by="x">mot.', '1:1'],
    ['an import that is no code', 'import de blé', '1:11'],
  ])('%s', (_, mdx, place) => {
    expect(faultsOf(mdx)).toEqual([expect.stringMatching(new RegExp(`^${place} `))]);
  });
});

describe('it takes', () => {
  test.each([
    ['links to the web', '[a](https://a.fr) et [b](http://b.fr)'],
    ['bare addresses', 'Voir https://a.fr et www.b.fr.'],
    ['links to a paragraph of the page', '[a](#p1)'],
    ['links by reference', '[a][1]\n\n[1]: https://a.fr'],
    ['footnotes', 'Un[^1].\n\n[^1]: [a](https://a.fr)'],
    [
      'the two components with their attributes',
      '<Quotation by="a" event="b" translated>\nc\n</Quotation>\n\n<EditorialNote>\nd\n</EditorialNote>',
    ],
    ['signs written as entities', 'Soit a &lt; 5 et &#123;b&#125;.'],
    ['signs between back quotes', 'Soit `<b>` et `{c}`.'],
  ])('%s', (_, mdx) => {
    expect(faultsOf(mdx)).toEqual([]);
  });
});
