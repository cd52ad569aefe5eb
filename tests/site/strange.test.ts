import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { open } from './browser.ts';
import { ARABIC } from './strange-site.ts';
import { attributesOf, pageAt, pagesOf } from './html.ts';
import { sidewaysExcess } from './layout.ts';
import { searchPage } from './search-page.ts';

const site = inject('sites').strange;
const visit = (path: string, width = 1000): Promise<Page> =>
  open(path, { baseURL: site.url, viewport: { width, height: 800 } });

const SUMMIT = 'articles/erevan-2022/';
const RAID = 'articles/tirs-au-siounik/';

test('names from right to left are isolated on every page that shows them', async () => {
  const page = await visit('');
  const names = new Set<string>();
  for (const { path } of pagesOf(site)) {
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

test('a country that the atlas lacks is listed under the map, and drawn nowhere', () => {
  const dossier = 'acteurs/constructor/';
  const { root } = pageAt(site, '');
  expect(attributesOf(root, '.map-list a')).toContain(`${site.base}${dossier}`);
  expect(
    root
      .querySelectorAll('.frames')
      .map(({ text }) => text)
      .join(),
  ).not.toContain('Guadeloupe');
  expect(pageAt(site, dossier).root.querySelector('.locator')).toBeNull();
  expect(pageAt(site, 'acteurs/hayastan/').root.querySelector('.locator')).not.toBeNull();
});

test('no page scrolls sideways at 320 px, whatever the length of a title or of its words', async () => {
  const page = await visit('', 320);
  for (const { path } of pagesOf(site)) {
    await page.goto(path);
    expect(await sidewaysExcess(page), path).toBe(0);
  }
});

test('an accent in two characters is linked and found as in one', async () => {
  const page = await visit(SUMMIT);
  const main = page.getByRole('main');
  await main
    .getByRole('link', { name: /^Arménie, dossier/ })
    .first()
    .click();
  await page.waitForURL('**/acteurs/hayastan/');
  await page.goto('recherche/');
  const search = searchPage(page);
  for (const query of ['arménie', 'arme\u0301nie']) {
    await search.ask(query);
    const titles = await search.titles();
    expect(titles.map((title) => title.normalize('NFC'))).toContain('Arménie');
  }
});

test('a page has the styles of what its text contains, and no other', async () => {
  const styles = (page: Page) =>
    page.locator('style').evaluateAll((all) => all.map((one) => one.textContent).join());
  const page = await visit(SUMMIT);
  const item = page.locator('.body li').filter({ hasText: 'aucun document' });
  expect(await item.evaluate((one) => getComputedStyle(one).listStyleType)).toBe('disc');
  const words = page.getByRole('blockquote').first();
  expect(await words.evaluate((one) => getComputedStyle(one).marginLeft)).toBe('0px');
  expect(await styles(page)).toMatch(/\.body table.*\.quotation blockquote/s);
  await page.goto(RAID);
  expect(await styles(page)).not.toMatch(/\.body table|\.quotation blockquote/);
});

test('a correction is shown at the head of its text, in its section and by the method', async () => {
  const page = await visit(RAID);
  await page.getByRole('link', { name: 'Mis à jour le 22 novembre 2026' }).click();
  const corrections = page.getByRole('region', { name: 'Corrections' }).getByRole('listitem');
  expect(plain(await corrections.innerText())).toBe(
    'Mis à jour le 22 novembre 2026 : Un village était mal nommé.',
  );
  await page.goto('methode/');
  expect(plain(await corrections.innerText())).toMatch(
    /^22 novembre 2026, Des tirs au Siounik, .* Un village était mal nommé\.$/,
  );
  await corrections.getByRole('link').click();
  await page.waitForURL(`**/${RAID}#corrections`);
});

test('quotation marks in quotation marks and lone signs are shown as they are written', async () => {
  const page = await visit(SUMMIT);
  const text = plain(await page.getByRole('main').innerText());
  expect(text).toContain('Elle parle d’un « pacte dit “de fer” », rompu.');
  expect(text).toContain('Un mot < deux mots.');
  expect(text).not.toMatch(/[\r\uFEFF]/u);
});

test('footnotes stand under a heading smaller than the text, and lead back to their calls', async () => {
  const page = await visit(SUMMIT);
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
  expect(card('acteurs/hayastan')).not.toEqual(card('accueil'));
  expect(site.output).toMatch(
    /cartes\/acteurs\/siounik\.png : aucune police ne sait écrire « .+ »/,
  );
});

/** Spaces as a keyboard makes them. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
