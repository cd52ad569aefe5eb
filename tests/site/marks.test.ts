import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { KINDS } from './kinds.ts';
import { searchPage } from './search-page.ts';

/** The words that a page marks. */
function marked(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('mots') ?? [])].map(String));
}

test('the words of a search are marked where a result leads, until a click', async () => {
  const page = await open('recherche/?q=62000');
  const search = searchPage(page);
  await search.settled();
  await search.results.filter({ hasText: 'Compte rendu' }).locator('h3 a').first().click();
  await expect.poll(async () => new Set(await marked(page))).toEqual(new Set(['62\u202F000']));
  await page.getByRole('heading', { level: 1 }).click();
  expect(await marked(page)).toEqual([]);
});

test('phrases, elided words and accents are marked as they are found', async () => {
  const page = await open(`${KINDS.article}?mots=bielorussie%20%22pont%20de%20Kertch%22`);
  const expected = new Set(['Biélorussie', 'pont de Kertch']);
  await expect.poll(async () => new Set(await marked(page))).toEqual(expected);
});

test.each(['', '?mots=xyzzyq', '?mots=%3Cimg%20onerror%3E'])(
  'nothing is marked for « %s »',
  async (query) => {
    const page = await open(KINDS.article + query);
    await page.waitForLoadState('networkidle');
    expect(await marked(page)).toEqual([]);
    expect(await page.locator('main img').count()).toBe(0);
  },
);
