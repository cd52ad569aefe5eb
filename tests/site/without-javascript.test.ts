import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { KINDS, useBrowser } from './browser.ts';

const { open } = useBrowser();

/** What a reader reads: the main text, without the forms that only a script can answer. */
function reading(page: Page): Promise<string> {
  return page.getByRole('main').evaluate((main) => {
    for (const form of main.querySelectorAll('form, [role=status]')) form.remove();
    return (main as HTMLElement).innerText.replace(/\s+/g, ' ');
  });
}

test.each(Object.entries(KINDS))('« %s » reads fully without JavaScript', async (_, path) => {
  const bare = await open(path, { javaScriptEnabled: false });
  expect(await bare.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(await bare.getByRole('main').getByRole('link').count()).toBeGreaterThan(0);
  // Search has another test: without a script it lists actors and topics.
  if (path.startsWith('recherche')) return;
  expect(await reading(bare)).toBe(await reading(await open(path)));
});

test('search without JavaScript lists actors and topics', async () => {
  const page = await open('recherche/?q=otsc', { javaScriptEnabled: false });
  const main = page.getByRole('main');
  expect(await main.getByRole('link', { name: 'Alexandre Loukachenko' }).isVisible()).toBe(true);
  expect(await main.getByRole('link', { name: 'L’OTSC à l’épreuve' }).isVisible()).toBe(true);
});
