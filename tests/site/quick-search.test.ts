import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { open, type TabOptions } from './browser.ts';
import { sidewaysExcess } from './layout.ts';

/** Opens search over a page with the keyboard, and types. */
async function typeOver(page: Page, typed: string) {
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
async function openQuick(typed: string, options: TabOptions = {}) {
  const quick = await typeOver(await open('methode/', options), typed);
  await quick.all.filter({ hasText: /\(\d+\)$/ }).waitFor();
  return quick;
}

describe('search over any page', () => {
  test('the first proposal opens with the return key alone', async () => {
    const { page, options, field } = await openQuick('louk');
    const first = options.first();
    expect(await first.innerText()).toContain('Alexandre Loukachenko');
    expect(await first.getAttribute('aria-selected')).toBe('true');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/acteurs\/alexandre-loukachenko\/$/);
  });

  test('arrows move around, and the last option leads to all results', async () => {
    const { page, options, all } = await openQuick('kazakhstan');
    await page.keyboard.press('ArrowDown');
    expect(await options.nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await options.last().getAttribute('aria-selected')).toBe('true');
    expect(await all.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/recherche\/\?q=kazakhstan$/);
  });

  test('articles and events come under the names, and what is chosen stays chosen', async () => {
    const tab = await open('methode/');
    const answer = Promise.withResolvers<undefined>();
    await tab.route('**/pagefind/**', (route) => answer.promise.then(() => route.continue()));
    const { page, options, all } = await typeOver(tab, 'kertch');
    await page.keyboard.press('ArrowUp');
    expect(await all.getAttribute('aria-selected')).toBe('true');
    answer.resolve(undefined);
    await page.getByRole('option', { name: /^Événement .*pont de Kertch/ }).waitFor();
    expect(await options.first().innerText()).toMatch(/^(?!.*événement)/i);
    expect(await all.getAttribute('aria-selected')).toBe('true');
    expect(await all.innerText()).toMatch(/«\skertch\s» \(\d+\)$/u);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(?:articles|evenements)\/[\w-]+\/\?mots=kertch/);
  });

  test('the selection is on a line that is there, whatever is typed next', async () => {
    const { page, dialog, field, all } = await openQuick('kazakhstan');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type(' drone');
    await all.filter({ hasText: /kazakhstan drone/ }).waitFor();
    const selected = dialog.getByRole('option', { selected: true });
    await expect.poll(() => selected.count()).toBe(1);
    const id = await field.getAttribute('aria-activedescendant');
    expect(await selected.getAttribute('id')).toBe(id);
    expect(await selected.isVisible()).toBe(true);
  });

  test('says that nothing was found, and shows in its empty field what can be', async () => {
    const { page, dialog, field, options } = await typeOver(await open('methode/'), 'macron');
    await dialog.getByText('Aucun résultat pour').waitFor();
    expect(await options.allInnerTexts()).toHaveLength(1);
    expect(await dialog.getByRole('status').textContent()).toBe('0 proposition, 0 résultat.');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
    expect(await field.getAttribute('placeholder')).toMatch(/Loukachenko/);
  });

  test('says how many it proposes, by which alias, and the keys to whoever has them', async () => {
    const keys = /^Flèches : choisir/;
    const { dialog } = await openQuick('lukashenko');
    await expect
      .poll(() => dialog.getByRole('status').textContent())
      .toMatch(/^5 propositions, \d+ résultats\.$/);
    expect(await dialog.innerText()).toMatch(/trouvé via\sLukashenko/);
    expect(await dialog.getByText(keys).isVisible()).toBe(true);
    const touched = await openQuick('otsc', { hasTouch: true, isMobile: true });
    expect(await touched.dialog.getByText(keys).isVisible()).toBe(false);
  });

  test.each(['light', 'dark'] as const)('has no violation, at 360 px in the %s', async (scheme) => {
    const { page } = await openQuick('tok', {
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
    const { all } = await typeOver(page, 'otsc');
    await all.waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/recherche\/\?q=otsc$/);
  });
});

describe('the field of the header', () => {
  /** Goes to the field of the header, and types. */
  async function typeInHeader(typed: string) {
    const page = await open('methode/');
    const header = page.getByRole('banner');
    await header.getByRole('searchbox', { name: 'Rechercher' }).click();
    const field = header.getByRole('combobox', { name: 'Rechercher' });
    await field.waitFor();
    await page.keyboard.type(typed);
    return { page, field };
  }

  test('proposes names; the return key still leads to all results', async () => {
    const { page, field } = await typeInHeader('kaza');
    await page.getByRole('option', { name: /^Pays Kazakhstan/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
    await field.fill('kazakh');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/recherche\/\?q=kazakh$/);
  });

  test('a proposal opens by arrow', async () => {
    const { page } = await typeInHeader('tokayev');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/acteurs\/kassym-jomart-tokaiev\/$/);
  });
});
