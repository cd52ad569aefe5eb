import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { verify } from '../../src/corpus/verify.ts';
import { ARMENIA, SUMMIT, SUMMIT_EVENT } from '../fixtures/corpus.ts';
import { append, inProject } from '../fixtures/project.ts';
import { useBrowser } from './browser.ts';
import { useDevSite } from './dev-site.ts';

const { tab } = useBrowser();
const site = useDevSite();

/** A page of the site being written. */
async function open(path: string): Promise<Page> {
  const page = await tab({
    baseURL: site.url(),
    permissions: ['clipboard-read', 'clipboard-write'],
    // A page that waits for a correction answers 404 or 500, which the console tells.
    mayFail: true,
  });
  await page.goto(path);
  return page;
}

const desk = (page: Page) => page.getByRole('region', { name: 'Relecture' });

test('an issue stands on the page that it concerns until it is mended', async () => {
  const page = await open('evenements/sommet-d-erevan/');
  await desk(page).getByText('Aucune erreur', { exact: true }).waitFor();
  site.save(SUMMIT_EVENT, 'actors: [armenie, otsc]', 'actors: [armenie, otcs]');
  const issue = desk(page).getByRole('listitem').filter({ hasText: 'reference-inconnue' });
  await issue.waitFor();
  expect(await issue.getByRole('link').innerText()).toBe(`${SUMMIT_EVENT}:9`);
  // The server tells a change when it sees it: the page may be read again after it shows it.
  await expect
    .poll(() => issue.getByRole('definition').allInnerTexts())
    .toEqual(['l’identifiant d’un acteur du corpus', 'otcs', 'otsc']);
  const other = await open('articles/tirs-au-siounik/');
  await desk(other).getByText('Aucune erreur sur cette page, 1 en tout').waitFor();
  site.save(SUMMIT_EVENT, 'otcs', 'otsc');
  await desk(page).getByText('Aucune erreur', { exact: true }).waitFor();
  await desk(other).getByText('Aucune erreur', { exact: true }).waitFor();
});

test('an entry that cannot be read is told in place of its page, and of those that need it', async () => {
  site.save(ARMENIA, 'kind: country', 'kind: pays');
  const own = await open('acteurs/armenie/');
  await desk(own)
    .getByRole('link', { name: `${ARMENIA}:2` })
    .waitFor();
  await own.getByRole('heading', { name: 'Page introuvable' }).waitFor();
  const needing = await open('acteurs/otsc/');
  await needing.getByRole('heading', { name: 'Page en attente d’une correction' }).waitFor();
  await desk(needing)
    .getByRole('link', { name: `${ARMENIA}:2` })
    .waitFor();
  site.save(ARMENIA, 'kind: pays', 'kind: country');
  await own.getByRole('heading', { name: 'Arménie', exact: true }).waitFor();
  await needing.getByRole('heading', { level: 1, name: /sécurité collective/ }).waitFor();
});

test('the panel closes by the keyboard, and stays closed when the page is read again', async () => {
  const page = await open('acteurs/otsc/');
  site.save(SUMMIT_EVENT, 'kind: sommet', 'kind: reunion');
  const issue = desk(page).getByRole('link', { name: `${SUMMIT_EVENT}:2` });
  await issue.focus();
  await page.keyboard.press('Escape');
  await issue.waitFor({ state: 'hidden' });
  site.save(SUMMIT_EVENT, 'kind: reunion', 'kind: rencontre');
  await page.waitForEvent('load');
  await desk(page).getByText('1 erreur sur cette page, 1 en tout').waitFor();
  expect(await issue.isVisible()).toBe(false);
  site.save(SUMMIT_EVENT, 'kind: rencontre', 'kind: sommet');
  await desk(page).getByText('Aucune erreur', { exact: true }).waitFor();
});

test('a file is on screen when it is saved, written, renamed or removed', async () => {
  const page = await open('articles/sommet-tendu/');
  site.save(SUMMIT, 'laissée seule face à son voisin. Le', 'laissée seule face à son voisin ! Le');
  await page.getByText(/face à son voisin\s!/).waitFor();
  const topics = await open('themes/');
  const link = topics.getByRole('main').getByRole('link', { name: 'Mer Noire' });
  site.write('content/topics/mer-noire.yaml', 'name: Mer Noire\ndescription: La mer.\n');
  await link.waitFor();
  site.rename('content/topics/mer-noire.yaml', 'content/topics/mer.yaml');
  await topics.locator('main a[href="/themes/mer/"]').waitFor();
  const topic = await open('themes/mer/');
  await topic.getByRole('heading', { name: 'Mer Noire' }).waitFor();
  site.remove('content/topics/mer.yaml');
  await link.waitFor({ state: 'detached' });
  await topic.getByRole('heading', { name: 'Page introuvable' }).waitFor();
});

test('a draft is marked on its page and in lists', async () => {
  site.save(SUMMIT, 'published:', 'draft: true\npublished:');
  const page = await open('articles/');
  const drafts = page.getByRole('main').getByRole('listitem').filter({ hasText: 'brouillon' });
  await expect
    .poll(() => drafts.getByRole('link').allInnerTexts())
    .toEqual(['Un sommet tendu à Erevan']);
  await page.goto('articles/sommet-tendu/');
  await page.getByText(/^Compte rendu.*· brouillon$/).waitFor();
  site.save(SUMMIT, 'draft: true\n', '');
  await page.getByText(/^Compte rendu.*(?<!brouillon)$/).waitFor();
});

test('a click on a paragraph’s number copies a citation that passes the check', async () => {
  const page = await open('articles/sommet-tendu/');
  const number = page.getByRole('link', { name: 'Adresse permanente du paragraphe 1' });
  const copied = async () => {
    await number.click();
    await desk(page).getByRole('status').filter({ hasText: 'Référence copiée' }).waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  await desk(page).waitFor();
  const whole = await copied();
  expect(whole).toMatchInlineSnapshot(`
    "- article: sommet-tendu
      quote: L’Arménie dit avoir été laissée seule face à
    "
  `);
  const pasted = whole.trimEnd().replace(/^/gm, '  ');
  expect(inProject([append(SUMMIT_EVENT, `${pasted}\n`)], (root) => verify(root).issues)).toEqual(
    [],
  );
  await page.evaluate(() => {
    const words = document.createTreeWalker(
      document.querySelector('#p1') ?? document,
      NodeFilter.SHOW_TEXT,
      (node) => (node.textContent?.includes('s’est tenu') ? 1 : 3),
    );
    const node = words.nextNode();
    const start = node?.textContent?.indexOf('s’est tenu') ?? 0;
    if (node !== null) getSelection()?.setBaseAndExtent(node, start, node, start + 10);
  });
  await number.click();
  await desk(page).getByRole('status').filter({ hasText: 'quote: s’est tenu' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatchInlineSnapshot(`
    "- article: sommet-tendu
      quote: s’est tenu
    "
  `);
});

test('nothing of the desk is in a build', () => {
  const { folder } = inject('sites').plain;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
  const source = join(import.meta.dirname, '../../src/desk');
  const ofDesk = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(source, name), 'utf8'))
    .join('\n');
  const holding = (words: string) => files.filter((path) => readFileSync(path).includes(words));
  expect(holding('Adresse permanente du paragraphe').length).toBeGreaterThan(0);
  for (const words of ['__relecture', 'desk-draft', 'Copier une référence', 'open-in-editor']) {
    expect(ofDesk, words).toContain(words);
    expect(holding(words), words).toEqual([]);
  }
});
