import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { openHost } from './host.ts';
import { isInView } from './layout.ts';

test('the header of every page leads to four sections, on one line, and to search', async () => {
  const page = await open('methode/', { viewport: { width: 360, height: 780 } });
  const header = page.getByRole('banner');
  expect(await header.getByRole('link').first().getAttribute('aria-label')).toBe(
    'Lignes de faille, accueil',
  );
  const sections = header.getByRole('navigation').getByRole('link');
  expect(await sections.allInnerTexts()).toEqual([
    'Articles',
    'Pays et dirigeants',
    'Chronologie',
    'Thèmes',
  ]);
  const boxes = await sections.evaluateAll((links) =>
    links.map((link) => link.getBoundingClientRect().toJSON() as DOMRect),
  );
  expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
  for (const { height } of boxes) expect(height).toBeGreaterThanOrEqual(44);
  await header.getByRole('searchbox', { name: 'Rechercher' }).fill('erevan');
  await header.getByRole('button', { name: 'Chercher' }).click();
  await page.waitForURL(/recherche\/\?q=erevan$/);
});

test('a reader opens an article from the home page and learns at once what it is', async () => {
  const page = await open('');
  await page
    .getByRole('region', { name: 'Les cinq articles' })
    .getByRole('link', { name: 'Vladimir Poutine esseulé par ses alliés' })
    .click();
  await page.waitForURL('**/articles/poutine-esseule-par-ses-allies/');
  expect(await page.getByText(/^Compte rendu d’un article d’Afrique-sur7/).isVisible()).toBe(true);
  expect(await page.getByText('Ce texte n’est pas l’article.').isVisible()).toBe(true);
  const original = page.getByRole('link', { name: 'Lire l’original' });
  expect(await original.getAttribute('href')).toContain('afrique-sur7.ci');
  expect(await page.getByRole('note', { name: 'Note de la rédaction' }).count()).toBeGreaterThan(0);
});

test('an unknown publisher is shown as unknown and its original as lost', async () => {
  const page = await open('articles/poutine-isole-fissures-avec-loukachenko/');
  expect(await page.getByText(/^Compte rendu d’un article d’éditeur inconnu/).isVisible()).toBe(
    true,
  );
  expect(await page.getByText('Original introuvable').isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'Lire l’original' }).count()).toBe(0);
});

test('each article leads on to its neighbours in time', async () => {
  const page = await open('articles/les-allies-de-la-russie-se-detournent/');
  const around = page.getByRole('navigation', { name: 'Articles voisins dans le temps' });
  expect(await around.getByRole('link').count()).toBe(2);
  await around.getByRole('link').last().click();
  await page.getByRole('heading', { level: 1, name: /Poutine et Trump/ }).waitFor();
});

test('an event is reached in the timeline by its address', async () => {
  const page = await open('chronologie/#sommet-otsc-erevan');
  await expect.poll(() => isInView(page.locator(':target'))).toBe(true);
  expect(await page.locator(':target').innerText()).toContain('Sommet de l’OTSC');
});

test('the method gives its figures as the corpus stands', async () => {
  const page = await open('methode/');
  const figures = page.getByRole('region', { name: 'En chiffres' });
  expect(await figures.innerText()).toMatch(/Articles\s+5/);
});

test('predictions are in the foot of every page, not among its sections', async () => {
  const page = await open('');
  const linksOf = (name: string) =>
    page.getByRole('navigation', { name }).getByRole('link', { name: 'Prévisions' }).count();
  expect(await linksOf('Rubriques')).toBe(0);
  expect(await linksOf('À propos')).toBe(1);
});

// That browsers spare readers who save data is theirs: an emulated one fetches all the same.
test('the page of a link that is pointed at is fetched before it is asked for', async () => {
  const host = await openHost();
  const page = await open('', { baseURL: host.url });
  expect(host.asked).not.toContain('themes/');
  await page.getByRole('banner').getByRole('link', { name: 'Thèmes' }).hover();
  await expect.poll(() => host.asked).toContain('themes/');
});

test('on paper the guillemet that opens quoted words stands in the page', async () => {
  // A sheet of A4: what is left of it is not printed.
  const size = { width: 794, height: 1123 };
  const page = await open('acteurs/alexandre-loukachenko/', { viewport: size });
  await page.emulateMedia({ media: 'print' });
  const quotes = await page
    .getByRole('region', { name: 'Déclarations' })
    .getByRole('blockquote')
    .getByRole('paragraph')
    .evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        const left = range.getClientRects()[0]?.left ?? -1;
        return { isIn: left >= 0, first: range.toString().slice(0, 1) };
      }),
    );
  expect(quotes.length).toBeGreaterThan(0);
  expect(quotes).toEqual(quotes.map(() => ({ isIn: true, first: '«' })));
});
