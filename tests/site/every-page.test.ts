import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { violations, withAxe } from './axe.ts';
import { openTab, tab } from './browser.ts';
import { pagesOf } from './html.ts';
import { searchPage } from './search-page.ts';
import { kept, NOTHING } from './traces.ts';

const CONTRAST = ['color-contrast'];

test('no page has an accessibility fault, breaks its policy or leaves anything in the browser', async () => {
  const queue = pagesOf(inject('sites').real).map(({ path }) => path);
  expect(queue.length).toBeGreaterThan(100);
  const seen = new Set<string>();
  const work = async () => {
    const { page, close } = await openTab();
    await withAxe(page);
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      await page.goto(path);
      // Texts inside the same elements have the same colours: they are examined in one page.
      const looks = new Set(await looksOf(page)).difference(seen);
      for (const look of looks) seen.add(look);
      expect(await violations(page, undefined, looks.size > 0 ? [] : CONTRAST), path).toEqual([]);
      if (looks.size === 0) continue;
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, CONTRAST), `${path} in the dark`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    }
    await expectNoTrace(page);
    // What breaks the policy of a page is an error in its console.
    await close();
  };
  await Promise.all([work(), work()]);
  expect(seen.size).toBeGreaterThan(300);
}, 240_000);

test('nor does a search, whichever way it is made', async () => {
  const page = await tab();
  await page.goto('recherche/');
  const search = searchPage(page);
  await search.ask('otsc');
  expect((await search.titles()).length).toBeGreaterThan(0);
  await search.choice('Nature de la source', 'Opinion').check();
  await search.chip('Opinion').waitFor();
  await search.settled();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, CONTRAST)).toEqual([]);
  await search.results.getByRole('link').first().click();
  await page.waitForURL(/mots=/);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('pont de kertch');
  await page
    .getByRole('option', { name: /^Événement .*pont de Kertch/ })
    .first()
    .waitFor();
  await expectNoTrace(page);
});

/** The texts of a page by the elements that they are inside, with their classes and their state. */
function looksOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const look = (element: Element): string => {
      const { parentElement: parent, localName } = element;
      const state = ['class', 'aria-current', 'open'].map((name) => element.getAttribute(name));
      return parent === null ? '' : `${look(parent)} ${[localName, ...state].join('.')}`;
    };
    return [...document.body.querySelectorAll('*')]
      .filter(({ childNodes }) =>
        [...childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== ''),
      )
      .map(look);
  });
}

/** A profile keeps what any page of its tabs left there. */
async function expectNoTrace(page: Page): Promise<void> {
  expect(await kept(page)).toEqual(NOTHING);
  expect(await page.context().cookies()).toEqual([]);
}
