import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { searchPage } from './search-page.ts';

const { open } = useBrowser();

async function openSearch(query = '', options = {}) {
  const page = await open(`recherche/${query}`, options);
  const search = searchPage(page);
  if (query !== '') await search.settled();
  return { page, ...search };
}

test('a country is found from the header of any page', async () => {
  const page = await open('methode/');
  const field = page.getByRole('banner').getByLabel('Rechercher');
  await field.fill('Kazakhstan');
  await field.press('Enter');
  await page.waitForURL(/\/recherche\/\?q=Kazakhstan$/);
  const search = searchPage(page);
  await search.settled();
  expect((await search.titles())[0]).toBe('Kazakhstan');
  expect((await search.labels())[0]).toMatch(/acteur · pays/i);
});

test('a leader is found, and each result says its kind, its date and its source', async () => {
  const { page, titles, labels, results } = await openSearch('?q=Loukachenko');
  expect((await titles())[0]).toBe('Alexandre Loukachenko');
  await page.getByRole('button', { name: 'Afficher plus' }).click();
  await expect.poll(() => results.count()).toBeGreaterThan(10);
  expect(new Set((await labels()).map((label) => label.split(' ')[0]?.toLowerCase()))).toEqual(
    new Set(['acteur', 'compte', 'événement', 'thème']),
  );
  const report = results.filter({ hasText: 'Compte rendu' }).first();
  expect(await report.innerText()).toMatch(/2022.+·/);
  await report.getByRole('link').first().click();
  await page.getByText('Ce texte n’est pas l’article.').waitFor();
});

test('a paragraph that matches leads to its very number', async () => {
  const { page, results } = await openSearch('?q=décombres');
  await results.getByRole('link', { name: /^§/ }).first().click();
  await page.waitForURL(/\/articles\/[^/]+\/\?mots=[^#]+#p\d+$/);
  expect(await page.locator(':target').innerText()).toContain('décombres');
});

test('filters narrow the results, stand in the address and survive a reload and going back', async () => {
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

test('a chip takes its filter away', async () => {
  const { page, status, chip, choice } = await openSearch('?q=otsc&pays=armenie&type=article');
  expect(await status.innerText()).toBe('3 résultats');
  await chip('Arménie').click();
  await page.waitForURL((url) => !url.searchParams.has('pays'));
  await expect.poll(() => choice('Pays, territoires', 'Arménie').isChecked()).toBe(false);
});

test('counts say how many results each choice leads to', async () => {
  const { page, status, choice } = await openSearch('?q=Iran');
  const label = page
    .getByRole('group', { name: 'Quoi' })
    .locator('label', { hasText: 'Comptes rendus' });
  const count = Number(/\d+/.exec(await label.innerText())?.[0]);
  await choice('Quoi', 'Comptes rendus').check();
  await expect.poll(() => status.innerText()).toBe(`${count} résultats`);
});

test.each(['xyzzyq', 'Macron', 'Macron otsc', 'Assadov'])(
  '« %s » says that nothing was found and offers the actors, without noise',
  async (query) => {
    const { page, status, results } = await openSearch(`?q=${encodeURIComponent(query)}`);
    expect(await status.innerText()).toMatch(/^Aucun résultat/);
    expect(await results.count()).toBe(0);
    await page.getByRole('main').getByRole('link', { name: 'tous les acteurs' }).click();
    await page.getByRole('heading', { level: 1, name: 'Acteurs' }).waitFor();
  },
);

test.each([
  ['Tokayef', 'Nom proche : Kassym-Jomart Tokaïev.'],
  ['Poutine xyzzyq', 'Nom trouvé : Vladimir Poutine.'],
])('« %s » tells a name for what it is: « %s »', async (query, told) => {
  const { status } = await openSearch(`?q=${encodeURIComponent(query)}`);
  expect((await status.innerText()).replaceAll('\u00A0', ' ')).toContain(told);
});

test('filters that leave nothing are loosened one by one, each for what it says', async () => {
  const { page, status } = await openSearch('?q=otsc&pays=iran&annee=2026&type=article');
  expect(await status.innerText()).toMatch(/^Aucun résultat pour «.otsc.» avec ces filtres/);
  const ways = page.getByRole('list', { name: 'Élargir la recherche' }).getByRole('listitem');
  const told = (await ways.allInnerTexts()).map((text) => text.replace(/\s/gu, ' '));
  expect(told).toEqual(['sans « 2026 » (1 résultat)', 'sans aucun filtre (27 résultats)']);
  await page.getByRole('link', { name: /^sans «.2026.»$/ }).click();
  await expect.poll(() => status.innerText()).toBe('1 résultat');
  expect(new URL(page.url()).search).toBe('?q=otsc&type=article&pays=iran');
});

test('words that no page holds together are searched one by one', async () => {
  const { page, status, titles } = await openSearch('?q=Anchorage%20Kadyrov');
  expect(await status.innerText()).toMatch(/^Aucun résultat/);
  await page.getByRole('link', { name: /^seulement «.Anchorage.»$/ }).click();
  await expect.poll(async () => (await titles()).join('\n')).toMatch(/Anchorage/);
  expect(new URL(page.url()).search).toBe('?q=Anchorage');
});

test('markup and unknown filters in the address are shown as text or left aside', async () => {
  const { page, status } = await openSearch(
    `?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}&pays=nulle-part&autre=1`,
  );
  expect(await status.innerText()).toMatch(/^Aucun résultat/);
  expect(await page.locator('main img').count()).toBe(0);
});

test('a missing index is told, and the page stays usable', async () => {
  const page = await open('recherche/', { mayFail: true });
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 200, body: 'nothing' }));
  const search = searchPage(page);
  await search.ask('otsc');
  expect(await search.status.innerText()).toMatch(/^La recherche ne répond pas/);
  expect(await page.getByRole('link', { name: 'Alexandre Loukachenko' }).isVisible()).toBe(true);
});

test('nothing of the index is loaded before search is used', async () => {
  const requests: string[] = [];
  const page = await open('');
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${new URL(page.url()).origin}/recherche/`);
  await page.getByRole('heading', { name: 'Thèmes' }).waitFor();
  expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
});

test('search works by keyboard alone', async () => {
  const { page, field, settled } = await openSearch();
  // A key that comes late must not change the list on the way to it.
  const arrival = Promise.withResolvers<undefined>();
  await page.route('**/pagefind/**', (route) => arrival.promise.then(() => route.continue()));
  await field.focus();
  await page.keyboard.type('tokayev');
  await page.waitForURL(/\?q=tokayev$/);
  arrival.resolve(undefined);
  await settled();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      () => document.activeElement?.closest('.results h3 a')?.textContent,
    );
    if (focused !== undefined) break;
  }
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Kassym-Jomart Tokaïev' }).waitFor();
});
