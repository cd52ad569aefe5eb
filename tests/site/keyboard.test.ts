import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { KINDS } from './kinds.ts';
import { searchPage } from './search-page.ts';
import { walk } from './walk.ts';

test.each([KINDS.chronologie, KINDS.année])(
  'going back through /%s, what has the focus is not covered by the years that stay above',
  async (path) => {
    const page = await open(path, { viewport: { width: 1280, height: 480 } });
    expect(await walk(page, 'back')).toEqual([]);
  },
);

test('the keyboard alone skips to the text and follows a citation', async () => {
  const page = await open(KINDS.événement);
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('a')?.textContent.trim() ?? '');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Aller au contenu');
  await page.keyboard.press('Enter');
  for (let presses = 0; presses < 10 && !(await focused()).includes('§'); presses += 1) {
    await page.keyboard.press('Tab');
  }
  expect(await focused()).toContain('§');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/articles\/[^/]+\/#p\d+$/);
});

test.each(['Escape', 'Fermer'])(
  'search over a page keeps the focus, and %s gives it back',
  async (way) => {
    const page = await open('methode/');
    const link = page.getByRole('main').getByRole('link').first();
    await link.focus();
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: 'Recherche rapide' });
    await dialog.waitFor();
    const field = dialog.getByRole('combobox');
    expect(await field.evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.keyboard.type('otsc');
    await dialog.getByRole('option').first().waitFor();
    if (way === 'Fermer') {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      expect(await focused.innerText()).toBe('Fermer');
      for (let press = 0; press < 6; press += 1) {
        // The window's own buttons come between its last element and its first.
        const where = await page.evaluate(() =>
          document.activeElement === document.body
            ? 'window'
            : document.activeElement?.closest('dialog')?.tagName,
        );
        expect(where).toMatch(/^(?:DIALOG|window)$/);
        await page.keyboard.press('Tab');
      }
      await dialog.getByRole('button', { name: 'Fermer' }).focus();
      await page.keyboard.press('Enter');
    } else await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await link.evaluate((element) => element.matches(':focus'))).toBe(true);
  },
);

test('filters of the timeline work by keyboard, and the focus stays by them', async () => {
  const page = await open('chronologie/');
  await page.getByRole('combobox', { name: 'Acteur' }).focus();
  await page.keyboard.type('Arm');
  await page.keyboard.press('Tab');
  await page.waitForURL(/acteur=armenie/);
  const form = page.getByRole('form', { name: /^Filtrer/ });
  await form.getByRole('link', { name: /Arménie/ }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.search === '');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('form')?.ariaLabel))
    .toMatch(/^Filtrer/);
});

test('filters of search work by keyboard, and the focus stays by them', async () => {
  const page = await open('recherche/?q=otsc');
  const { choice, chip, settled, status, results } = searchPage(page);
  await settled();
  const told = await status.innerText();
  const reports = choice('Quoi', 'Comptes rendus');
  await reports.focus();
  await page.keyboard.press('Space');
  await page.waitForURL(/type=article/);
  await chip('Comptes rendus').waitFor();
  await settled();
  expect(await reports.evaluate((element) => element.matches(':focus'))).toBe(true);
  await chip('Comptes rendus').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.searchParams.has('type'));
  await expect.poll(() => status.innerText()).toBe(told);
  await settled();
  expect(await status.evaluate((element) => element.matches(':focus'))).toBe(true);
  const before = await results.count();
  await page.getByRole('button', { name: 'Afficher plus' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => results.count()).toBeGreaterThan(before);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.results') !== null))
    .toBe(true);
});
