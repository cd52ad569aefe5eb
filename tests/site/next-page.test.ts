import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { openHost } from './host.ts';

const { open } = useBrowser();

/** Points at a link as a reader does, and goes to another page. */
async function pointThenLeave(saveData: boolean): Promise<readonly string[]> {
  const host = await openHost();
  const page = await open('', { baseURL: host.url });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDataSaverOverride', { dataSaverEnabled: saveData });
  await page.reload();
  await page.getByRole('banner').getByRole('link', { name: 'Méthode' }).hover();
  if (!saveData) await expect.poll(() => host.asked).toContain('methode/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Recherche' }).click();
  await page.waitForURL('**/recherche/');
  return host.asked;
}

test('the page of a link that is pointed at is fetched before it is asked for', async () => {
  expect(await pointThenLeave(false)).toContain('methode/');
});

test('nothing is fetched before it is asked for by a reader who saves data', async () => {
  expect(await pointThenLeave(true)).not.toContain('methode/');
});
