import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { KINDS } from './kinds.ts';

const { open, tab } = useBrowser();
let bare: Page;
let full: Page;
beforeAll(async () => {
  bare = await tab({ javaScriptEnabled: false });
  full = await tab();
});

/** What a reader reads: the main text, without the forms that only a script can answer. */
function reading(page: Page): Promise<string> {
  return page.getByRole('main').evaluate((main) => {
    for (const form of main.querySelectorAll('form, [role=status]')) form.remove();
    return (main as HTMLElement).innerText.replace(/\s+/g, ' ');
  });
}

// Search has another test: without a script it lists actors and topics.
test.each(Object.entries(KINDS).filter(([, path]) => !path.startsWith('recherche')))(
  '« %s » reads the same without JavaScript',
  async (_, path) => {
    await Promise.all([bare.goto(path), full.goto(path)]);
    expect(await reading(bare)).toBe(await reading(full));
  },
);

test('search without JavaScript lists actors and topics', async () => {
  const page = await open('recherche/?q=otsc', { javaScriptEnabled: false });
  const main = page.getByRole('main');
  expect(await main.getByRole('link', { name: 'Alexandre Loukachenko' }).isVisible()).toBe(true);
  expect(await main.getByRole('link', { name: 'L’OTSC à l’épreuve' }).isVisible()).toBe(true);
});
