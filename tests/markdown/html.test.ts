import { expect, test } from 'vitest';
import { replaceComponents } from '../../src/markdown/html.ts';
import { bodyOf } from '../fixtures/body.ts';
import { render } from '../fixtures/render.ts';

const BODY = `Un paragraphe[^1].

## Un titre

- un

<Quotation by="x" date="2022">Des mots</Quotation>

<EditorialNote>
Une note.
</EditorialNote>

> Une citation, avec <Quotation by="x" event="y" translated>des mots</Quotation>.

[^1]: En bas.
`;
const html = render(BODY);

test('the page numbers the very passages that the corpus cites', () => {
  expect(Array.from(html.matchAll(/ id="p(\d+)"/g), ([, number]) => number)).toEqual(
    bodyOf(BODY).passages.map(({ number }) => number),
  );
  expect(html).toMatch(
    /^<p id="p1"><a href="#p1" class="number" aria-label="Lien permanent du paragraphe 1">1<\/a>Un paragraphe<sup>/,
  );
  expect(html).toMatch(/<div id="p2" class="passage"><a href="#p2" [^>]*>2<\/a><ul>\n<li>un<\/li>/);
});

test('components are elements, and notes stand in the margin of the passage before them', () => {
  expect(html).toContain('<x-quotation by="x" date="2022" block="true">Des mots</x-quotation>');
  expect(html).toContain(
    'avec <x-quotation by="x" event="y" translated="">des mots</x-quotation>.',
  );
  expect(html).toContain(
    '<x-margin number="3"><x-editorialnote><p>Une note.</p></x-editorialnote></x-margin>',
  );
  const replaced = replaceComponents(html, 'quotation', ({ by = '' }, words) => `${by}: ${words}`);
  expect(replaced).toContain('avec x: des mots.');
});

test('footnotes stand under a heading, each with the way back to its call', () => {
  expect(html).toContain('<h2 class="label" id="footnote-label">Notes</h2>');
  expect(html).toContain('aria-label="Retour à l’appel de la note 1"');
});
