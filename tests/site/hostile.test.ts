import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { searchPage } from './search-page.ts';

const { open } = useBrowser();

test.each([
  ['10 000 characters', `?q=${'otsc'.repeat(2500)}`],
  ['10 000 words', `?q=${'otsc%20'.repeat(10_000).slice(0, 12_000)}`],
  ['markup', '?q=%3Cscript%3Ealert(1)%3C/script%3E'],
  ['a script in a filter', '?q=otsc&pays=javascript:alert(1)&type=%22%3E%3Cimg%20src=x%3E'],
  ['unknown filters', '?q=otsc&nature=nulle&position=ailleurs&tri=autre&__proto__=1&constructor=2'],
  ['bad percent signs', '?q=%E0%A4%A&pays=%'],
])('%s in the address: a page that answers, and no script', async (_, query) => {
  const page = await open('recherche/');
  page.on('dialog', () => expect.unreachable('a script ran'));
  const added = page.locator('main img, main script');
  const own = await added.count();
  await page.goto(page.url() + query);
  const { status, field, settled } = searchPage(page);
  await settled();
  expect(await status.innerText()).not.toMatch(/ne répond pas/);
  expect(await added.count()).toBe(own);
  expect((await field.inputValue()).length).toBeLessThanOrEqual(200);
  expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
});

test('filters that the page does not offer ask nothing, without a query', async () => {
  const page = await open('recherche/?constructor=article&type=toString');
  await page.getByRole('heading', { name: 'Thèmes' }).waitFor();
  const { status, results } = searchPage(page);
  expect(await status.innerText()).toBe('');
  expect(await results.count()).toBe(0);
});

test('a filter that the page does not offer is left aside', async () => {
  const page = await open('recherche/?q=otsc&nature=nulle&position=javascript:alert(1)');
  const { settled, status } = searchPage(page);
  await settled();
  expect(await status.innerText()).toMatch(/^\d+ résultats$/);
});

test('nature and position filter, and stand in the address as ids', async () => {
  const page = await open('recherche/?q=Russie');
  const { settled, choice, chip, results, labels } = searchPage(page);
  await settled();
  await choice('Nature de la source', 'Opinion').check();
  await page.waitForURL(/nature=opinion/);
  await chip('Opinion').waitFor();
  await settled();
  expect(await results.count()).toBeGreaterThan(0);
  const others = results.filter({ hasNot: page.locator('.nature', { hasText: 'opinion' }) });
  expect(await others.allInnerTexts()).toEqual([]);
  await page.goto(`${new URL(page.url()).origin}/recherche/?type=acteur&position=distance`);
  await settled();
  expect(new Set((await labels()).map((label) => label.split(' ')[0]))).toEqual(
    new Set(['Acteur']),
  );
  expect(await searchPage(page).titles()).toContain('Arménie');
});

test('a truncated index is told, and the next search tries again', async () => {
  const page = await open('recherche/', { mayFail: true });
  await page.route('**/pagefind/pagefind-entry.json*', (route) =>
    route.fulfill({ status: 200, body: '{"version":"1.6' }),
  );
  const search = searchPage(page);
  await search.ask('otsc');
  expect(await search.status.innerText()).toMatch(/^La recherche ne répond pas/);
  await page.locator('#noms').getByRole('link', { name: /OTSC/ }).first().waitFor();
  await page.unrouteAll();
  await search.ask('otan');
  expect((await search.titles())[0]).toBe('OTAN');
});

test('filters that cannot be loaded are told, the results stay, and the next search tries again', async () => {
  const page = await open('recherche/', { mayFail: true });
  await page.route('**/pagefind/filter/*', (route) => route.abort());
  const search = searchPage(page);
  await search.ask('otsc');
  await page.getByText(/^Les filtres n’ont pas pu être chargés/).waitFor();
  expect((await search.titles())[0]).toBe('OTSC');
  await page.unrouteAll();
  await search.ask('otan');
  await page.getByRole('group', { name: 'Quoi' }).waitFor();
  expect(await page.getByText(/^Les filtres n’ont pas/).count()).toBe(0);
});

test('on a slow network the reader is told to wait, and names come first', async () => {
  const page = await open('recherche/');
  const arrival = Promise.withResolvers<undefined>();
  await page.route('**/pagefind/**', (route) => arrival.promise.then(() => route.continue()));
  const { field, status, settled, titles, proposals } = searchPage(page);
  await field.fill('armenie');
  await expect.poll(proposals).toContain('Arménie');
  await expect.poll(() => status.innerText()).toBe('Recherche…');
  expect(await titles()).toEqual([]);
  arrival.resolve(undefined);
  await settled();
  expect((await titles())[0]).toBe('Arménie');
});
