import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { open } from './browser.ts';
import { attributesOf, type BuiltPage, filesOf, pageAt, pagesOf } from './html.ts';

const site = inject('sites').real;
const pages = pagesOf(site);

/**
 * What pages of one kind may weigh: bytes in brotli, about 2 % above what is reached. The heaviest
 * page with its styles, which stand in it, and the median one; its styles alone; its scripts, with
 * all that they import before they run. A page belongs to the first kind that has its path.
 *
 * The text of an article is most of its page: raise `most` for a long one.
 */
const BUDGETS: readonly [
  kind: string,
  paths: RegExp,
  budget: { most: number; median: number; styles: number; scripts: number },
][] = [
  ['accueil', /^$/, { most: 27_300, median: 27_300, styles: 4_920, scripts: 300 }],
  ['compte rendu', /^articles\/./, { most: 13_230, median: 10_030, styles: 3_600, scripts: 300 }],
  ['acteur', /^acteurs\/./, { most: 14_050, median: 8_200, styles: 4_230, scripts: 430 }],
  ['thème', /^themes\/./, { most: 8_790, median: 6_900, styles: 3_020, scripts: 300 }],
  ['événement', /^evenements\/./, { most: 6_610, median: 5_850, styles: 2_740, scripts: 300 }],
  ['déclaration', /^declarations\/./, { most: 6_820, median: 6_200, styles: 2_910, scripts: 300 }],
  [
    'chronologie',
    /^chronologie\/$/,
    { most: 22_790, median: 22_790, styles: 3_890, scripts: 1_900 },
  ],
  ['période', /^chronologie\/./, { most: 9_040, median: 6_140, styles: 2_980, scripts: 300 }],
  [
    'liste',
    /^(?:articles|acteurs|themes|previsions)\/$/,
    { most: 7_220, median: 6_200, styles: 2_760, scripts: 300 },
  ],
  ['recherche', /^recherche\/$/, { most: 8_750, median: 8_750, styles: 3_290, scripts: 15_750 }],
  ['données', /^donnees\/$/, { most: 12_590, median: 12_590, styles: 2_680, scripts: 300 }],
  [
    'hors connexion',
    /^hors-connexion\/$/,
    { most: 6_310, median: 6_310, styles: 2_580, scripts: 2_160 },
  ],
  ['fiche', /^fiches\/./, { most: 12_580, median: 12_580, styles: 3_860, scripts: 320 }],
  ['autre', /./, { most: 8_600, median: 6_410, styles: 3_040, scripts: 420 }],
];

test.each(BUDGETS)('pages of the kind « %s » are within their budget', (kind, _, budget) => {
  const own = pages.filter(
    ({ path }) => BUDGETS.find(([, paths]) => paths.test(path))?.[0] === kind,
  );
  const weights = own
    .map((page) => ({
      page: page.path,
      most: weigh(page.html),
      styles: weigh(stylesOf(page)),
      scripts: withImports(scriptsOf(page)).reduce((sum, script) => sum + sizeOf(script), 0),
    }))
    .sort((a, b) => a.most - b.most);
  const median = weights[weights.length >> 1];
  const over = weights.filter(
    (page) =>
      page.most > budget.most || page.styles > budget.styles || page.scripts > budget.scripts,
  );
  expect(over, JSON.stringify(budget)).toEqual([]);
  expect(median?.most, median?.page).toBeLessThanOrEqual(budget.median);
});

test('one request is enough to read a page', () => {
  const awaited = pages.map((page) => ({ path: page.path, also: awaitedBy(page) }));
  expect(awaited.filter(({ also }) => also.length > 0)).toEqual([]);
});

/** What a browser must have before it shows the text, beside the page; a face that is late is not used. */
function awaitedBy(page: BuiltPage): string[] {
  return [
    ...attributesOf(page.root, 'link[rel=stylesheet], link[blocking]'),
    ...attributesOf(page.root, 'script[src]:not([type=module], [async], [defer])', 'src'),
    ...(stylesOf(page).match(/@import[^;]*|font-display:(?!optional)\w+/g) ?? []),
  ];
}

test('fonts weigh 40 kB at most for the whole site', () => {
  const fonts = filesOf(site.folder).filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file));
  const bytes = fonts.map((file) => readFileSync(join(site.folder, file)).length);
  expect(bytes.length).toBeGreaterThan(0);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(40 * 1024);
});

test('every page has the same small script, and few another, for which nothing is asked of the host', () => {
  // The plainest page has no other.
  const common = scriptsOf(pageAt(site, '404.html'));
  expect(common.map(isFile)).toEqual([false]);
  const others = pages.flatMap((page) => {
    expect(scriptsOf(page), page.path).toContain(common[0]);
    return scriptsOf(page).length > 1 ? [page.path] : [];
  });
  // Those of a dossier and of the register copy what was said.
  const copying = pages.filter(({ html }) => html.includes('data-copy=')).map(({ path }) => path);
  expect(copying).toEqual(copying.filter((path) => /^acteurs\/.|^declarations\/$/.test(path)));
  const own = ['chronologie/', 'fiches/otsc-a-l-epreuve/', 'hors-connexion/', 'recherche/'];
  expect(others.toSorted()).toEqual([...copying, ...own].sort());
});

test('what is loaded when a field of the header is used weighs 15 kB at most', async () => {
  const page = await open('methode/');
  const late: string[] = [];
  page.on('request', (request) => late.push(new URL(request.url()).pathname.slice(1)));
  await page.getByRole('banner').getByLabel('Rechercher').click();
  await page.keyboard.type('o');
  await page.getByRole('option').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(late).toContain('recherche/noms.json');
  expect(late.reduce((sum, file) => sum + sizeOf(file), 0)).toBeLessThanOrEqual(15 * 1024);
});

function stylesOf({ root }: BuiltPage): string {
  return root
    .querySelectorAll('style')
    .map(({ textContent }) => textContent)
    .join('');
}

/** The scripts of a page: an address, or what stands in the page. Data and rules are none. */
function scriptsOf({ root }: BuiltPage): string[] {
  return root
    .querySelectorAll('script:is(:not([type]), [type="module"])')
    .map((script) => script.getAttribute('src') ?? script.textContent);
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

/** Bytes in brotli of a script that stands in a page, or of a file. */
function sizeOf(script: string): number {
  return weigh(isFile(script) ? readFileSync(join(site.folder, script), 'utf8') : script);
}

function isFile(script: string): boolean {
  return /^\/?[\w./-]+$/.test(script);
}

/** Bytes in brotli, by what was weighed: many pages have the same styles. */
const weighed = new Map<string, number>();

function weigh(text: string): number {
  const bytes = weighed.get(text) ?? brotliCompressSync(text).length;
  weighed.set(text, bytes);
  return bytes;
}
