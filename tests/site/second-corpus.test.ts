import { describe, expect, inject, test } from 'vitest';
import { open } from './browser.ts';
import { searchPage } from './search-page.ts';

/** A site on another subject: the code of this one, another content. */
const visit = (path: string) => open(path, { baseURL: inject('sites').second.url });

describe('another content makes another site, with the same code:', () => {
  test('its home page has its name, its question, its rows and its barometer', async () => {
    const page = await visit('');
    expect(await page.title()).toBe('Le Fil du sel — la Ligue du sel, 1996–1998');
    await page.getByRole('heading', { level: 1, name: 'Qui lâche Reykjavik ?' }).waitFor();
    const rows = page.getByRole('region', { name: 'En 30 secondes' }).locator('ol > li');
    expect(await rows.first().innerText()).toMatch(
      /Norvège[^]*1996\s+soutien[^]*Début 1998\s+distance\s+paroles, 10\smars\s1998/,
    );
    expect(await rows.last().innerText()).toMatch(/Madagascar[^]*équilibre[^]*pas un mot/);
    const drawing = page.getByRole('region', { name: /^À quelle distance de Reykjavik/ });
    const support = drawing.getByRole('group', { name: 'soutien : positions envers Reykjavik' });
    expect(await support.getByRole('link', { name: /^Norvège/ }).count()).toBe(1);
    expect(await drawing.textContent()).toContain('plus c’est loin de Reykjavik.');
  });

  test('a country without a place on the map stands at its centre, named and linked', async () => {
    const page = await visit('');
    const map = page.getByRole('region', { name: 'Sur la carte' });
    expect(await map.getByRole('group', { name: 'Carte d’ensemble' }).textContent()).toMatch(
      /Norvège/,
    );
    // No frame of the site shows it: it has one of its own.
    const own = map.getByRole('group', { name: 'Madagascar' });
    await own.getByRole('link', { name: /^Madagascar : équilibre/ }).click();
    await page.waitForURL('**/acteurs/madagascar/');
  });

  test('an article, an actor and the timeline lead to each other', async () => {
    const page = await visit('chronologie/');
    const years = page.getByRole('navigation', { name: 'Années' });
    expect(await years.getByRole('link').allTextContents()).toEqual([
      expect.stringMatching(/^Avant/),
      expect.stringMatching(/^1996/),
      expect.stringMatching(/^1997/),
      expect.stringMatching(/^1998/),
      expect.stringMatching(/^Après/),
    ]);
    const recall = page.getByRole('listitem').filter({ hasText: 'Rappel de la flotte' });
    await recall.getByRole('link', { name: /Le Courrier du large/ }).click();
    await page.waitForURL('**/articles/la-flotte-rappelee/#p1');
    await page.getByRole('main').getByRole('link', { name: 'Norvège' }).first().click();
    await page.waitForURL('**/acteurs/norvege/');
    const positions = page.getByRole('region', { name: 'Position envers Reykjavik' });
    expect(await positions.textContent()).toMatch(/soutien[^]*distance/);
  });

  test('a search finds its words and its names', async () => {
    const page = await visit('recherche/');
    const search = searchPage(page);
    await search.ask('oslo');
    expect(await search.proposals()).toContain('Norvège');
    await search.ask('bateaux');
    expect(await search.titles()).toContain('La flotte rappelée');
  });
});
