import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { CONDITIONS } from './conditions.ts';
import { KINDS } from './kinds.ts';
import { searchPage } from './search-page.ts';

const { tab } = useBrowser();

/** What a reader comes for, whatever the condition: the title, and links of the main text. */
const ESSENTIALS: Readonly<
  Record<keyof typeof KINDS, readonly [title: RegExp, ...links: RegExp[]]>
> = {
  accueil: [/^Ce que cinq articles, d’octobre/, /^Les alliés de la Russie/, /^Sommet d’Anchorage/],
  articles: [/articles$/, /^Poutine et Trump/, /^Vladimir Poutine esseulé/],
  article: [/^Poutine isolé/, /^Kiev, dossier Ukraine/, /^Air & Cosmos/],
  acteurs: [/^Acteurs/, /^Alexandre Loukachenko/, /^Arménie/],
  acteur: [/^Alexandre Loukachenko/, /^Vladimir Poutine esseulé/, /§ 8/],
  'acteur en note': [/^Nikol Pachinian/, /^Arménie/],
  thèmes: [/^Thèmes/, /^L’OTSC à l’épreuve/],
  thème: [/^L’OTSC à l’épreuve/, /^Sommet de l’OTSC/],
  événements: [/^Événements/, /^Explosion sur le pont/],
  événement: [/^Sommet de l’OTSC/, /^§ 2/, /^Isolement diplomatique/],
  chronologie: [/^Chronologie/, /^Explosion sur le pont/, /^Chute|^Le régime d’Assad/],
  année: [/^2022/, /^Explosion sur le pont/],
  recherche: [/^Recherche/, /^Alexandre Loukachenko/, /^L’OTSC à l’épreuve/],
  'recherche faite': [/^Recherche/, /OTSC/],
  prévisions: [/^Ce que l’on prévoyait/, /§/],
  méthode: [/^Méthode/],
  données: [/^Tout peut/, /^articles\.csv/],
  mentions: [/^Mentions/, /^Creative Commons/],
  accessibilité: [/^Accessibilité/, /^chronologie/],
  'hors connexion': [/^Lire hors connexion/, /^empreinte publiée/],
  introuvable: [/^Page introuvable/, /^les acteurs/],
};

describe.each(Object.entries(CONDITIONS))('%s', (_, { options, prepare, holds }) => {
  let page: Page;
  beforeAll(async () => {
    page = await tab(options);
    await prepare?.(page);
  });
  afterAll(() => page.context().close());

  test.each(Object.entries(KINDS) as [keyof typeof KINDS, string][])('%s', async (kind, path) => {
    await page.goto(path);
    // What stands there until the answer has links of the same names.
    if (kind === 'recherche faite' && options.javaScriptEnabled !== false) {
      await searchPage(page).settled();
    }
    const [title, ...links] = ESSENTIALS[kind];
    expect(await page.getByRole('heading', { level: 1, name: title }).count()).toBe(1);
    for (const name of links) {
      await page.getByRole('main').getByRole('link', { name }).first().waitFor();
    }
    await holds(page, kind);
  });
});
