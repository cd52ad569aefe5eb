import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { type Card, cards } from '../../src/export/cards.ts';
import { drawCard, type Drawn } from '../../src/export/cards-drawing.ts';
import {
  cachedPicture,
  firstDrawable,
  pictureOf,
  UnknownCharacter,
} from '../../src/export/cards-picture.ts';
import { cardOf } from '../../src/lib/cards.ts';
import { routes } from '../../src/lib/routes.ts';
import { readThemes } from '../../src/lib/tokens.ts';

const { light } = readThemes(readFileSync('src/styles/tokens.css', 'utf8'));
const { corpus } = loadCorpus(process.cwd());
const all = cards(corpus);
const cache = mkdtempSync(join(tmpdir(), 'cartes-'));
afterAll(() => {
  rmSync(cache, { recursive: true });
});

const card: Card = {
  path: 'cartes/articles/essai.png',
  kicker: 'Compte rendu, d’après L’Œil · 1er décembre 2022',
  title: 'Vladimir Poutine esseulé par ses alliés ?',
  text: 'Şuşa, « cœur » et « ŒUVRE » : Ğ, Ÿ, ï, â ; l’affirmation…',
  levels: [{ level: 'rupture', text: 'Envers Moscou : rupture' }],
};

/** All the words of a drawing, those of one line in one string. */
function wordsOf({ props: { children } }: Drawn): string {
  return [children ?? []]
    .flat()
    .map((child) => (typeof child === 'string' ? child : wordsOf(child)))
    .join(' ');
}

test('the home page, each article, actor and topic has a card, and no other page', () => {
  const { articles, actors, topics } = corpus;
  expect(all).toHaveLength(1 + articles.length + actors.length + topics.length);
  expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
  expect(cardOf(routes.actor('armenie'))).toBe('cartes/acteurs/armenie.png');
  for (const path of [routes.home(), routes.actors(), routes.event('x'), routes.period('2022')]) {
    expect(cardOf(path)).toBe('cartes/accueil.png');
  }
});

test('cards say what pages are', () => {
  const told = (path: string) => all.find((candidate) => candidate.path === path);
  expect(told(cardOf(routes.article('poutine-esseule-par-ses-allies')))).toMatchObject({
    kicker: 'Compte rendu, d’après Afrique-sur7 · novembre 2022 · article de presse',
    title: 'Vladimir Poutine esseulé par ses alliés ?',
  });
  expect(told(cardOf(routes.actor('bielorussie')))?.levels).toEqual([
    { level: 'soutien', text: 'Envers Moscou : soutien, 23 novembre 2022 (A. Loukachenko)' },
  ]);
  expect(told(cardOf(routes.actor('g20')))?.levels).toEqual([]);
});

test.each(all)('$path weighs less than 60 kB', async (one) => {
  const { png } = await cachedPicture(drawCard(one, light), cache);
  expect(png.length).toBeLessThan(60_000);
});

test.each(all)('$path bears its licence, and what that leaves out', (one) => {
  const words = wordsOf(drawCard(one, light)).replace(/\s/gu, ' ');
  expect(words).toMatch(/CC BY 4\.0, sauf ce qui est entre guillemets$/);
});

test('an unchanged card is not printed again, a changed one is', async () => {
  const folder = join(cache, 'seconde');
  const first = await cachedPicture(drawCard(card, light), folder);
  const second = await cachedPicture(drawCard(card, light), folder);
  const changed = await cachedPicture(drawCard({ ...card, title: 'Autre' }, light), folder);
  expect([first, second, changed].map(({ isNew }) => isNew)).toEqual([true, false, true]);
  expect(Buffer.from(second.png).equals(first.png)).toBe(true);
  expect(readdirSync(folder)).toHaveLength(2);
});

test('a card is printed twice the same', async () => {
  const twice = [await pictureOf(drawCard(card, light)), await pictureOf(drawCard(card, light))];
  expect(Buffer.from(twice[0] ?? []).equals(Buffer.from(twice[1] ?? []))).toBe(true);
});

test('French typography holds: no narrow space is asked of a face that has none', () => {
  const words = wordsOf(drawCard(card, light));
  expect(words).not.toContain('\u202F');
  expect(words).toContain('alliés ?');
  expect(words).toContain('1er\u00A0décembre');
});

describe('a character that no font has', () => {
  const home = { ...card, title: 'Accueil' };
  const drawn = (one: Card, general = home) =>
    firstDrawable(one, general, (each) => cachedPicture(drawCard(each, light), cache));

  test.each(['莫斯科', 'סיוניק', 'Caucase 👩🏽‍🚀'])(
    'is never drawn as a box: %s gives the card of the home page',
    async (title) => {
      const one = { ...card, title };
      await expect(pictureOf(drawCard(one, light))).rejects.toThrow(UnknownCharacter);
      const { png, unknown } = await drawn(one);
      expect(png).toEqual((await drawn(home)).png);
      expect(unknown).toMatch(/^aucune police ne sait écrire « .+ » sur une carte$/);
    },
  );

  test('leaves the card of the home page itself without its levels', async () => {
    const unreadable: Card = { ...home, levels: [{ level: 'rupture', text: 'סיוניק' }] };
    const { png, unknown } = await drawn(unreadable, unreadable);
    expect(unknown).toBeDefined();
    expect(png).toEqual((await drawn({ ...home, levels: [] })).png);
  });
});

test('an accent in two characters is drawn as one', () => {
  expect(wordsOf(drawCard({ ...card, title: 'Arme\u0301nie' }, light))).toContain('Arménie');
});

test('a picture has a palette, in which flat colours stay exact', async () => {
  const png = await pictureOf(drawCard(card, light));
  expect(await sharp(png).metadata()).toMatchObject({ width: 1200, height: 630, isPalette: true });
  const { data } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  expect(`#${data.subarray(0, 3).toString('hex')}`).toBe(light.get('paper'));
});
