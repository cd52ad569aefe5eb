import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { KINDS } from './kinds.ts';
import { searchPage } from './search-page.ts';

const { open } = useBrowser();

declare global {
  interface Window {
    /** What was wrong with each element that had the focus, and how many had it. */
    walk: { wrong: string[]; stops: Set<Element>; isOver: boolean };
  }
}

/** Looks at what has the focus whenever it is about to leave. */
function watch(page: Page): Promise<void> {
  return page.evaluate(() => {
    const walk: Window['walk'] = { wrong: [], stops: new Set(), isOver: false };
    window.walk = walk;
    addEventListener('keydown', ({ key }) => {
      if (key !== 'Tab') return;
      const { activeElement: element } = document;
      if (element === null || element === document.body) {
        walk.isOver = walk.stops.size > 0;
        return;
      }
      if (walk.stops.has(element)) {
        walk.isOver = true;
        return;
      }
      walk.stops.add(element);
      // The parts of a drawing stand on one another.
      let whole = element;
      for (let up = element.closest('svg'); up; up = up.parentElement?.closest('svg') ?? null) {
        whole = up;
      }
      const [box] = element.getClientRects();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const wrong = [];
      if (box === undefined || box.width < 2 || box.height < 2) wrong.push('invisible');
      else {
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const isIn = x >= 0 && x < innerWidth && y >= 0 && y < innerHeight;
        const top = document.elementFromPoint(x, y);
        if (!isIn) wrong.push('out of view');
        else if (top === null || !(whole.contains(top) || top.contains(whole)))
          wrong.push(`covered by ${top?.outerHTML.slice(0, 60) ?? 'nothing'}`);
      }
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
        wrong.push('not outlined');
      walk.wrong.push(...wrong.map((what) => `${what}: ${element.outerHTML.slice(0, 120)}`));
    });
  });
}

/** Walks from link to link until the first comes again, and tells what was wrong. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  await watch(page);
  const isOver = () => page.evaluate(() => window.walk.isOver);
  while (!(await isOver())) {
    for (let press = 0; press < 20; press += 1) await page.keyboard.press(key);
  }
  expect(await page.evaluate(() => window.walk.stops.size)).toBeGreaterThan(10);
  return page.evaluate(() => window.walk.wrong);
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.textContent.trim());
}

describe('what has the focus is seen, outlined and never covered', () => {
  test.each(Object.entries(KINDS))('« %s »', async (_, path) => {
    const page = await open(path);
    if (path === KINDS['recherche faite']) await searchPage(page).settled();
    expect(await walk(page, 'Tab')).toEqual([]);
    await page.context().close();
  });

  test.each(['chronologie/', 'chronologie/2022/'])(
    'nor by the years that stay above, going back through /%s',
    async (path) => {
      const page = await open(path, { viewport: { width: 1280, height: 480 } });
      expect(await walk(page, 'Shift+Tab')).toEqual([]);
    },
  );
});

describe('search over any page', () => {
  test.each(['Escape', 'Fermer'])('gives the focus back, by %s', async (way) => {
    const page = await open('methode/');
    const link = page.getByRole('main').getByRole('link').first();
    await link.focus();
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: 'Recherche rapide' });
    await dialog.waitFor();
    expect(await dialog.getByRole('combobox').evaluate((field) => field.matches(':focus'))).toBe(
      true,
    );
    if (way === 'Fermer') {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Fermer');
      await page.keyboard.press('Enter');
    } else await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await link.evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  test('keeps the focus as long as it is open', async () => {
    const page = await open('methode/');
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await page.keyboard.type('otsc');
    await dialog.getByRole('option').first().waitFor();
    for (let press = 0; press < 6; press += 1) {
      await page.keyboard.press('Tab');
      // The window's own buttons come between its last and its first.
      const where = await page.evaluate(() =>
        document.activeElement === document.body
          ? 'window'
          : document.activeElement?.closest('dialog')?.tagName,
      );
      expect(where).toMatch(/^(?:DIALOG|window)$/);
    }
  });
});

describe('filters work by keyboard alone, and the focus stays by them', () => {
  test('of the timeline', async () => {
    const page = await open('chronologie/');
    const actor = page.getByRole('combobox', { name: 'Acteur' });
    await actor.focus();
    await page.keyboard.type('Arm');
    await page.keyboard.press('Tab');
    await page.waitForURL(/acteur=armenie/);
    const chip = page
      .getByRole('form', { name: /^Filtrer/ })
      .getByRole('link', { name: /Arménie/ });
    await chip.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.search === '');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('form')?.ariaLabel))
      .toMatch(/^Filtrer/);
  });

  test('of search', async () => {
    const page = await open('recherche/?q=otsc');
    const { choice, chip, settled, status, results } = searchPage(page);
    await settled();
    const told = await status.innerText();
    await choice('Quoi', 'Comptes rendus').focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/type=article/);
    await chip('Comptes rendus').waitFor();
    await settled();
    expect(
      await choice('Quoi', 'Comptes rendus').evaluate((element) => element.matches(':focus')),
    ).toBe(true);
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
});
