import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { BUDGETS } from './budgets.ts';
import { type BuiltPage, filesOf, pagesOf } from './html.ts';

const site = inject('sites').real;
const pages = pagesOf(site);
/** The scripts of the plainest page are on every page. */
const common = scriptsOf(pages.find(({ path }) => path === '404.html'));

/** The budget of each kind, and its pages, the lightest first. */
const kinds = BUDGETS.map((budget) => ({
  ...budget,
  pages: pages
    .filter(({ path }) => BUDGETS.find(({ paths }) => paths.test(path)) === budget)
    .map((page) => ({ page, file: fileOf(page), bytes: weigh(page.html) }))
    .sort((a, b) => a.bytes - b.bytes),
}));

describe.each(kinds)('$kind', (kind) => {
  test('has pages', () => {
    expect(kind.pages.length).toBeGreaterThan(0);
  });

  test('no page is over its budget, nor the one in the middle', () => {
    const over = kind.pages.filter(({ bytes }) => bytes > kind.most);
    const middle = kind.pages.slice(kind.pages.length >> 1).slice(0, 1);
    const parts = ({ page, file, bytes }: (typeof over)[number]) => ({
      file,
      bytes,
      without: Object.fromEntries(
        Object.entries(PARTS).map(([name, part]) => [name, weigh(page.html.replace(part, ''))]),
      ),
    });
    expect(over.map(parts), `at most ${String(kind.most)} bytes`).toEqual([]);
    expect(
      middle.filter(({ bytes }) => bytes > kind.median).map(parts),
      `at most ${String(kind.median)} bytes in the middle`,
    ).toEqual([]);
  });

  test('styles are within their budget', () => {
    const weights = kind.pages.map(({ page, file }) => ({ file, bytes: weigh(stylesOf(page)) }));
    expect(
      weights.filter(({ bytes }) => bytes > kind.styles),
      `at most ${String(kind.styles)} bytes`,
    ).toEqual([]);
  });

  test('scripts are within their budget', () => {
    const weights = kind.pages.map(({ page, file }) => {
      const files = withImports(scriptsOf(page));
      const parts = files.map((script) => [nameOf(script), sizeOf(script)] as const);
      const bytes = parts.reduce((sum, [, size]) => sum + size, 0);
      return { file, bytes, parts: Object.fromEntries(parts) };
    });
    expect(
      weights.filter(({ bytes }) => bytes > kind.scripts),
      `at most ${String(kind.scripts)} bytes`,
    ).toEqual([]);
  });

  test('one request is enough to read', () => {
    const awaited = kind.pages.map(({ page, file }) => ({ file, also: awaitedBy(page) }));
    expect(awaited.filter(({ also }) => also.length > 0)).toEqual([]);
  });
});

/** What a page is made of, left out in turn to tell what grew. */
const PARTS = {
  styles: /<style>[^]*?<\/style>/g,
  data: /<script type="application\/ld\+json">[^]*?<\/script>/g,
  main: /<main[^]*<\/main>/,
};

function fileOf({ path }: BuiltPage): string {
  return path.endsWith('.html') ? path : `${path}index.html`;
}

function stylesOf({ root }: BuiltPage): string {
  return root
    .querySelectorAll('style')
    .map(({ textContent }) => textContent)
    .join('');
}

/** What a browser must have before it shows the text, beside the page; a face that is late is not used. */
function awaitedBy(page: BuiltPage): string[] {
  return [
    ...page.root
      .querySelectorAll('link[rel=stylesheet], link[blocking]')
      .map((link) => link.getAttribute('href') ?? ''),
    ...page.root
      .querySelectorAll('script[src]:not([type=module], [async], [defer])')
      .map((script) => script.getAttribute('src') ?? ''),
    ...(stylesOf(page).match(/@import[^;]*/g) ?? []),
    ...(stylesOf(page).match(/font-display:(?!optional)\w+/g) ?? []),
  ];
}

test('fonts weigh 40 kB at most for the whole site', () => {
  const fonts = filesOf(site.folder).filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file));
  const total = fonts.reduce((sum, file) => sum + readFileSync(join(site.folder, file)).length, 0);
  expect(fonts.length).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(40 * 1024);
});

/** Bytes in brotli. */
function weigh(text: Uint8Array | string): number {
  return brotliCompressSync(text).length;
}

/** Bytes in brotli of a script that stands in a page, or of a file. */
function sizeOf(script: string): number {
  return weigh(isFile(script) ? readFileSync(join(site.folder, script)) : script);
}

function isFile(script: string): boolean {
  return /^\/?[\w./-]+$/.test(script);
}

function nameOf(script: string): string {
  return isFile(script) ? script : 'in the page';
}

/** Scripts, and the files that they cannot run without. */
function withImports(scripts: readonly string[]): string[] {
  const all = new Set(scripts);
  for (const script of all) {
    const code = isFile(script) ? readFileSync(join(site.folder, script), 'utf8') : script;
    for (const [, name = ''] of code.matchAll(/\b(?:from|import)\s*"\.\/([^"]+)"/g)) {
      all.add(`/_astro/${name}`);
    }
  }
  return [...all];
}

/** The scripts of a page: an address, or what stands in the page. data and rules are none. */
function scriptsOf(page: BuiltPage | undefined): string[] {
  const scripts = page?.root.querySelectorAll('script:is(:not([type]), [type="module"])') ?? [];
  return scripts.map((script) => script.getAttribute('src') ?? script.textContent);
}

function ownScripts(page: BuiltPage): string[] {
  return scriptsOf(page).filter((script) => !common.includes(script));
}

test('every page bears the same one small script, for which nothing is asked of the host', () => {
  expect(common.map(isFile)).toEqual([false]);
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
