import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { useBrowser } from './browser.ts';
import { KINDS } from './kinds.ts';
import { sidewaysExcess } from './layout.ts';

const { open } = useBrowser();

/** Opens search over a page with the keyboard, and types. */
async function typeQuick(page: Page, typed: string) {
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Recherche rapide' });
  const field = dialog.getByRole('combobox', { name: 'Rechercher' });
  await field.waitFor();
  await page.keyboard.type(typed);
  const options = dialog.getByRole('option');
  await options.first().waitFor();
  return { page, dialog, field, options, all: options.filter({ hasText: 'Tous les résultats' }) };
}

/** The same, with all that is found: pages come under the names, and the last option counts them. */
async function openQuick(path: string, typed: string, options = {}) {
  const quick = await typeQuick(await open(path, options), typed);
  await quick.all.filter({ hasText: /\(\d+\)$/ }).waitFor();
  return quick;
}

describe('search over any page', () => {
  test('opens with Ctrl K on every kind of page, and nothing of it is loaded before', async () => {
    for (const path of Object.values(KINDS)) {
      const page = await open(path);
      const loaded = () =>
        page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .filter(({ name }) => /late|noms\.json/.test(name))
            .map(({ name }) => name),
        );
      if (!path.startsWith('recherche/?')) expect(await loaded(), path).toEqual([]);
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
      await page.context().close();
    }
  });

  test('the first proposal opens with the return key alone', async () => {
    const { page, options, field } = await openQuick('methode/', 'louk');
    expect(await options.first().innerText()).toContain('Alexandre Loukachenko');
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    expect(await field.getAttribute('aria-activedescendant')).toBe(
      await options.first().getAttribute('id'),
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/acteurs\/alexandre-loukachenko\/$/);
  });

  test('arrows move around, and the last option leads to all results', async () => {
    const { page, options } = await openQuick('methode/', 'kazakhstan');
    const total = await options.count();
    await page.keyboard.press('ArrowDown');
    expect(await options.nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await options.nth(total - 1).getAttribute('aria-selected')).toBe('true');
    expect(await options.nth(total - 1).innerText()).toContain('Tous les résultats');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/recherche\/\?q=kazakhstan$/);
  });

  test('articles and events come under the names, and what is chosen stays chosen', async () => {
    const tab = await open('methode/');
    const answer = Promise.withResolvers<undefined>();
    await tab.route('**/pagefind/**', (route) => answer.promise.then(() => route.continue()));
    const { page, options, all } = await typeQuick(tab, 'kertch');
    await page.keyboard.press('ArrowUp');
    expect(await all.getAttribute('aria-selected')).toBe('true');
    answer.resolve(undefined);
    const event = page.getByRole('option', { name: /^Événement .*pont de Kertch/ });
    await event.waitFor();
    expect(await options.first().innerText()).toMatch(/^(?!.*événement)/i);
    expect(await all.getAttribute('aria-selected')).toBe('true');
    expect(await all.innerText()).toMatch(/«\skertch\s» \(\d+\)$/u);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(?:articles|evenements)\/[\w-]+\/\?mots=kertch/);
  });

  test('says that nothing was found, and shows in its empty field what can be', async () => {
    const { page, dialog, field, options } = await typeQuick(await open('methode/'), 'tokayef');
    await dialog.getByText('Aucun résultat pour').waitFor();
    expect(await options.allInnerTexts()).toHaveLength(2);
    expect(await dialog.getByRole('status').textContent()).toBe('1 nom proposé, aucun résultat.');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
    expect(await field.getAttribute('placeholder')).toMatch(/Loukachenko/);
  });

  test('keys are told to whoever has them', async () => {
    const keys = /^Flèches : choisir/;
    const { dialog } = await openQuick('methode/', 'otsc');
    expect(await dialog.getByText(keys).isVisible()).toBe(true);
    const touched = await openQuick('methode/', 'otsc', { hasTouch: true, isMobile: true });
    expect(await touched.dialog.getByText(keys).isVisible()).toBe(false);
  });

  test('counts are told, Escape closes and gives the focus back', async () => {
    const { page, dialog } = await openQuick('methode/', 'lukashenko');
    await expect
      .poll(() => dialog.getByRole('status').textContent())
      .toMatch(/^1 nom et 4 pages proposés, sur \d+ résultats\.$/);
    expect(await dialog.innerText()).toMatch(/trouvé via\sLukashenko/);
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    const focused = () => page.evaluate(() => document.activeElement?.tagName);
    await expect.poll(focused).toBe('BODY');
  });

  test.each(['light', 'dark'] as const)('has no violation, at 360 px in the %s', async (scheme) => {
    const { page } = await openQuick('acteurs/armenie/', 'tok', {
      colorScheme: scheme,
      viewport: { width: 360, height: 740 },
    });
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysExcess(page)).toBeLessThanOrEqual(0);
  });

  test('leads to all results where names cannot be loaded', async () => {
    const page = await open('methode/', { mayFail: true });
    await page.route('**/noms.json', (route) => route.fulfill({ status: 200, body: '[{"pa' }));
    await page.route('**/pagefind/*', (route) => route.abort());
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('otsc');
    await page.getByRole('option', { name: /Tous les résultats/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/recherche\/\?q=otsc$/);
  });
});

describe('the field of the header', () => {
  test('proposes names; the return key still leads to all results', async () => {
    const page = await open('methode/');
    await page.getByRole('banner').getByRole('searchbox', { name: 'Rechercher' }).click();
    const field = page.getByRole('banner').getByRole('combobox', { name: 'Rechercher' });
    await field.waitFor();
    await page.keyboard.type('kaza');
    await page.getByRole('option', { name: /^Pays Kazakhstan/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
    await field.fill('kazakh');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/recherche\/\?q=kazakh$/);
  });

  test('a proposal opens by arrow or by pointer', async () => {
    const page = await open('methode/');
    await page.getByRole('banner').getByRole('searchbox').click();
    await page.getByRole('banner').getByRole('combobox').waitFor();
    await page.keyboard.type('tokayev');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/acteurs\/kassym-jomart-tokaiev\/$/);
  });
});
