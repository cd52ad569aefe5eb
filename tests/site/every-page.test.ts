import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { violations } from './axe.ts';
import { tab } from './browser.ts';
import { pagesOf } from './html.ts';
import { searchPage } from './search-page.ts';
import { kept, NOTHING, watchPolicy } from './traces.ts';

test('no page has an accessibility fault, breaks its policy or leaves anything in the browser', async () => {
  const queue = pagesOf(inject('sites').real).map(({ path }) => path);
  expect(queue.length).toBeGreaterThan(100);
  const work = async () => {
    const page = await tab();
    const broken = await watchPolicy(page);
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      await page.goto(path);
      expect(await violations(page), path).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, ['color-contrast']), `${path} in the dark`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await broken(), path).toEqual([]);
      await expectNoTrace(page, path);
    }
  };
  await Promise.all([work(), work()]);
}, 240_000);

test('nor does a search, whichever way it is made', async () => {
  const page = await tab();
  const broken = await watchPolicy(page);
  await page.goto('recherche/');
  const search = searchPage(page);
  await search.ask('otsc');
  expect((await search.titles()).length).toBeGreaterThan(0);
  await search.choice('Nature de la source', 'Opinion').check();
  await search.chip('Opinion').waitFor();
  await search.settled();
  expect(await broken()).toEqual([]);
  await search.results.getByRole('link').first().click();
  await page.waitForURL(/mots=/);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('pont de kertch');
  await page
    .getByRole('option', { name: /^Événement .*pont de Kertch/ })
    .first()
    .waitFor();
  expect(await broken()).toEqual([]);
  await expectNoTrace(page);
});

async function expectNoTrace(page: Page, path?: string): Promise<void> {
  expect(await kept(page), path).toEqual(NOTHING);
  expect(await page.context().cookies(), path).toEqual([]);
}
