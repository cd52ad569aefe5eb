import { describe, expect, test } from 'vitest';
import { render } from '../fixtures/render.ts';

const ACTORS = [
  { id: 'poutine', name: 'Vladimir Poutine', names: ['Vladimir Poutine', 'chef du Kremlin'] },
  { id: 'russie', name: 'Russie', names: ['Russie', 'Kremlin', 'russe'] },
];

/** The actors that a text leads to, as it names them: « russie: Kremlin ». */
function linked(mdx: string): string[] {
  const found = render(mdx, ACTORS).matchAll(/href="\/acteurs\/([^/]+)\/"[^>]*>([^<]*)</g);
  return Array.from(found, ([, id = '', text = '']) => `${id}: ${text}`);
}

test('leads to the dossier, and says whose it is', () => {
  expect(render('La Russie et le chef du Kremlin.', ACTORS)).toContain(
    'La <a href="/acteurs/russie/">Russie</a> et le ' +
      '<a href="/acteurs/poutine/" aria-label="chef du Kremlin, dossier Vladimir Poutine">chef du Kremlin</a>.',
  );
});

test('links the first mention of each actor, under whatever name', () => {
  expect(linked('La Russie, le Kremlin.\n\nLe camp russe et Vladimir Poutine.')).toEqual([
    'russie: Russie',
    'poutine: Vladimir Poutine',
  ]);
});

test('begins anew in each section', () => {
  expect(linked('La Russie.\n\n## Un titre\n\nLe Kremlin.\n\nLa Russie.')).toEqual([
    'russie: Russie',
    'russie: Kremlin',
  ]);
});

test('links in lists, blockquotes and emphasis', () => {
  expect(linked('- Vladimir Poutine\n\n> La **Russie**.')).toEqual([
    'poutine: Vladimir Poutine',
    'russie: Russie',
  ]);
});

describe('leaves as it is', () => {
  test.each([
    ['a quotation in a sentence', 'Il dit <Quotation by="x" date="2022">la Russie</Quotation>.'],
    ['a quotation that stands alone', '<Quotation by="x" date="2022">la Russie</Quotation>'],
    ['a link', 'Voir [la Russie](https://a.fr).'],
    ['a heading', '## La Russie'],
    ['a note', 'Un.\n\n<EditorialNote>\nLa Russie.\n</EditorialNote>'],
    ['a footnote', 'Un[^1].\n\n[^1]: La Russie.'],
  ])('%s', (_, mdx) => {
    expect(linked(mdx)).toEqual([]);
    expect(linked(`${mdx}\n\nLa Russie.`)).toEqual(['russie: Russie']);
  });
});

test('changes neither the text nor the numbers', () => {
  const mdx = 'La Russie.\n\n- Vladimir Poutine\n';
  const bare = (html: string) => html.replace(/<a href="\/acteurs\/[^>]*>([^<]*)<\/a>/g, '$1');
  expect(bare(render(mdx, ACTORS))).toBe(render(mdx));
});
