import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { openHost } from './host.ts';

const { open } = useBrowser();

// That browsers spare readers who save data is theirs: an emulated one fetches all the same.
test('the page of a link that is pointed at is fetched before it is asked for', async () => {
  const host = await openHost();
  const page = await open('', { baseURL: host.url });
  expect(host.asked).not.toContain('methode/');
  await page.getByRole('banner').getByRole('link', { name: 'Méthode' }).hover();
  await expect.poll(() => host.asked).toContain('methode/');
});
