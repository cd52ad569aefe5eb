import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { declarations } from '../../src/corpus/queries/declarations.ts';
import { type Card, cards } from '../../src/export/cards.ts';
import { drawCard, type Drawn } from '../../src/export/cards-drawing.ts';
import { drawCards } from '../../src/export/cards-integration.ts';
import type { Picture } from '../../src/export/cards-picture.ts';
import { cardOf } from '../../src/lib/cards.ts';
import { routes } from '../../src/lib/routes.ts';
import { readThemes } from '../../src/lib/tokens.ts';
import { real } from './corpora.ts';

const { light } = readThemes(readFileSync('src/styles/tokens.css', 'utf8'));
const look = { siteName: 'Lignes de faille', theme: light };
const all = cards(real);
const folder = mkdtempSync(join(tmpdir(), 'cartes-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const home: Card = {
  path: 'cartes/accueil.png',
  kicker: 'Les alliances',
  title: 'Şuşa, « cœur » et « ŒUVRE » : Ğ, Ÿ, ï, â ; l’affirmation…',
  text: undefined,
  levels: [{ level: 'rupture', text: 'Envers Moscou : rupture' }],
};
const card: Card = { ...home, path: 'cartes/articles/essai.png', title: 'Esseulé ?', levels: [] };

/** Pictures of cards, and what a log says of them. */
async function drawn(cardsToDraw: readonly Card[], cache = 'cache') {
  const warnings: string[] = [];
  const pictures = await drawCards(cardsToDraw, look, join(folder, cache), (message) => {
    warnings.push(message);
  });
  return { pictures: [...pictures.values()], warnings };
}

function isSame(a: Picture | undefined, b: Picture | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a.png, b.png) === 0;
}

/** All the words of a drawing. */
function wordsOf({ props: { children } }: Drawn): string {
  return [children ?? []]
    .flat()
    .map((child) => (typeof child === 'string' ? child : wordsOf(child)))
    .join(' ');
}

test('the home page, each article, actor, topic and declaration has a card, and no other page', () => {
  const { articles, actors, topics } = real;
  const pages = articles.length + actors.length + topics.length + declarations(real).length;
  expect(all).toHaveLength(1 + pages);
  expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
  expect(cardOf(routes.actor('armenie'))).toBe('cartes/acteurs/armenie.png');
  for (const path of [routes.home(), routes.actors(), routes.event('x'), routes.period('2022')]) {
    expect(cardOf(path)).toBe('cartes/accueil.png');
  }
});

test('cards say what pages are', () => {
  const find = (path: string) => all.find((candidate) => candidate.path === path);
  expect(find(cardOf(routes.article('poutine-esseule-par-ses-allies')))).toMatchObject({
    kicker: 'Compte rendu, d’après Afrique-sur7 · novembre 2022 · article de presse',
    title: 'Vladimir Poutine esseulé par ses alliés ?',
  });
  expect(find(cardOf(routes.actor('bielorussie')))?.levels).toEqual([
    { level: 'soutien', text: 'Envers Moscou : soutien, 23 novembre 2022 (A. Loukachenko)' },
  ]);
  expect(find(cardOf(routes.actor('g20')))?.levels).toEqual([]);
});

test('each card of the site has its licence', () => {
  for (const one of all) {
    const words = wordsOf(drawCard(one, look)).replace(/\s/gu, ' ');
    expect(words).toMatch(/CC BY 4\.0, sauf ce qui est entre guillemets$/);
  }
});

test('a card is drawn twice the same, and read from the cache while it does not change', async () => {
  const [first, second, other] = [
    await drawn([card], 'a'),
    await drawn([card, { ...card, path: 'b', title: 'Autre' }], 'a'),
    await drawn([card], 'b'),
  ];
  expect(second.pictures.map(({ isNew }) => isNew)).toEqual([false, true]);
  for (const { pictures } of [second, other])
    expect(isSame(pictures[0], first.pictures[0])).toBe(true);
});

test('texts are in French typography, without the narrow space that the face lacks', () => {
  const words = wordsOf(drawCard({ ...card, title: 'Arme\u0301nie ?' }, look));
  expect(words).toContain('Arménie\u00A0?');
});

test.each(['莫斯科', 'סיוניק', 'Caucase 👩🏽‍🚀'])(
  'a card with a character that no font has, %s, is that of the home page',
  async (title) => {
    const { pictures, warnings } = await drawn([home, { ...card, title }]);
    expect(isSame(pictures[1], pictures[0])).toBe(true);
    expect(warnings).toEqual([
      expect.stringMatching(/^cartes\/articles\/essai\.png : aucune police ne sait écrire « .+ »/),
    ]);
  },
);

test('the card of the home page does without levels that cannot be written', async () => {
  const unreadable: Card = { ...home, levels: [{ level: 'rupture', text: 'סיוניק' }] };
  const [shown, plain] = [await drawn([unreadable]), await drawn([{ ...home, levels: [] }])];
  expect(isSame(shown.pictures[0], plain.pictures[0])).toBe(true);
});

test('a picture has a palette, in which flat colours stay exact', async () => {
  const { png = new Uint8Array() } = (await drawn([home])).pictures[0] ?? {};
  expect(await sharp(png).metadata()).toMatchObject({ width: 1200, height: 630, isPalette: true });
  const { data } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  expect(`#${data.subarray(0, 3).toString('hex')}`).toBe(light.get('paper'));
});
