import { expect, test } from 'vitest';
import { KINDS, useBrowser } from './browser.ts';

const { open } = useBrowser();

test.each(Object.entries(KINDS))('« %s » reads fully without JavaScript', async (_, path) => {
  const scripted = await open(path);
  const bare = await open(path, { javaScriptEnabled: false });
  expect(await bare.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(await bare.getByRole('main').getByRole('link').count()).toBeGreaterThan(0);
  if (!path.startsWith('recherche')) {
    const text = (page: typeof bare) => page.getByRole('main').innerText();
    expect(await text(bare)).toBe(await text(scripted));
  }
});

test('search without JavaScript lists actors and topics', async () => {
  const page = await open('recherche/?q=otsc', { javaScriptEnabled: false });
  const main = page.getByRole('main');
  expect(await main.getByRole('link', { name: 'Alexandre Loukachenko' }).isVisible()).toBe(true);
  expect(await main.getByRole('link', { name: 'L’OTSC à l’épreuve' }).isVisible()).toBe(true);
});
