import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { violations } from './axe.ts';
import { open, type TabOptions } from './browser.ts';
import { sidewaysExcess } from './layout.ts';
import { searchPage } from './search-page.ts';

async function openSearch(query = '', options: TabOptions = {}) {
  const page = await open(`recherche/${query}`, options);
  const search = searchPage(page);
  if (query !== '') await search.settled();
  return { page, ...search };
}

const plain = (text: string) => text.replace(/\s/gu, ' ');

describe('results', () => {
  test('come for a country from the header of any page', async () => {
    const page = await open('methode/');
    const field = page.getByRole('banner').getByLabel('Rechercher');
    await field.fill('Kazakhstan');
    await field.press('Enter');
    await page.waitForURL(/\/recherche\/\?q=Kazakhstan$/);
    const search = searchPage(page);
    await search.settled();
    expect((await search.titles())[0]).toBe('Kazakhstan');
    expect((await search.labels())[0]).toMatch(/acteur · pays/i);
    expect(await violations(page)).toEqual([]);
  });

  test('say each its kind, its date and its source', async () => {
    const { page, titles, labels, results } = await openSearch('?q=Loukachenko');
    expect((await titles())[0]).toBe('Alexandre Loukachenko');
    await page.getByRole('button', { name: 'Afficher plus' }).click();
    await expect.poll(() => results.count()).toBeGreaterThan(10);
    expect(new Set((await labels()).map((label) => label.split(' ')[0]?.toLowerCase()))).toEqual(
      new Set(['acteur', 'compte', 'déclaration', 'événement', 'position', 'prévision']),
    );
    const report = results.filter({ hasText: 'Compte rendu' }).first();
    expect(await report.innerText()).toMatch(/2022.+·/);
    await report.getByRole('link').first().click();
    await page.getByText('Ce texte n’est pas l’article.').waitFor();
  });

  test('lead to the number of the paragraph that matches', async () => {
    const { page, results } = await openSearch('?q=décombres');
    await results.getByRole('link', { name: /^§/ }).first().click();
    await page.waitForURL(/\/articles\/[^/]+\/\?mots=[^#]+#p\d+$/);
    expect(await page.locator(':target').innerText()).toContain('décombres');
  });

  test('are reached by keyboard alone', async () => {
    const { page, field, settled } = await openSearch();
    // A key that comes late must not change the list on the way to it.
    const arrival = Promise.withResolvers<undefined>();
    await page.route('**/pagefind/**', (route) => arrival.promise.then(() => route.continue()));
    await field.focus();
    await page.keyboard.type('tokayev');
    await page.waitForURL(/\?q=tokayev$/);
    arrival.resolve(undefined);
    await settled();
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest('.results h3 a')?.textContent);
    for (let presses = 0; presses < 60 && (await focused()) === undefined; presses += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Kassym-Jomart Tokaïev' }).waitFor();
  });

  // The heaviest of a person, a country and a word, and a question.
  test.each(['Poutine', 'Iran', 'sommet', 'pourquoi Loukachenko soutient Poutine'])(
    'of « %s », with all that they load, cold, weigh 150 kB at most',
    async (query) => {
      const { page, field, settled } = await openSearch();
      const paths: string[] = [];
      page.on('request', (request) => paths.push(new URL(request.url()).pathname));
      await field.fill(query);
      await settled();
      await page.getByRole('group', { name: 'Quoi' }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(paths.filter((path) => path.includes('/fragment/')).length).toBeGreaterThanOrEqual(5);
      expect(paths.filter((path) => path.includes('/filter/')).length).toBeGreaterThanOrEqual(8);
      const bytes = paths.map((path) => {
        const content = readFileSync(join(inject('sites').real.folder, path));
        // Hosts do not compress again what Pagefind compressed.
        const isCompressed = /\.(?:pagefind|pf_\w+)$/.test(path);
        return (isCompressed ? content : brotliCompressSync(content)).length;
      });
      expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(150_000);
    },
  );
});

describe('filters', () => {
  test('narrow the results, stand in the address and survive a reload and going back', async () => {
    const { page, status, choice, settled, labels } = await openSearch('?q=otsc');
    const before = await status.innerText();
    await choice('Quoi', 'Comptes rendus').check();
    await page.waitForURL(/type=article/);
    await choice('Pays, territoires', 'Arménie').check();
    await page.waitForURL(/pays=armenie/);
    await expect.poll(() => status.innerText()).toBe('3 résultats');
    expect(await labels()).toEqual(['Compte rendu', 'Compte rendu', 'Compte rendu']);
    await page.reload();
    await settled();
    expect(await choice('Pays, territoires', 'Arménie').isChecked()).toBe(true);
    expect(await status.innerText()).toBe('3 résultats');
    await page.goBack();
    await page.goBack();
    await expect.poll(() => status.innerText()).toBe(before);
  });

  test('keep by nature of the source, and by position without a query', async () => {
    const { page, settled, choice, chip, results, labels, titles } = await openSearch('?q=Russie');
    await choice('Nature de la source', 'Opinion').check();
    await page.waitForURL(/nature=opinion/);
    await chip('Opinion').waitFor();
    await settled();
    expect(await results.count()).toBeGreaterThan(0);
    const others = results.filter({ hasNot: page.locator('.nature', { hasText: 'opinion' }) });
    expect(await others.allInnerTexts()).toEqual([]);
    await page.goto('recherche/?position=distance');
    await settled();
    expect(new Set(await labels())).toEqual(new Set(['Position']));
    expect(await titles()).toContain('Arménie envers l’OTSC');
  });

  test('by position never give what a leader did not say', async () => {
    const { page, status, settled, labels } = await openSearch('?q=Tokaïev&position=distance');
    expect(plain(await status.innerText())).toBe(
      'Aucun résultat pour « Tokaïev » avec ces filtres.',
    );
    await page.goto('recherche/?q=Tokaïev&position=equilibre');
    await settled();
    expect(new Set(await labels())).toEqual(new Set(['Position']));
    await page.goto('recherche/?q=Tokaïev&auteur=kassym-jomart-tokaiev&type=declaration');
    await settled();
    expect(await labels()).toEqual(['Déclaration', 'Déclaration']);
  });

  test('count the results that each choice leads to', async () => {
    const { page, status, choice } = await openSearch('?q=Iran');
    const label = page
      .getByRole('group', { name: 'Quoi' })
      .locator('label', { hasText: 'Comptes rendus' });
    const count = Number(/\d+/.exec(await label.innerText())?.[0]);
    await choice('Quoi', 'Comptes rendus').check();
    await expect.poll(() => status.innerText()).toBe(`${count} résultats`);
  });

  test('that leave nothing are taken away together, or one by one', async () => {
    const { page, status, choice } = await openSearch('?q=otsc&pays=iran&annee=2026&type=article');
    expect(await status.innerText()).toMatch(/^Aucun résultat pour «.otsc.» avec ces filtres/);
    const ways = page.getByRole('list', { name: 'Élargir' }).getByRole('listitem');
    const [way = '', ...others] = (await ways.allInnerTexts()).map(plain);
    expect(way).toMatch(/^sans aucun filtre \(\d+ résultats\)$/);
    expect(others).toEqual([]);
    await page.getByRole('link', { name: 'sans aucun filtre' }).click();
    await expect.poll(() => status.innerText()).toBe(/\d+ résultats/.exec(way)?.[0]);
    expect(new URL(page.url()).search).toBe('?q=otsc');
    await page.goBack();
    await choice('Année', '2025').check();
    await choice('Année', '2026').uncheck();
    await expect.poll(() => status.innerText()).toBe('1 résultat');
  });
});

describe('where nothing is found', () => {
  test('the page says so, without noise, and offers the actors', async () => {
    const { page, status, results } = await openSearch('?q=Macron%20otsc');
    expect(await status.innerText()).toMatch(/^Aucun résultat/);
    expect(await results.count()).toBe(0);
    await page.getByRole('main').getByRole('link', { name: 'tous les acteurs' }).click();
    await page.getByRole('heading', { level: 1, name: 'Pays et dirigeants' }).waitFor();
  });

  test('words that no text contains together are searched without those that are nowhere', async () => {
    const { page, status, titles } = await openSearch('?q=Anchorage%20Macron');
    expect(plain(await status.innerText())).toBe('Aucun résultat pour « Macron ».');
    await page.getByRole('link', { name: /^seulement «.Anchorage.»$/ }).click();
    await expect.poll(async () => (await titles()).join('\n')).toMatch(/Anchorage/);
    expect(new URL(page.url()).search).toBe('?q=Anchorage');
  });
});

describe('what was understood is said', () => {
  test.each([
    ['Tokayef', /^\d+ résultats pour « Kassym-Jomart Tokaïev »$/],
    ['président iranien', /^Nos articles ne nomment aucun « président iranien »\. \d+ résultats$/],
    [
      'pourquoi Erevan boude Téhéran',
      /^Aucun texte ne répond à tous ces mots\. Les plus proches : \d+ résultats$/,
    ],
  ])('of « %s »: %s', async (query, told) => {
    const { status } = await openSearch(`?q=${encodeURIComponent(query)}`);
    expect(plain(await status.innerText())).toMatch(told);
  });

  test('by which other name or word a result was found', async () => {
    const { page, results } = await openSearch('?q=Yerevan');
    expect(plain(await results.first().innerText())).toContain('trouvé via Yerevan');
    await page.goto('recherche/?q=pasdarans');
    await page.getByText('trouvé via pasdarans').waitFor();
  });

  test('and that only 200 characters are read', async () => {
    const { page } = await openSearch(`?q=${'otsc%20'.repeat(100)}`);
    await page.getByText('Le champ prend 200 caractères : la suite n’est pas lue.').waitFor();
  });
});

test('a word of 60 letters does not widen the page', async () => {
  const viewport = { width: 390, height: 800 };
  const { page } = await openSearch(`?q=${'a'.repeat(60)}`, { viewport });
  expect(await sidewaysExcess(page)).toBeLessThanOrEqual(0);
});

test('filters without a word do not speak of a search', async () => {
  const { page } = await openSearch('?type=article&annee=2020');
  expect(await page.locator('#trouve').innerText()).not.toMatch(/recherche/i);
});

describe('whatever the address asks, the page answers and runs no script', () => {
  test.each([
    ['10 000 words', `?q=${'otsc%20'.repeat(10_000).slice(0, 12_000)}`, /résultat/],
    ['markup', '?q=%3Cimg%20src=x%20onerror=alert(1)%3E', /^Aucun résultat/],
    ['bad percent signs', '?q=%E0%A4%A&pays=%', /résultat/],
    [
      'filters that the page does not offer',
      '?q=otsc&pays=javascript:alert(1)&nature=%22%3E%3Cimg%20src=x%3E&tri=autre&__proto__=1',
      /^\d+ résultats$/,
    ],
    ['such filters without a query', '?constructor=article&type=toString', /^$/],
  ])('%s', async (_, query, told) => {
    const page = await open('recherche/');
    page.on('dialog', () => expect.unreachable('a script ran'));
    const added = page.locator('main img, main script');
    const own = await added.count();
    await page.goto(`recherche/${query}`);
    const { status, field, settled } = searchPage(page);
    if (told.test('')) await page.getByRole('heading', { name: 'Thèmes' }).waitFor();
    else await settled();
    expect(await status.innerText()).toMatch(told);
    expect(await added.count()).toBe(own);
    expect((await field.inputValue()).length).toBeLessThanOrEqual(200);
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
  });
});

describe('when the network fails', () => {
  test('an absent index is reported, and the page lists actors', async () => {
    const { page, ask, status } = await openSearch('', { mayFail: true });
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 200, body: 'nothing' }));
    await ask('otsc');
    expect(await status.innerText()).toMatch(/^La recherche ne répond pas/);
    expect(await page.getByRole('link', { name: 'Alexandre Loukachenko' }).isVisible()).toBe(true);
  });

  test('a truncated index is reported, and the next search tries again', async () => {
    const { page, ask, status, titles } = await openSearch('', { mayFail: true });
    const entry = '**/pagefind/pagefind-entry.json*';
    await page.route(entry, (route) => route.fulfill({ status: 200, body: '{"version":"1.6' }));
    await ask('otsc');
    expect(await status.innerText()).toMatch(/^La recherche ne répond pas/);
    await page
      .getByRole('list', { name: 'Noms' })
      .getByRole('link', { name: /OTSC/ })
      .first()
      .waitFor();
    await page.unrouteAll();
    await ask('otan');
    expect((await titles())[0]).toBe('OTAN');
  });

  test('filters that cannot be loaded are reported, and the results stay', async () => {
    const { page, ask, titles } = await openSearch('', { mayFail: true });
    await page.route('**/pagefind/filter/*', (route) => route.abort());
    await ask('otsc');
    await page.getByText(/^Les filtres n’ont pas pu être chargés/).waitFor();
    expect((await titles())[0]).toBe('OTSC');
    await page.unrouteAll();
    await ask('otan');
    await page.getByRole('group', { name: 'Quoi' }).waitFor();
    expect(await page.getByText(/^Les filtres n’ont pas/).count()).toBe(0);
  });

  test('a slow one makes the reader wait, and names come first', async () => {
    const { page, field, status, settled, titles, proposals } = await openSearch();
    const arrival = Promise.withResolvers<undefined>();
    await page.route('**/pagefind/**', (route) => arrival.promise.then(() => route.continue()));
    await field.fill('armenie');
    await expect.poll(proposals).toContain('Arménie');
    await expect.poll(() => status.innerText()).toBe('Recherche…');
    expect(await titles()).toEqual([]);
    arrival.resolve(undefined);
    await settled();
    expect((await titles())[0]).toBe('Arménie');
  });
});
