import { readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteServer } from '../../src/cli/server.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Corpus } from '../../src/corpus/model.ts';
import { pagesOfLists } from '../../src/corpus/queries/lists/index.ts';
import { moved } from '../../src/corpus/queries/standing.ts';
import { brotli } from '../bench/weigh.ts';
import { generateCorpus } from '../bench/generator/corpus.ts';
import { enterPublished, temporaryProject } from '../fixtures/project.ts';
import { violationsAt } from './axe.ts';
import { brokenLinks } from './broken-links.ts';
import { useBrowser } from './browser.ts';
import { buildProject } from './build.ts';
import { type BuiltPage, pagesOf } from './html.ts';
import { isInView, sidewaysExcess } from './layout.ts';
import type { BuiltSite } from './setup.ts';

const { open } = useBrowser();

/** Enough for every list to be cut: two pages of articles, of the events of a dossier. */
const ARTICLES = 110;
let site: BuiltSite;
let corpus: Corpus;
let pages: BuiltPage[];
let server: Server;
let remove: () => void;

beforeAll(async () => {
  const files = Array.from(
    generateCorpus(ARTICLES),
    ([path, text]) => [`content/${path}`, text] as const,
  );
  const project = temporaryProject(new Map(files));
  ({ remove } = project);
  enterPublished(project.root);
  const { status, output } = buildProject(project.root);
  if (status !== 0) throw new Error(output);
  ({ corpus } = loadCorpus(project.root));
  const folder = join(project.root, 'dist');
  server = siteServer(folder, '/');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // Links of a page name the host that it was built for, unless told.
  site = { folder, base: '/', url: `http://127.0.0.1:${port}/` };
  pages = pagesOf(site);
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  remove();
});

const visit = (path: string, options: object = {}) =>
  open(path, { baseURL: site.url, viewport: { width: 1280, height: 900 }, ...options });

test('every page of a list is built, and every link and fragment resolves', () => {
  const built = new Set(pages.map(({ path }) => path));
  const listed = [...pagesOfLists(corpus).keys()];
  expect(listed.filter((path) => !built.has(path))).toEqual([]);
  expect(listed.length).toBeGreaterThan(10);
  expect(brokenLinks(site, pages)).toEqual([]);
});

test('what it says of its articles, it says of these, in every format', () => {
  const saidIn = (path: string) => readFileSync(join(site.folder, path), 'utf8');
  const titled = parse(saidIn('index.html')).querySelector('h1')?.textContent;
  expect(titled).toMatch(
    /^Ce que 110 articles, de janvier 2022 à décembre 2025, disent des alliances de la Russie/,
  );
  for (const path of ['flux.xml', 'donnees/datapackage.json', 'donnees/dessins/carte.svg']) {
    expect(saidIn(path), path).toMatch(/(?:que|Selon) 110 articles/);
  }
  const textOf = (path: string) =>
    parse(saidIn(path)).querySelector('main')?.textContent.replace(/\s+/gu, ' ');
  expect(textOf('methode/index.html')).toContain(
    'Les limites : 110 articles ; seize opinions, 22 analyses, 18 traductions automatiques ; 32 auteurs inconnus.',
  );
  expect(textOf('chronologie/index.html')).toContain('De 2021 à décembre 2025 · 110 événements');
  const fixed = readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:html|xml|json|svg|csv|ics)$/.test(path))
    .filter((path) => /(?:que|les|selon) (?:cinq|5) articles/i.test(saidIn(path)));
  expect(fixed).toEqual([]);
});

test('every page stays in its budget, the script of every page included', () => {
  const heavy = pages
    .map(({ path, html }) => ({ path, bytes: brotli(html).length + 1024 }))
    .filter(({ path, bytes }) => bytes > 1024 * (OF_ONE.test(path) ? 14 : 40));
  expect(heavy).toEqual([]);
});
const OF_ONE = /^(?:articles|acteurs|themes|evenements)\/[^/]+\/$/;

test('a page of a list has its own address and title, and is valid HTML', async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended'],
    rules: { 'long-title': 'off' },
  });
  const lists = pages.filter(({ path }) => pagesOfLists(corpus).has(path));
  const titles = lists.map(({ root }) => root.querySelector('title')?.textContent);
  expect(new Set(titles).size).toBe(lists.length);
  for (const { path, html, root } of lists) {
    const canonical = root.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
    expect(new URL(canonical).pathname).toBe(`/${path}`);
    const [, number] = /page\/(\d+)\/$/.exec(path) ?? [];
    expect(/ – page (\d+) — /.exec(root.querySelector('title')?.textContent ?? '')?.[1]).toBe(
      number,
    );
    const { results } = await validator.validateString(html, path);
    const told = results.flatMap(({ messages }) => messages);
    expect(told.map(({ ruleId, message }) => `/${path} ${ruleId}: ${message}`)).toEqual([]);
  }
});

test('from page to page, a reader knows where they are', async () => {
  const page = await visit('articles/');
  const nav = page.getByRole('navigation', { name: 'Pages' });
  expect(await nav.getByText('Page 1 sur 2').isVisible()).toBe(true);
  expect(await nav.getByRole('link', { name: 'Précédente' }).count()).toBe(0);
  expect(await page.locator('.entries > li').count()).toBe(100);
  await nav.getByRole('link', { name: 'Suivante' }).click();
  await page.waitForURL('**/articles/page/2/');
  expect(await page.title()).toBe('Articles – page 2 — Lignes de faille');
  expect(await page.locator('.entries > li').count()).toBe(ARTICLES - 100);
  expect(await nav.getByRole('link', { name: 'Page 2' }).getAttribute('aria-current')).toBe('page');
  expect(await nav.getByRole('link', { name: 'Suivante' }).count()).toBe(0);
  await nav.getByRole('link', { name: 'Page 1', exact: true }).click();
  await page.waitForURL('**/articles/');
});

test('a dossier leads from the latest of a list to all of it', async () => {
  const page = await visit('acteurs/russie/');
  const all = page.getByRole('region', { name: 'Événements' }).getByRole('link', {
    name: /^Les \d+ événements$/,
  });
  const total = Number.parseInt(/\d+/.exec(await all.innerText())?.[0] ?? '', 10);
  await all.click();
  await page.waitForURL('**/acteurs/russie/evenements/');
  expect(await page.locator('.entries > li:not(.silence)').count()).toBe(Math.min(total, 100));
});

test('a timeline too long for one page counts months, and leads to them', async () => {
  const page = await visit('chronologie/');
  const bar = page.getByRole('link', { name: /^mars 2023 : \d+ événements?$/ });
  const [, total] = /:\s(\d+)/.exec((await bar.locator('title').textContent()) ?? '') ?? [];
  await bar.click();
  await page.waitForURL('**/chronologie/2023/**');
  await expect.poll(() => isInView(page.locator(':target'))).toBe(true);
  const month = page.locator('.month', { has: page.getByRole('heading', { name: 'Mars' }) });
  expect(await month.locator('.entries > li').count()).toBe(Number(total));
});

test('its filters choose among what it shows, and say so', async () => {
  const page = await visit('chronologie/');
  const years = await page.getByRole('navigation', { name: 'Années' }).innerText();
  const status = page.getByRole('status');
  const among = await page.locator('.month li[id]').count();
  expect(await status.innerText()).toBe(`${among} événements sur les ${among} de cette page`);
  await page.getByRole('combobox', { name: 'Acteur' }).selectOption('russie');
  const left = await page.locator('.month li[id]:visible').count();
  expect(left).toBeLessThan(among);
  expect(await status.innerText()).toBe(`${left} événements sur les ${among} de cette page`);
  await page.getByRole('link', { name: 'Tout effacer' }).first().click();
  expect(await page.getByRole('navigation', { name: 'Années' }).innerText()).toBe(years);
});

test('an address keeps its entry when the list has grown', async () => {
  const [from = '', to = ''] = [...moved(corpus)].find(([path]) => path.startsWith('chron')) ?? [];
  const page = await visit(from);
  await page.waitForURL(`**/${to}`);
  await expect.poll(() => isInView(page.locator(':target'))).toBe(true);
  // And where it stood on another page of the list meanwhile.
  const [, id = ''] = to.split('#');
  await page.goto(`chronologie/apres/#${id}`);
  await page.waitForURL(`**/${to}`);
  await expect.poll(() => isInView(page.locator(':target'))).toBe(true);
  // What is no entry leads to the head of the list, even if every object has it.
  await page.goto('chronologie/apres/#constructor');
  await page.waitForURL('**/chronologie/#constructor');
});

test('the new kinds of pages have no violation, in the light or in the dark', async () => {
  const page = await visit('articles/page/2/');
  const found: string[] = [];
  for (const path of KINDS) {
    found.push(...(await violationsAt(page, path)));
  }
  expect(found).toEqual([]);
});
const KINDS = [
  ...['articles/page/2/', 'acteurs/russie/', 'acteurs/russie/declarations/', 'chronologie/'],
  ...['acteurs/russie/articles/', 'acteurs/russie/positions-recues/', 'chronologie/2023/'],
  ...['evenements/', 'evenements/nature/sommet/', 'methode/sources/', ''],
];

test('a phone shows each of them whole, without scrolling sideways', async () => {
  const page = await visit('articles/page/2/', { viewport: { width: 320, height: 640 } });
  for (const path of KINDS) {
    await page.goto(path);
    expect(await sidewaysExcess(page), path).toBe(0);
  }
});
