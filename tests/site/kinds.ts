import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { searchPage } from './search-page.ts';

/** One page of each kind, by its path. */
export const KINDS = {
  accueil: '',
  articles: 'articles/',
  article: 'articles/poutine-isole-fissures-avec-loukachenko/',
  acteurs: 'acteurs/',
  acteur: 'acteurs/alexandre-loukachenko/',
  thèmes: 'themes/',
  thème: 'themes/otsc-a-l-epreuve/',
  événement: 'evenements/sommet-otsc-erevan/',
  déclaration: 'declarations/loukachenko-l-otsc-vivra-ou-cessera/',
  chronologie: 'chronologie/',
  année: 'chronologie/2022/',
  déclarations: 'declarations/',
  fiche: 'fiches/otsc-a-l-epreuve/',
  comparaison: 'comparer/armenie-bielorussie-kazakhstan/',
  'article après article': 'article-apres-article/2025-04-05/',
  recherche: 'recherche/',
  'recherche faite': 'recherche/?q=iran&type=acteur&type=article&type=position',
  prévisions: 'previsions/',
  méthode: 'methode/',
  données: 'donnees/',
  mentions: 'mentions-legales/',
  accessibilité: 'accessibilite/',
  'hors connexion': 'hors-connexion/',
  introuvable: '404.html',
} as const;

export type Kind = keyof typeof KINDS;

/** What a reader comes for: the title, and links of the main text. */
const ESSENTIALS: Readonly<Record<Kind, readonly [title: RegExp, ...links: RegExp[]]>> = {
  accueil: [/^Qui s’éloigne de Moscou, qui reste/, /^Les alliés de la Russie/, /^Jour après jour/],
  articles: [/articles$/, /^Poutine et Trump/, /^Vladimir Poutine esseulé/],
  article: [/^Poutine isolé/, /^Kiev, dossier Ukraine/, /^Air & Cosmos/],
  acteurs: [/^Pays et dirigeants/, /^Alexandre Loukachenko/, /^Arménie/],
  acteur: [/^Alexandre Loukachenko/, /^Vladimir Poutine esseulé/, /§ 8/],
  thèmes: [/^Thèmes/, /^L’OTSC à l’épreuve/],
  thème: [/^L’OTSC à l’épreuve/, /^Sommet de l’OTSC/],
  événement: [/^Sommet de l’OTSC/, /^§ 2/, /^Isolement diplomatique/],
  déclaration: [/^«\s?Si la Russie/, /^Alexandre Loukachenko/, /§ 8/, /^L’OTSC vivra/],
  chronologie: [/^Chronologie/, /^Explosion sur le pont/, /^Chute|^Le régime d’Assad/],
  année: [/^2022/, /^Explosion sur le pont/],
  déclarations: [/^Ce qu’ils ont dit/, /^Alexandre Loukachenko/, /§ 8/],
  fiche: [/^L’OTSC à l’épreuve/, /^Sommet de l’OTSC/, /§ 8/],
  comparaison: [/^Arménie, Biélorussie, Kazakhstan/, /OTSC$/, /^Afrique-sur7/],
  'article après article': [/^Au 5.avril 2025/, /^RFU News, § 8/, /^5 avr|^20 janv/],
  recherche: [/^Recherche/, /^Alexandre Loukachenko/, /^L’OTSC à l’épreuve/],
  'recherche faite': [/^Recherche/, /Iran/],
  prévisions: [/^Ce que l’on prévoyait/, /§/],
  méthode: [/^Méthode/],
  données: [/^Tout peut/, /^articles\.csv/],
  mentions: [/^Mentions/, /^Creative Commons/],
  accessibilité: [/^Accessibilité/, /^chronologie/],
  'hors connexion': [/^Lire hors connexion/, /^empreinte publiée/],
  introuvable: [/^Page introuvable/, /^les acteurs/],
};

/** Opens a page of a kind in a tab; that of a search once it has answered, unless no script runs. */
export async function visit(page: Page, kind: Kind, hasScripts = true): Promise<void> {
  await page.goto(KINDS[kind]);
  if (kind === 'recherche faite' && hasScripts) await searchPage(page).settled();
}

/** Asserts that a page shows what a reader comes for. */
export async function expectEssentials(page: Page, kind: Kind): Promise<void> {
  const [title, ...links] = ESSENTIALS[kind];
  expect(await page.getByRole('heading', { level: 1, name: title }).count()).toBe(1);
  for (const name of links) {
    await page.getByRole('main').getByRole('link', { name }).first().waitFor();
  }
}
