import { expect, inject, test } from 'vitest';
import { open } from './browser.ts';
import { pagesOf } from './html.ts';
import { KINDS } from './kinds.ts';

// Chromium alone comes with npm: faults seen in another engine are found in what caused them.

const pages = pagesOf(inject('sites').real);
const declarations = pages.flatMap(({ root }) =>
  root.querySelectorAll('style').flatMap((style) => style.textContent.match(/[^{}]+(?=\})/g) ?? []),
);

test('drawings are placed in units that WebKit knows in attributes', () => {
  const found = pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll('svg, svg *')
      .filter(({ attributes }) => Object.values(attributes).some((value) => /\drem$/.test(value)))
      .map((element) => `${path}: ${element.outerHTML.slice(0, 120)}`),
  );
  expect(found).toEqual([]);
});

test('lines under links are drawn where `text-decoration` takes a line alone, as in WebKit', () => {
  const written = declarations.flatMap((rule) => rule.match(/text-decoration:[^;]+/g) ?? []);
  expect([...new Set(written)].sort()).toEqual([
    'text-decoration:none',
    'text-decoration:underline',
  ]);
});

test('a guillemet that is drawn into the margin does not hang there of itself, as in WebKit', () => {
  const drawn = declarations.filter((rule) => rule.includes('text-indent:-'));
  expect(drawn.length).toBeGreaterThan(0);
  for (const rule of drawn) expect(rule).toContain('hanging-punctuation:none');
});

test.each([KINDS.article, KINDS.chronologie, KINDS.recherche, KINDS.introuvable])(
  'on a phone the letters of the fields of /%s are large enough for Safari not to zoom',
  async (path) => {
    const page = await open(path, { viewport: { width: 390, height: 760 }, hasTouch: true });
    const sizes = await page
      .locator('select, input:not([type=checkbox])')
      .evaluateAll((fields) => fields.map((field) => parseFloat(getComputedStyle(field).fontSize)));
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  },
);
