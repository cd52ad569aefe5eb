import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { filesOf, pagesOf } from './html.ts';

const site = inject('sites').plain;
const pages = pagesOf(site);

/** Kilobytes in brotli of a page with its styles, which stand in it. */
const BUDGETS = [
  { kind: /^(?:articles|acteurs|themes|evenements)\/[^/]+\/$/, limit: 14 },
  { kind: /./, limit: 40 },
  { kind: /^$/, limit: 40 },
];

test.each(pages.map(({ path, html }) => ({ path, html })))('/$path stays in the budget', (page) => {
  const { limit } = BUDGETS.find(({ kind }) => kind.test(page.path)) ?? { limit: 0 };
  expect(brotliCompressSync(page.html).length).toBeLessThanOrEqual(limit * 1024);
});

test('styles stand in the page: nothing else is needed to read', () => {
  expect(pages.filter(({ root }) => root.querySelector('link[rel=stylesheet]') !== null)).toEqual(
    [],
  );
});

test('fonts weigh 40 kB at most for the whole site', () => {
  const fonts = filesOf(site.folder).filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file));
  const total = fonts.reduce((sum, file) => sum + readFileSync(join(site.folder, file)).length, 0);
  expect(fonts.length).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(40 * 1024);
});

test('pages other than search load no script', () => {
  const scripted = pages.filter(({ root }) => root.querySelector('script') !== null);
  expect(scripted.map(({ path }) => path)).toEqual(['recherche/']);
});
