import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { open } from './browser.ts';

const { folder, base, url: baseURL } = inject('sites').strange;
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

test.each([
  ['an article, at its paragraph', 'articles/sommet-tendu/#p2', 'articles/erevan-2022/#p2'],
  ['an article renamed again', 'articles/sommet-a-erevan/#p3', 'articles/erevan-2022/#p3'],
  ['an event', 'evenements/sommet-d-erevan/', 'evenements/sommet-du-23-novembre/'],
  ['the timeline, from the list of events that it replaces', 'evenements/', 'chronologie/'],
  ['a declaration', 'declarations/pachinian-davantage/', 'declarations/pachinian-attendait/'],
  ['a topic', 'themes/garanties/', 'themes/promesses/'],
  [
    'a stance, itself renamed',
    'acteurs/armenie/#armenie-otsc-2022',
    'acteurs/hayastan/#armenie-otsc-2022',
  ],
  [
    'a prediction, where they were called « annonces »',
    'annonces/#negociations',
    'previsions/#negociations',
  ],
  [
    'one that was renamed too',
    'annonces/#negociations-promises',
    'previsions/#negociations-promises',
  ],
])('the old address leads to %s', async (_, from, to) => {
  const page = await open(from, { baseURL });
  await page.waitForURL(baseURL + to);
  const { hash } = new URL(page.url());
  if (hash !== '') expect(await page.locator(':target').count()).toBe(1);
  // « Back » leaves the site: the old address is not left in the way.
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

test('without JavaScript it leads there too', async () => {
  const page = await open('articles/sommet-tendu/', { baseURL, javaScriptEnabled: false });
  await page.waitForURL(`${baseURL}articles/erevan-2022/`);
});

test.each([
  ['acteurs/hayastan/', 'armenie-otsc-2022', 'hayastan-otsc-2022'],
  ['previsions/', 'negociations-promises', 'negociations'],
  ['chronologie/', 'sommet-d-erevan', 'sommet-du-23-novembre'],
])('in %s the old fragment #%s is in %s', async (path, fragment, statement) => {
  const page = await open(`${path}#${fragment}`, { baseURL });
  const target = page.locator(`[data-statement]#${statement}`, { has: page.locator(':target') });
  expect(await target.count()).toBe(1);
});

test('search engines learn where the page is, and not to list the old address', () => {
  const html = read('articles/sommet-tendu/index.html');
  expect(html).toContain(
    `<link rel="canonical" href="http://localhost:4321${base}articles/erevan-2022/">`,
  );
  expect(html).toMatch(/<meta name="robots" content="noindex">/);
  const sitemap = read('sitemap.xml');
  expect(sitemap).toContain('articles/erevan-2022/');
  expect(sitemap).not.toMatch(/sommet-tendu|armenie\b|retir|ancien/);
});

test('hosts that redirect by themselves have their file', () => {
  expect(read('_redirects')).toMatchInlineSnapshot(`
    "/un/dossier/annonces/ /un/dossier/previsions/ 301
    /un/dossier/evenements/ /un/dossier/chronologie/ 301
    /un/dossier/acteurs/armenie/ /un/dossier/acteurs/hayastan/ 301
    /un/dossier/acteurs/armenie/flux.xml /un/dossier/acteurs/hayastan/flux.xml 301
    /un/dossier/articles/sommet-a-erevan/ /un/dossier/articles/erevan-2022/ 301
    /un/dossier/articles/sommet-a-erevan.bib /un/dossier/articles/erevan-2022.bib 301
    /un/dossier/articles/sommet-a-erevan.ris /un/dossier/articles/erevan-2022.ris 301
    /un/dossier/articles/sommet-a-erevan.csl.json /un/dossier/articles/erevan-2022.csl.json 301
    /un/dossier/articles/sommet-tendu/ /un/dossier/articles/erevan-2022/ 301
    /un/dossier/articles/sommet-tendu.bib /un/dossier/articles/erevan-2022.bib 301
    /un/dossier/articles/sommet-tendu.ris /un/dossier/articles/erevan-2022.ris 301
    /un/dossier/articles/sommet-tendu.csl.json /un/dossier/articles/erevan-2022.csl.json 301
    /un/dossier/declarations/pachinian-davantage/ /un/dossier/declarations/pachinian-attendait/ 301
    /un/dossier/evenements/sommet-d-erevan/ /un/dossier/evenements/sommet-du-23-novembre/ 301
    /un/dossier/themes/garanties/ /un/dossier/themes/promesses/ 301
    /un/dossier/themes/garanties/flux.xml /un/dossier/themes/promesses/flux.xml 301
    /un/dossier/donnees/annonces.csv /un/dossier/donnees/previsions.csv 301
    /un/dossier/donnees/annonces.json /un/dossier/donnees/previsions.json 301
    /un/dossier/donnees/dessins/automne.csv /un/dossier/donnees/dessins/frise.csv 301
    /un/dossier/donnees/dessins/automne.svg /un/dossier/donnees/dessins/frise.svg 301
    "
  `);
});

test('a page that was withdrawn says so, and when', async () => {
  const page = await open('themes/ancien/', { baseURL });
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Page retirée');
  expect(await page.getByText('Retirée le 25 novembre 2026').count()).toBe(1);
  await page.getByRole('main').getByRole('link', { name: 'L’accueil' }).click();
  await page.waitForURL(baseURL);
});
