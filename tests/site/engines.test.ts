import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { pagesOf } from './html.ts';
import { KINDS } from './kinds.ts';

const { tab } = useBrowser();

// Chromium alone comes with npm. What was seen wrong in another engine is held here by what wrote it.

const pages = pagesOf(inject('sites').plain);
const declarations = new Map(
  pages.map(({ path, root }) => [
    path,
    root
      .querySelectorAll('style')
      .flatMap((style) => style.textContent.match(/[^{}]+(?=\})/g) ?? []),
  ]),
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
  const written = [...declarations.values()]
    .flat()
    .flatMap((rule) => rule.match(/text-decoration:[^;]+/g) ?? []);
  expect([...new Set(written)].sort()).toEqual([
    'text-decoration:none',
    'text-decoration:underline',
  ]);
});

test('a guillemet that is drawn into the margin does not hang there of itself, as in WebKit', () => {
  const drawn = [...declarations.values()].flat().filter((rule) => rule.includes('text-indent:-'));
  expect(drawn.length).toBeGreaterThan(0);
  for (const rule of drawn) expect(rule).toContain('hanging-punctuation:none');
});

test('on a phone the letters of a field are large enough for Safari not to zoom', async () => {
  const page = await tab({ viewport: { width: 390, height: 760 }, hasTouch: true });
  for (const path of [KINDS.article, KINDS.chronologie, KINDS.recherche, KINDS.introuvable]) {
    await page.goto(path);
    const sizes = await page
      .locator('select, input:not([type=checkbox])')
      .evaluateAll((fields) => fields.map((field) => parseFloat(getComputedStyle(field).fontSize)));
    expect(sizes.length, path).toBeGreaterThan(0);
    expect(Math.min(...sizes), path).toBeGreaterThanOrEqual(16);
  }
});
