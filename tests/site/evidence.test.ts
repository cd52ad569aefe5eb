import { expect, test } from 'vitest';
import { open } from './browser.ts';

test('a dossier shows two readings of one day together, as a disagreement', async () => {
  const page = await open('acteurs/alexandre-loukachenko/');
  const positions = page.getByRole('region', { name: 'Position envers Moscou' });
  const divided = positions
    .locator('.entries > li')
    .filter({ hasText: 'Deux lectures s’opposent' });
  const text = await divided.innerText();
  expect(text).toMatch(/10\soctobre 2022/);
  expect(text).toMatch(/soutien\s+acte/);
  expect(text).toMatch(/soutien réservé\s+analyse\s: selon Reinhard Veser/);
});

test('a change from October to November 2022 is a change, not a disagreement', async () => {
  const page = await open('acteurs/alexandre-loukachenko/');
  const positions = page.getByRole('region', { name: 'Position envers Moscou' });
  const later = positions.locator('.entries > li').filter({ hasText: '23 novembre 2022' });
  expect(await later.innerText()).not.toContain('opposent');
});

test('a country gathers what its leaders said', async () => {
  const page = await open('acteurs/kazakhstan/');
  const declarations = page.getByRole('region', { name: 'Déclarations' });
  expect(await declarations.innerText()).toContain('Kassym-Jomart Tokaïev');
});

test('a declaration, alone or in a sentence of ours, leads to the paragraph that quotes it', async () => {
  const page = await open('');
  const bare = (text: string) => text.replaceAll(/[«»\s]+/gu, ' ').trim();
  for (const isAlone of [true, false]) {
    await page.goto('acteurs/reinhard-veser/');
    const alone = page.getByRole('blockquote');
    const declaration = page
      .getByRole('region', { name: 'Déclarations' })
      .getByRole('figure')
      .filter(isAlone ? { has: alone } : { hasNot: alone })
      .first();
    const words = bare(await declaration.getByRole('paragraph').innerText());
    await declaration.getByRole('link', { name: /§/ }).click();
    await page.waitForURL(/#p\d+$/);
    expect(bare(await page.locator(':target').innerText())).toContain(words);
  }
});

test('an actor who is named only in a note says so and points on', async () => {
  const page = await open('acteurs/nikol-pachinian/');
  expect(await page.getByText('Aucun article ne donne ce nom').isVisible()).toBe(true);
  expect(
    await page.getByRole('main').getByRole('link', { name: 'Arménie' }).first().isVisible(),
  ).toBe(true);
});

test('a name that only a note gives leads to the paragraph beside it', async () => {
  const page = await open('acteurs/nikol-pachinian/');
  const articles = page.getByRole('region', { name: 'Au fil des articles' });
  await articles.getByRole('link', { name: /^note de la rédaction, §/ }).click();
  await page.waitForURL(/#p\d+$/);
  const margin = page.locator(':target + .margin');
  expect(await margin.getByRole('note').innerText()).toContain('Nikol Pachinian');
});

test('a dossier leads to its events, as many, in the timeline', async () => {
  const page = await open('acteurs/kazakhstan/');
  const events = page.getByRole('region', { name: 'Événements' });
  const listed = await events.getByRole('heading', { level: 3 }).allInnerTexts();
  await events.getByRole('link', { name: 'Dans la chronologie' }).click();
  await page.waitForURL(/chronologie/);
  const shown = page.locator('.month li[id]:visible').getByRole('heading');
  expect((await shown.allInnerTexts()).sort()).toEqual(listed.sort());
});

test('the first mention of an actor in a section leads to its dossier, quoted words aside', async () => {
  const page = await open('articles/poutine-isole-fissures-avec-loukachenko/');
  const text = page.locator('.body');
  expect(
    await text.getByRole('link', { name: 'Vladimir Poutine', exact: true }).count(),
  ).toBeGreaterThan(0);
  expect(await text.getByRole('blockquote').getByRole('link').count()).toBe(0);
  expect(await text.getByRole('heading').getByRole('link').count()).toBe(0);
  await text.getByRole('link', { name: 'Kiev, dossier Ukraine' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Ukraine' }).waitFor();
});

test('a paragraph lists what it supports, by keyboard too, and each statement is there', async () => {
  const page = await open('articles/les-allies-de-la-russie-se-detournent/');
  const summary = page.getByText(/étaye \d+ affirmation/i).first();
  await summary.focus();
  await page.keyboard.press('Enter');
  const link = page.locator('.supports[open]').getByRole('link').first();
  const title = await link.innerText();
  await link.click();
  await page.waitForURL((url) => !url.pathname.startsWith('/articles/'));
  expect(await page.getByRole('main').innerText()).toContain(title.split(' → ')[0]);
});

test('several accounts of one event stand side by side, with what differs', async () => {
  const page = await open('evenements/sommet-otsc-erevan/', {
    viewport: { width: 1280, height: 900 },
  });
  const accounts = page.getByRole('region', { name: 'Regards croisés' });
  expect(await accounts.innerText()).toMatch(/ce qui diffère/i);
  const tops = await Promise.all(
    ['Afrique-sur7', 'Vosactualites.com'].map(async (name) => {
      const box = await accounts.getByRole('region', { name: new RegExp(name, 'i') }).boundingBox();
      return box?.y;
    }),
  );
  expect(new Set(tops).size).toBe(1);
  expect(await accounts.getByText('deux articles, une origine probable').isVisible()).toBe(true);
});

test('an article says what happened since, and the date of the latest article', async () => {
  const page = await open('articles/poutine-esseule-par-ses-allies/');
  expect(await page.getByText('Dernier article du corpus : 20 janvier 2026').isVisible()).toBe(
    true,
  );
  const since = page.getByRole('region', { name: 'La suite dans nos articles' });
  expect(await since.getByRole('listitem').count()).toBeGreaterThan(0);
  expect(await since.innerText()).not.toMatch(/octobre 2022/);
});

test('predictions say what the corpus tells of them since', async () => {
  const page = await open('previsions/#otsc-cessera-d-exister-sans-victoire-russe');
  const announced = page.locator(':target');
  expect(await announced.innerText()).toMatch(/depuis, dans nos articles/i);
  await announced.getByRole('link', { name: /§/ }).first().click();
  await page.waitForURL(/\/articles\/[^/]+\/#p\d+$/);
  expect(await page.locator(':target').innerText()).toContain('cessera d’exister');
});

test('the head of predictions says in a sentence what became of them', async () => {
  const page = await open('previsions/');
  expect(await page.locator('.deck').innerText()).toMatch(
    /Nos articles ne confirment ni ne démentent aucune de ces treize prévisions\s: elles restent/,
  );
  // A label says what became of one only where an article does.
  expect(await page.getByText(/^(?:Confirmée|Démentie|Sans suite)$/).count()).toBe(0);
});

test('predictions are in the foot of every page, not among its sections', async () => {
  const page = await open('');
  const linksOf = (name: string) =>
    page.getByRole('navigation', { name }).getByRole('link', { name: 'Prévisions' }).count();
  expect(await linksOf('Rubriques')).toBe(0);
  expect(await linksOf('À propos')).toBe(1);
});

test('silence is said in the lists that run through time', async () => {
  for (const path of [
    'chronologie/',
    'acteurs/russie/',
    'previsions/',
    'themes/guerre-en-ukraine/',
  ]) {
    const page = await open(path);
    const said = page.getByText('Aucun article entre décembre 2022 et avril 2025');
    expect(await said.first().isVisible(), path).toBe(true);
  }
});

test('the method gives its figures as the corpus stands', async () => {
  const page = await open('methode/');
  const figures = page.getByRole('region', { name: 'En chiffres' });
  expect(await figures.innerText()).toMatch(/Articles\s+5/);
});
