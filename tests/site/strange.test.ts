import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteServer } from '../../src/cli/server.ts';
import { ACCEPTED } from '../fixtures/accepted.ts';
import { PACHINIAN, RAID, SUMMIT, validCorpus } from '../fixtures/corpus.ts';
import { append, edit, enterPublished, temporaryProject } from '../fixtures/project.ts';
import { useBrowser } from './browser.ts';
import { buildProject } from './build.ts';
import { sidewaysExcess } from './layout.ts';
import { searchPage } from './search-page.ts';

const { open } = useBrowser();

/** All that is strange and right, in one site: names from right to left, signs, a long title. */
let site: { output: string; folder: string; server: Server; remove: () => void; baseURL: string };

const ARABIC = 'نيكول باشينيان';

beforeAll(async () => {
  const files = validCorpus();
  const corrected = '\ncorrections: [{ date: "2026-11-22", text: Un village était mal nommé. }]';
  for (const change of [
    edit(PACHINIAN, 'name: Nikol Pachinian', `name: ${ARABIC}`),
    append(SUMMIT, '\nUn fait[^1], puis un autre[^1].\n\n[^1]: La note du bas.\n'),
    edit(RAID, '\nsource:', `${corrected}\nsource:`),
    ...Object.values(ACCEPTED).flat(),
  ])
    change(files);
  const { root, remove } = temporaryProject(files);
  enterPublished(root);
  const { status, output } = buildProject(root);
  if (status !== 0) throw new Error(output);
  const folder = join(root, 'dist');
  const server = siteServer(folder, '/');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  site = { output, folder, server, remove, baseURL: `http://127.0.0.1:${port}/` };
});

afterAll(() => {
  site.server.closeAllConnections();
  site.server.close();
  site.remove();
});

const PAGES = [
  '',
  'articles/',
  'articles/sommet-tendu/',
  'articles/tirs-au-siounik/',
  'acteurs/',
  'acteurs/siounik/',
  'acteurs/nikol-pachinian/',
  'acteurs/armenie/',
  'themes/caucase/',
  'evenements/tirs-sur-deux-villages/',
  'chronologie/',
  'previsions/',
];

const visit = (path: string, width = 1000): Promise<Page> =>
  open(path, { baseURL: site.baseURL, viewport: { width, height: 800 } });

/** Words written from right to left in a page’s text, and whether each keeps to itself. */
function reversed(page: Page): Promise<{ text: string; isIsolated: boolean }[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: { text: string; isIsolated: boolean }[] = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (!/[\u0590-\u08FF]/u.test(data) || parentElement === null) continue;
      // No markup enters them: each is a line of its own, or is never drawn.
      if (parentElement.closest('svg, option, script') !== null) continue;
      const { unicodeBidi } = getComputedStyle(parentElement);
      found.push({ text: data.trim(), isIsolated: unicodeBidi === 'isolate' });
    }
    return found;
  });
}

test('names from right to left keep to themselves on every page that tells them', async () => {
  const page = await visit('');
  const names = new Set<string>();
  for (const path of PAGES) {
    await page.goto(path);
    const found = await reversed(page);
    expect(
      found.filter(({ isIsolated }) => !isIsolated),
      path,
    ).toEqual([]);
    for (const { text } of found) names.add(text);
  }
  expect(names).toContain('סיוניק');
  expect(names).toContain(ARABIC);
});

test('no page scrolls sideways at 320 px, whatever the length of a title or of its words', async () => {
  const page = await visit('', 320);
  for (const path of PAGES) {
    await page.goto(path);
    expect(await sidewaysExcess(page), path).toBe(0);
  }
});

test('an accent in two characters is linked and found as in one', async () => {
  const page = await visit('articles/sommet-tendu/');
  const link = page
    .getByRole('main')
    .getByRole('link', { name: /^Arménie, dossier/ })
    .first();
  await link.click();
  await page.waitForURL('**/acteurs/armenie/');
  await page.goto('recherche/');
  const search = searchPage(page);
  for (const query of ['arménie', 'arme\u0301nie']) {
    await search.ask(query);
    expect(
      (await search.titles()).map((title) => title.normalize('NFC')),
      query,
    ).toContain('Arménie');
  }
});

test('a page has the styles of what its text holds, and carries no other', async () => {
  const styles = (page: Page) =>
    page.locator('style').evaluateAll((all) => all.map((one) => one.textContent).join());
  const page = await visit('articles/sommet-tendu/');
  const item = page.locator('.body li').filter({ hasText: 'aucun document' });
  expect(await item.evaluate((one) => getComputedStyle(one).listStyleType)).toBe('disc');
  const words = page.getByRole('blockquote').first();
  expect(await words.evaluate((one) => getComputedStyle(one).marginLeft)).toBe('0px');
  expect(await styles(page)).toMatch(/\.body table.*\.quotation blockquote/s);
  await page.goto('articles/tirs-au-siounik/');
  expect(await styles(page)).not.toMatch(/\.body table|\.quotation blockquote/);
});

test('a correction is told at the head of its text, in its section and by the method', async () => {
  const page = await visit('articles/tirs-au-siounik/');
  await page.getByRole('link', { name: 'Mis à jour le 22 novembre 2026' }).click();
  const told = 'Mis à jour le 22 novembre 2026 : Un village était mal nommé.';
  const region = page.getByRole('region', { name: 'Corrections' });
  expect(plain(await region.getByRole('listitem').innerText())).toBe(told);
  await page.goto('methode/');
  const item = page.getByRole('region', { name: 'Corrections' }).getByRole('listitem');
  expect(plain(await item.innerText())).toMatch(
    /^22 novembre 2026, Des tirs au Siounik, .* Un village était mal nommé\.$/,
  );
  await item.getByRole('link').click();
  await page.waitForURL('**/articles/tirs-au-siounik/#corrections');
});

test('quotation marks in quotation marks and lone signs are shown as they are written', async () => {
  const page = await visit('articles/sommet-tendu/');
  const text = plain(await page.getByRole('main').innerText());
  expect(text).toContain('Elle parle d’un « pacte dit “de fer” », rompu.');
  expect(text).toContain('Un mot < deux mots.');
  expect(text).not.toMatch(/[\r\uFEFF]/u);
});

test('footnotes stand under a heading smaller than the text, and lead back to their calls', async () => {
  const page = await visit('articles/sommet-tendu/');
  const heading = page.getByRole('heading', { name: 'Notes', exact: true });
  const sizes = await Promise.all(
    [heading, page.getByText('La note du bas.')].map((part) =>
      part.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    ),
  );
  expect(sizes[0]).toBeLessThan(sizes[1] ?? 0);
  const call = page.getByRole('main').getByRole('link', { name: '1', exact: true }).last();
  await call.click();
  expect(await page.locator(':target').innerText()).toContain('La note du bas.');
  await page.getByRole('link', { name: 'Retour au 2e appel de la note 1' }).click();
  await page.waitForURL(`**/${await call.evaluate(({ id }) => `#${id}`)}`);
});

test('an emoji made of several stays one', async () => {
  const page = await visit('themes/caucase/');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Caucase 👩🏽‍🚀🏔️');
});

test('a page whose title cannot be drawn has the general card, and the log says so', () => {
  const card = (path: string) => readFileSync(join(site.folder, 'cartes', `${path}.png`));
  expect(card('acteurs/siounik')).toEqual(card('accueil'));
  expect(card('themes/caucase')).toEqual(card('accueil'));
  expect(card('acteurs/armenie')).not.toEqual(card('accueil'));
  expect(site.output).toMatch(
    /cartes\/acteurs\/siounik\.png : aucune police ne sait écrire « .+ »/,
  );
});

/** Spaces as a keyboard makes them. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
