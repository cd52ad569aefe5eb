import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { type BuiltPage, filesOf, pagesOf } from './html.ts';

const site = inject('sites').plain;
const pages = pagesOf(site);
/** The scripts of the plainest page are on every page. */
const common = scriptsOf(pages.find(({ path }) => path === '404.html'));

/** Kilobytes in brotli of a page with its styles, which stand in it, and the script of every page. */
const BUDGETS = [
  { kind: /^(?:articles|acteurs|themes|evenements)\/[^/]+\/$/, limit: 14 },
  { kind: /./, limit: 40 },
  { kind: /^$/, limit: 40 },
];

test.each(pages.map(({ path, html }) => ({ path, html })))('/$path stays in the budget', (page) => {
  const { limit } = BUDGETS.find(({ kind }) => kind.test(page.path)) ?? { limit: 0 };
  const scripts = common.reduce((sum, script) => sum + sizeOf(script), 0);
  expect(brotliCompressSync(page.html).length + scripts).toBeLessThanOrEqual(limit * 1024);
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

/** Bytes of a file in brotli. */
function sizeOf(file: string): number {
  return brotliCompressSync(readFileSync(join(site.folder, file))).length;
}

/** The scripts of a page: an address, or what stands in the page. data and rules are none. */
function scriptsOf(page: BuiltPage | undefined): string[] {
  const scripts = page?.root.querySelectorAll('script:is(:not([type]), [type="module"])') ?? [];
  return scripts.map((script) => script.getAttribute('src') ?? script.textContent);
}

function ownScripts(page: BuiltPage): string[] {
  return scriptsOf(page).filter((script) => !common.includes(script));
}

test('every page loads the same one small script', () => {
  expect(common).toEqual([expect.stringMatching(/^\/_astro\/.+\.js$/)]);
  expect(common.reduce((sum, script) => sum + sizeOf(script), 0)).toBeLessThanOrEqual(1024);
  const without = pages.filter((page) => !scriptsOf(page).includes(common[0] ?? ''));
  expect(without.map(({ path }) => path)).toEqual([]);
});

test('what is loaded when a field of search is used weighs 15 kB at most', () => {
  const own = pages.flatMap(scriptsOf);
  const late = filesOf(site.folder).filter(
    (file) => /^_astro\/.+\.js$/.test(file) && !own.includes(`/${file}`),
  );
  expect(late.length).toBeGreaterThan(0);
  const total = [...late, 'recherche/noms.json'].reduce((sum, file) => sum + sizeOf(file), 0);
  expect(total).toBeLessThanOrEqual(15 * 1024);
});

test('only search, the timeline and reading offline load a script of their own', () => {
  const scripted = pages.filter((page) => ownScripts(page).length > 0);
  expect(scripted.map(({ path }) => path)).toEqual([
    'chronologie/',
    'hors-connexion/',
    'recherche/',
  ]);
});

test('the script of the timeline weighs 4 kB at most', () => {
  const code = pages
    .filter(({ path }) => path === 'chronologie/')
    .flatMap(ownScripts)
    .map((script) =>
      script.startsWith('/') ? readFileSync(join(site.folder, script), 'utf8') : script,
    );
  expect(code).toHaveLength(1);
  expect(brotliCompressSync(code.join('')).length).toBeLessThanOrEqual(4 * 1024);
});
