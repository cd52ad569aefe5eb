import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { open } from './browser.ts';
import { pagesOf } from './html.ts';

const PHONE = { viewport: { width: 360, height: 800 } };
const DESK = { viewport: { width: 1280, height: 800 } };

describe('the home page', () => {
  test('tells what this is, who has moved, where, the articles, what happened, then searches', async () => {
    const page = await open('');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('cinq articles');
    const titles = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(titles.map((title) => title.replace(/\s/gu, ' '))).toEqual([
      'Qui s’éloigne de Moscou ?',
      'Où',
      'Les cinq articles',
      'Ce qui s’est passé',
      'Chercher un pays, un nom, un mot',
    ]);
  });

  test('on a wide screen, the first screen already shows the drawing', async () => {
    const page = await open('', DESK);
    const row = page.getByRole('group', { name: /^Kazakhstan : positions/ });
    const box = await row.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(800);
    const synthesis = await page.locator('.synthesis').boundingBox();
    expect(box?.x).toBeGreaterThan((synthesis?.x ?? 0) + (synthesis?.width ?? 0));
  });

  test('on a phone, the synthesis comes first and the drawing next', async () => {
    const page = await open('', PHONE);
    const [synthesis, barometer, map] = await Promise.all(
      ['.synthesis', '.barometer', '.where'].map((part) => page.locator(part).boundingBox()),
    );
    expect(synthesis?.y).toBeLessThan(800);
    expect(barometer?.y).toBeGreaterThan(synthesis?.y ?? Infinity);
    expect(map?.y).toBeGreaterThan(barometer?.y ?? Infinity);
  });

  test('searches', async () => {
    const page = await open('');
    const search = page.getByRole('region', { name: 'Chercher un pays, un nom, un mot' });
    await search.getByRole('searchbox').fill('Erevan');
    await search.getByRole('button', { name: 'Chercher' }).click();
    await page.waitForURL(/\/recherche\/\?q=Erevan$/);
  });
});

describe('the barometer', () => {
  test('a mark is named and leads to its stance in the dossier', async () => {
    const page = await open('', DESK);
    const row = page.getByRole('group', { name: /^Kazakhstan : positions/ });
    const mark = row.getByRole('link', { name: /23 novembre 2022 : équilibre/ });
    await mark.locator('.target').click();
    await page.waitForURL(/\/acteurs\/kassym-jomart-tokaiev\/#tokaiev-russie-/);
    expect(await page.locator(':target').innerText()).toContain('équilibre');
  });

  test('the keyboard reaches every mark, and each says a date, a level and a basis', async () => {
    const page = await open('', DESK);
    const links = page.locator('.barometer > ol .drawing a');
    expect(await links.count()).toBe(11);
    for (const link of await links.all()) {
      await link.focus();
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await link.locator('title').textContent()).toMatch(
        /\d{4}\s: (?:soutien|soutien réservé|équilibre|distance|rupture) \((?:acte|parole|analyse)/,
      );
    }
  });

  test('stances that disagree are marked, drawn and listed', async () => {
    const page = await open('', DESK);
    expect(await page.locator('.barometer > ol .bracket').count()).toBe(1);
    expect(await page.getByRole('link', { name: /les articles divergent/ }).count()).toBe(4);
    const listed = page.getByRole('list', { name: 'Les articles divergent' });
    expect(await listed.getByRole('listitem').count()).toBe(2);
  });

  test('each stance is in the list, and leads to its paragraph', async () => {
    const page = await open('');
    const entries = page.locator('.attested [data-statement]');
    expect(await entries.count()).toBe(11);
    await entries.first().getByRole('link', { name: /§/ }).first().click();
    await page.waitForURL(/\/articles\/[^/]+\/#p\d+$/);
  });

  test('words leave the drawing where it is narrow; the level stays beside the name', async () => {
    const page = await open('', PHONE);
    const row = page.locator('.barometer li').first();
    expect(await row.locator('.words').first().isVisible()).toBe(false);
    expect(await row.locator('.latest').innerText()).toContain('distance');
  });

  test('a dossier has its own row, over its dated list', async () => {
    const page = await open('acteurs/bielorussie/', DESK);
    const section = page.getByRole('region', { name: 'Position envers Moscou' });
    const [drawn, listed] = await Promise.all(
      ['.barometer', '.entries'].map((part) => section.locator(part).boundingBox()),
    );
    expect(drawn?.y).toBeLessThan(listed?.y ?? 0);
    expect(await section.locator('.barometer > ol > li').count()).toBe(1);
  });

  test('a dossier without a stance toward Moscow has none', async () => {
    const page = await open('acteurs/georgie/');
    expect(await page.locator('.barometer').count()).toBe(0);
  });
});

describe('the map', () => {
  test('a country leads to its dossier', async () => {
    const page = await open('', DESK);
    const map = page.getByRole('group', { name: 'Carte d’ensemble' });
    await map
      .getByRole('link', {
        name: /^Kazakhstan.+distance, durée inconnue, entre 2022 et le 5 avril 2025/,
      })
      .click();
    await page.waitForURL(/\/acteurs\/kazakhstan\/$/);
  });

  test('a territory leads to its dossier', async () => {
    const page = await open('', DESK);
    await page.getByRole('link', { name: /^Haut-Karabagh, territoire \(Azerbaïdjan\)/ }).click();
    await page.waitForURL(/\/acteurs\/haut-karabagh\/$/);
  });

  test('whatever it shows is in the list beside it', async () => {
    const page = await open('');
    const drawn = await page
      .locator('.map a[href*="/acteurs/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const listed = await page
      .locator('.map-list a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const missing = drawn.filter((href) => !listed.includes(href) && !href?.endsWith('/russie/'));
    expect(drawn.length).toBeGreaterThan(15);
    expect(missing).toEqual([]);
  });
});

describe.each(['real', 'second'] as const)('social cards (%s)', (which) => {
  const site = inject('sites')[which];
  const pages = pagesOf(site);
  const meta = (page: (typeof pages)[number], name: string) =>
    page.root.querySelector(`meta[property="${name}"]`)?.getAttribute('content');

  test('every page has one, by a full address, that exists and is light', () => {
    for (const page of pages) {
      const address = new URL(meta(page, 'og:image') ?? '');
      expect(address.pathname.startsWith(`${site.base}cartes/`), page.path).toBe(true);
      const file = join(site.folder, address.pathname.slice(site.base.length));
      expect(existsSync(file), file).toBe(true);
      expect(statSync(file).size).toBeLessThan(60_000);
    }
  });

  test('articles, actors and topics have their own', () => {
    for (const page of pages) {
      const own = /^(?:articles|acteurs|themes)\/[^/]+\/$/.test(page.path);
      const expected = own ? `cartes/${page.path.slice(0, -1)}.png` : 'cartes/accueil.png';
      expect(meta(page, 'og:image')?.endsWith(site.base + expected), page.path).toBe(true);
      const isArticle = page.path.startsWith('articles/') && own;
      expect(meta(page, 'og:type')).toBe(isArticle ? 'article' : 'website');
      expect(meta(page, 'og:title'), page.path).toBeTruthy();
      expect(meta(page, 'og:description'), page.path).toBeTruthy();
      expect(meta(page, 'og:locale')).toBe('fr_FR');
    }
  });
});
