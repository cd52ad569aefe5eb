import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { KINDS } from './kinds.ts';
import { searchPage } from './search-page.ts';

/** The words that a page marks. */
function marked(page: Page): Promise<string[]> {
  return page.locator('mark.mot').allTextContents();
}

test('the words of a search are marked where a result leads, and can be cleared', async () => {
  const page = await open('recherche/?q=62000');
  const search = searchPage(page);
  await search.settled();
  await search.results.filter({ hasText: 'Compte rendu' }).locator('h3 a').first().click();
  const clear = page.getByRole('button', { name: 'Effacer les marques' });
  await clear.waitFor();
  expect(new Set(await marked(page))).toEqual(new Set(['62\u202F000']));
  await clear.click();
  expect(await marked(page)).toEqual([]);
  expect(await clear.count()).toBe(0);
  expect(page.url()).not.toContain('mots=');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
});

test('phrases, elided words and accents are marked as they are found', async () => {
  const page = await open(`${KINDS.article}?mots=bielorussie%20%22pont%20de%20Kertch%22`);
  await page.getByRole('button', { name: 'Effacer les marques' }).waitFor();
  expect(new Set(await marked(page))).toEqual(new Set(['Biélorussie', 'pont', 'de', 'Kertch']));
});

test('marks leave no trace once cleared', async () => {
  const page = await open(KINDS.article);
  const before = await page.getByRole('main').innerText();
  await page.goto(`${page.url()}?mots=Loukachenko`);
  const clear = page.getByRole('button', { name: 'Effacer les marques' });
  await clear.waitFor();
  expect((await marked(page)).length).toBeGreaterThan(3);
  await clear.click();
  expect(await page.getByRole('main').innerText()).toBe(before);
});

test.each(['', '?mots=xyzzyq', '?mots=%3Cimg%20onerror%3E'])(
  'nothing is marked for « %s », and no bar shown',
  async (query) => {
    const page = await open(KINDS.article + query);
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('button', { name: 'Effacer les marques' }).count()).toBe(0);
    expect(await page.locator('main img').count()).toBe(0);
  },
);
