import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { open } from './browser.ts';
import { pagesOf } from './html.ts';
import { isInView, overlapping } from './layout.ts';

const PHONE = { viewport: { width: 360, height: 780 } };
const DESK = { viewport: { width: 1280, height: 900 } };

/** The rows of « En 30 secondes ». */
const rowsOf = (page: Page) =>
  page.getByRole('region', { name: 'En 30 secondes' }).locator('ol > li');

describe('the home page', () => {
  test('answers its question, then shows the drawing, the map, the passages, the articles', async () => {
    const page = await open('');
    const [title = '', ...others] = await page.getByRole('heading', { level: 1 }).allInnerTexts();
    expect(others).toEqual([]);
    expect(title.replace(/\s/gu, ' ')).toBe('Qui s’éloigne de Moscou, qui reste ?');
    const main = page.getByRole('main');
    expect(await main.getByText('D’après cinq articles').innerText()).toMatch(
      /20\sjanvier 2026\.$/,
    );
    await main.getByRole('link', { name: 'cinq articles', exact: true }).click();
    expect(await page.locator(':target').innerText()).toMatch(/^Les cinq articles/);
    const titles = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(titles.map((each) => each.replace(/\s/gu, ' '))).toEqual([
      'En 30 secondes',
      'À quelle distance de Moscou, et quand',
      'Sur la carte',
      'En deux minutes',
      'Lire autrement',
      'Les cinq articles',
    ]);
    await main.getByRole('link', { name: 'Jour après jour' }).click();
    await page.waitForURL('**/chronologie/');
  });

  test('shows the first row whole on the first screen of a phone, every row on that of a desk', async () => {
    const bottomOf = async (row: Locator) => {
      const box = await row.boundingBox();
      return (box?.y ?? Infinity) + (box?.height ?? 0);
    };
    expect(await bottomOf(rowsOf(await open('', PHONE)).first())).toBeLessThanOrEqual(780);
    const rows = rowsOf(await open('', DESK));
    expect(await rows.count()).toBe(7);
    expect(await bottomOf(rows.last())).toBeLessThanOrEqual(900);
  });

  test('a row says where an actor stands in each period, how it is dated and on what it rests', async () => {
    const page = await open('', DESK);
    const text = async (name: string) => {
      const row = rowsOf(page).filter({ has: page.getByRole('link', { name, exact: true }) });
      return (await row.innerText()).replace(/\s+/gu, ' ');
    };
    expect(await text('Arménie')).toMatch(
      /Fin 2022 distance envers l’OTSC, 23 nov\. 2022 2025–2026 distance dit le 5 avril 2025/,
    );
    expect(await text('Kazakhstan')).toMatch(
      /équilibre paroles, 23 nov\. 2022 2025–2026 distance entre 2022 et le 5 avril 2025 .* § 11/,
    );
    expect(await text('Biélorussie')).toMatch(
      /soutien soutien réservé d’oct\. à nov\. 2022 : avis opposés 2025–2026 pas un mot/,
    );
    await rowsOf(page).first().getByRole('link', { name: /§/ }).click();
    await page.waitForURL(/\/articles\/[^/]+\/#p\d+$/);
  });

  test('the five degrees are named beside their shapes', async () => {
    for (const path of ['', 'comparer/armenie-kazakhstan/']) {
      const key = (await open(path, PHONE)).getByRole('list', { name: /^Les cinq degrés/ });
      expect(await key.getByRole('listitem').allInnerTexts(), path).toEqual([
        'soutien',
        'soutien réservé',
        'équilibre',
        'distance',
        'rupture',
      ]);
    }
  });

  test('degrees are said to be ours, and lead to the method', async () => {
    const page = await open('');
    await page.getByRole('link', { name: 'que nous attribuons' }).click();
    await page.getByRole('heading', { level: 1, name: /^Méthode/ }).waitFor();
  });

  test.each(['Aller aux réponses', 'Aller au dessin'])('the keyboard skips: %s', async (name) => {
    const page = await open('');
    const link = page.getByRole('link', { name });
    for (let presses = 0; presses < 3; presses += 1) {
      await page.keyboard.press('Tab');
      if (await link.evaluate((element) => element.matches(':focus'))) break;
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => isInView(page.locator(':target'))).toBe(true);
  });
});

describe('a number of « En deux minutes »', () => {
  const call = /^Voir le passage \d+ : Afrique-sur7, § 10$/;
  const passage = (page: Page) => page.locator('[popover]').filter({ hasText: 'son voisin' });

  test('shows its passage by keyboard, from which its paragraph is reached', async () => {
    const page = await open('', PHONE);
    const number = page.getByRole('main').getByRole('button', { name: call });
    await number.focus();
    await page.keyboard.press('Enter');
    expect(await passage(page).innerText()).toMatch(/a bloqué le document final du sommet/);
    await page.keyboard.press('Escape');
    await passage(page).waitFor({ state: 'hidden' });
    expect(await number.evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/articles/poutine-esseule-par-ses-allies/#p10');
  });

  test('shows it without script, and the list leads to all of them', async () => {
    const page = await open('', { javaScriptEnabled: false });
    await page.getByRole('main').getByRole('button', { name: call }).click();
    await passage(page).getByRole('link', { name: 'Lire l’original' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(/^Les \d+ passages cités$/).click();
    const listed = page.getByRole('group').filter({ hasText: 'passages cités' }).locator('li');
    expect(await listed.count()).toBe(await page.locator('[popover]').count());
    await listed.last().getByRole('link').click();
    await page.waitForURL(/\/articles\/[^/]+\/#p\d+$/);
  });

  test('leads to its passage where a browser has no popover, and hides nothing else', async () => {
    const page = await open('');
    const addresses = await page
      .locator('a.instead')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(addresses.length).toBe(await page.locator('button.call').count());
    for (const address of addresses) expect(address).toMatch(/^\/articles\/[^/]+\/#p\d+$/);
    expect(await page.locator('a.instead').first().isVisible()).toBe(false);
  });
});

describe('the barometer', () => {
  test('has names alone on its marks where it is narrow', async () => {
    const mark = (await open('', PHONE)).locator('.bands a').first();
    expect(await mark.locator('.name').isVisible()).toBe(true);
    expect(await mark.locator('.more').isVisible()).toBe(false);
    // Their place was found for names of this size.
    const size = await mark.locator('.name').evaluate((name) => getComputedStyle(name).fontSize);
    expect(size).toBe('12px');
    const wide = (await open('', DESK)).locator('.bands a').first();
    expect(await wide.locator('.more').isVisible()).toBe(true);
  });

  test('a mark leads to its stance in the dossier', async () => {
    const page = await open('', DESK);
    const band = page.getByRole('group', { name: /^équilibre : positions/ });
    const mark = band.getByRole('link', { name: /^Kazakhstan, 23 novembre 2022 : équilibre/ });
    await mark.locator('.target').click();
    await page.waitForURL(/\/acteurs\/kassym-jomart-tokaiev\/#tokaiev-russie-/);
    expect(await page.locator(':target').innerText()).toContain('équilibre');
  });

  test('every mark says a date, a level and a basis, and each stance is in the list', async () => {
    const page = await open('', DESK);
    const names = await page.locator('.bands a title').allTextContents();
    expect(names).toHaveLength(13);
    for (const name of names) {
      expect(name).toMatch(
        /\d{4}\s: (?:soutien|soutien réservé|équilibre|distance|rupture)(?: envers l’OTSC)? \((?:acte|parole|jugement)/,
      );
    }
    const entries = page.locator('.attested [data-statement]');
    expect(await entries.count()).toBe(names.length);
    await page.getByText(/^Les .+ positions, une à une$/).click();
    await entries.first().getByRole('link', { name: /§/ }).first().click();
    await page.waitForURL(/\/articles\/[^/]+\/#p\d+$/);
  });

  test('stances that disagree are marked, drawn and listed', async () => {
    const page = await open('', DESK);
    // One in each of two bands.
    expect(await page.locator('.bands .bracket').count()).toBe(2);
    expect(await page.getByRole('link', { name: /les articles divergent/ }).count()).toBe(2);
    await page.getByText(/^Les .+ positions, une à une$/).click();
    const listed = page.getByRole('list', { name: 'Les articles divergent' });
    expect(await listed.getByRole('listitem').count()).toBe(2);
  });

  test('the veto of Armenia toward the alliance is in the band of distance, framed', async () => {
    const page = await open('', DESK);
    const band = page.getByRole('group', { name: /^distance : positions/ });
    const veto = band.getByRole('link', {
      name: /^Arménie, 23 novembre 2022 : distance envers l’OTSC/,
    });
    expect(await veto.locator('.frame-line').count()).toBe(1);
  });

  test('a level without a stance keeps its band, and says so', async () => {
    const page = await open('', DESK);
    const band = page.getByRole('group', { name: /^rupture : positions/ });
    expect(await band.textContent()).toBe('Personne, dans nos articles.');
  });

  test('no words meet other words, at any width', async () => {
    const page = await open('');
    for (const width of [320, 360, 700, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overlapping(page, '.barometer'), String(width)).toEqual([]);
    }
  });

  test.each([
    ['bielorussie', 3],
    ['georgie', 0],
  ])('in the dossier of %s, %i marks stand out among the others', async (actor, own) => {
    const page = await open(`acteurs/${actor}/`, DESK);
    expect(await page.locator('.bands a[class^="level-"]').count()).toBe(own);
    expect(await page.locator('.bands a').count()).toBe(own === 0 ? 0 : 13);
  });
});

describe('the map', () => {
  test.each([
    [/^Kazakhstan.+distance, durée inconnue, entre 2022 et le 5 avril 2025/, 'kazakhstan'],
    [/^Haut-Karabagh, territoire \(Azerbaïdjan\)/, 'haut-karabagh'],
  ])('%s leads to its dossier', async (name, actor) => {
    const page = await open('', DESK);
    const map = page.getByRole('region', { name: 'Sur la carte' });
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

  test('every page has one that exists and is light; articles, actors, topics and declarations their own', () => {
    expect(site.output).toMatch(/\d+ cartes/);
    expect(site.output).not.toContain('aucune police');
    for (const { path, root } of pagesOf(site)) {
      const meta = (name: string) =>
        root.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
      const isOwn = /^(?:articles|acteurs|declarations|themes)\/[^/]+\/$/.test(path);
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
