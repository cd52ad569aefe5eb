import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { open } from './browser.ts';
import { pagesOf } from './html.ts';

const PHONE = { viewport: { width: 360, height: 800 } };
const DESK = { viewport: { width: 1280, height: 800 } };

describe('the home page', () => {
  test('shows what this is, who has moved, where, the articles, what happened, then searches', async () => {
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
    const search = page.getByRole('region', { name: 'Chercher un pays, un nom, un mot' });
    await search.getByRole('searchbox').fill('Erevan');
    await search.getByRole('button', { name: 'Chercher' }).click();
    await page.waitForURL(/\/recherche\/\?q=Erevan$/);
  });

  test('shows the drawing on the first screen where it is wide, after the synthesis on a phone', async () => {
    const wide = await open('', DESK);
    const row = await wide.getByRole('group', { name: /^Kazakhstan : positions/ }).boundingBox();
    expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThan(800);
    const page = await open('', PHONE);
    const [synthesis, barometer, map] = await Promise.all(
      ['.synthesis', '.barometer', '.where'].map((part) => page.locator(part).boundingBox()),
    );
    expect(synthesis?.y).toBeLessThan(800);
    expect(barometer?.y).toBeGreaterThan(synthesis?.y ?? Infinity);
    expect(map?.y).toBeGreaterThan(barometer?.y ?? Infinity);
    // Words leave the drawing where it is narrow; the level stays beside the name.
    const first = page.locator('.barometer li').first();
    expect(await first.locator('.words').first().isVisible()).toBe(false);
    expect(await first.locator('.latest').innerText()).toContain('distance');
  });
});

describe('the barometer', () => {
  test('a mark leads to its stance in the dossier', async () => {
    const page = await open('', DESK);
    const row = page.getByRole('group', { name: /^Kazakhstan : positions/ });
    const mark = row.getByRole('link', { name: /23 novembre 2022 : équilibre/ });
    await mark.locator('.target').click();
    await page.waitForURL(/\/acteurs\/kassym-jomart-tokaiev\/#tokaiev-russie-/);
    expect(await page.locator(':target').innerText()).toContain('équilibre');
  });

  test('every mark says a date, a level and a basis, and each stance is in the list', async () => {
    const page = await open('', DESK);
    const names = await page.locator('.barometer > ol .drawing a title').allTextContents();
    expect(names).toHaveLength(11);
    for (const name of names) {
      expect(name).toMatch(
        /\d{4}\s: (?:soutien|soutien réservé|équilibre|distance|rupture) \((?:acte|parole|analyse)/,
      );
    }
    const entries = page.locator('.attested [data-statement]');
    expect(await entries.count()).toBe(names.length);
    await entries.first().getByRole('link', { name: /§/ }).first().click();
    await page.waitForURL(/\/articles\/[^/]+\/#p\d+$/);
  });

  test('stances that disagree are marked, drawn and listed', async () => {
    const page = await open('', DESK);
    expect(await page.locator('.barometer > ol .bracket').count()).toBe(1);
    expect(await page.getByRole('link', { name: /les articles divergent/ }).count()).toBe(4);
    const listed = page.getByRole('list', { name: 'Les articles divergent' });
    expect(await listed.getByRole('listitem').count()).toBe(2);
  });

  test.each([
    ['bielorussie', 1],
    ['georgie', 0],
  ])('the dossier of %s has %i row of its own', async (actor, rows) => {
    const page = await open(`acteurs/${actor}/`, DESK);
    expect(await page.locator('.barometer > ol > li').count()).toBe(rows);
  });
});

describe('the map', () => {
  test.each([
    [/^Kazakhstan.+distance, durée inconnue, entre 2022 et le 5 avril 2025/, 'kazakhstan'],
    [/^Haut-Karabagh, territoire \(Azerbaïdjan\)/, 'haut-karabagh'],
  ])('%s leads to its dossier', async (name, actor) => {
    const page = await open('', DESK);
    const map = page.getByRole('region', { name: 'Où' });
    await map.getByRole('link', { name }).first().click();
    await page.waitForURL(`**/acteurs/${actor}/`);
  });

  test('whatever it shows is in the list beside it', async () => {
    const page = await open('');
    const addresses = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const drawn = await addresses('.map a[href*="/acteurs/"]');
    const listed = await addresses('.map-list a');
    expect(drawn.length).toBeGreaterThan(15);
    const missing = drawn.filter((href) => !listed.includes(href) && !href.endsWith('/russie/'));
    expect(missing).toEqual([]);
  });
});

describe.each(['real', 'second'] as const)('social cards (%s)', (which) => {
  const site = inject('sites')[which];

  test('every page has one that exists and is light; articles, actors and topics their own', () => {
    for (const { path, root } of pagesOf(site)) {
      const meta = (name: string) =>
        root.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
      const isOwn = /^(?:articles|acteurs|themes)\/[^/]+\/$/.test(path);
      const card = isOwn ? `cartes/${path.slice(0, -1)}.png` : 'cartes/accueil.png';
      expect(meta('og:image'), path).toBe(`http://localhost:4321${site.base}${card}`);
      const file = join(site.folder, card);
      expect(existsSync(file), file).toBe(true);
      expect(statSync(file).size).toBeLessThan(60_000);
      const isArticle = isOwn && path.startsWith('articles/');
      expect(meta('og:type')).toBe(isArticle ? 'article' : 'website');
      expect(meta('og:title'), path).toBeTruthy();
      expect(meta('og:description'), path).toBeTruthy();
      expect(meta('og:locale')).toBe('fr_FR');
    }
  });
});
