import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { verify } from '../../src/corpus/verify.ts';
import { SUMMIT, SUMMIT_EVENT } from '../fixtures/corpus.ts';
import { append, inProject } from '../fixtures/project.ts';
import { tab } from './browser.ts';
import { useDevSite } from './dev-site.ts';

const site = useDevSite();

/** A page of the site being written, that hears of changes. */
async function open(path: string): Promise<Page> {
  const page = await tab({
    baseURL: site.url(),
    permissions: ['clipboard-read', 'clipboard-write'],
    // A page that is not there answers 404, which the console tells.
    mayFail: true,
  });
  const connected = page.waitForEvent('console', (message) =>
    message.text().includes('[vite] connected'),
  );
  await page.goto(path);
  await connected;
  return page;
}

// First: a page that a change reloads has lost its selection.
test('a click on a paragraph’s number copies a citation that passes the check', async () => {
  const page = await open('articles/sommet-tendu/');
  const number = page.getByRole('link', { name: 'Lien permanent du paragraphe 1' });
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(() => number.getAttribute('title')).toContain('Copier');
  await number.click();
  const whole =
    '- article: sommet-tendu\n  quote: "L’Arménie dit avoir été laissée seule face à"\n';
  await expect.poll(clipboard).toBe(whole);
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
  await expect.poll(clipboard).toBe('- article: sommet-tendu\n  quote: "s’est tenu"\n');
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
  site.remove('content/topics/mer.yaml');
  await link.waitFor({ state: 'detached' });
  const topic = await open('themes/mer/');
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
