import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { type Card, cards } from '../../src/export/cards.ts';
import { drawCard, type Drawn } from '../../src/export/cards-drawing.ts';
import {
  openPress,
  print,
  printOnce,
  printWritable,
  UnknownSign,
} from '../../src/export/cards-picture.ts';
import { encodePng } from '../../src/export/cards-png.ts';
import { cardOf } from '../../src/lib/cards.ts';
import { routes } from '../../src/lib/routes.ts';
import { readThemes } from '../../src/lib/tokens.ts';

const { light } = readThemes(readFileSync('src/styles/tokens.css', 'utf8'));
const press = openPress(light);
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

test.each(all)('$path is 1200 × 630 and weighs less than 60 kB', async (one) => {
  const { png } = await printOnce(drawCard(one, light), press, cache);
  const header = Buffer.from(png.buffer, png.byteOffset, 24);
  expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(60_000);
});

test.each(all)('$path bears its licence, and what that leaves out', (one) => {
  const words = wordsOf(drawCard(one, light)).replace(/\s/gu, ' ');
  expect(words).toMatch(/CC BY 4\.0, sauf ce qui est entre guillemets$/);
});

test('an unchanged card is not printed again, a changed one is', async () => {
  const folder = join(cache, 'seconde');
  const first = await printOnce(drawCard(card, light), press, folder);
  const second = await printOnce(drawCard(card, light), press, folder);
  const changed = await printOnce(drawCard({ ...card, title: 'Autre' }, light), press, folder);
  expect([first, second, changed].map(({ isNew }) => isNew)).toEqual([true, false, true]);
  expect(Buffer.from(second.png).equals(first.png)).toBe(true);
  expect(readdirSync(folder)).toHaveLength(2);
});

test('a card is printed twice the same', async () => {
  const twice = [
    await print(drawCard(card, light), press),
    await print(drawCard(card, light), press),
  ];
  expect(Buffer.from(twice[0] ?? []).equals(Buffer.from(twice[1] ?? []))).toBe(true);
});

test('French typography holds: no narrow space is asked of a face that has none', () => {
  const words = wordsOf(drawCard(card, light));
  expect(words).not.toContain('\u202F');
  expect(words).toContain('alliés ?');
  expect(words).toContain('1er\u00A0décembre');
});

describe('a sign that no font has', () => {
  const general = Uint8Array.of(1);
  const written = (changes: Partial<Card>, instead?: Uint8Array) =>
    printWritable({ ...card, ...changes }, instead, (one) =>
      printOnce(drawCard(one, light), press, cache),
    );

  test.each(['莫斯科', 'סיוניק', 'Caucase 👩🏽‍🚀'])(
    'is never drawn as a box: %s gives the general card',
    async (title) => {
      await expect(print(drawCard({ ...card, title }, light), press)).rejects.toThrow(UnknownSign);
      const { png, unknown } = await written({ title }, general);
      expect(png).toBe(general);
      expect(unknown).toMatch(/^aucune police ne sait écrire « .+ » sur une carte$/);
    },
  );

  test('leaves the general card itself without its levels', async () => {
    const { png, unknown } = await written({ levels: [{ level: 'rupture', text: 'סיוניק' }] });
    expect(unknown).toBeDefined();
    expect(png).toEqual((await written({ levels: [] })).png);
  });
});

test('an accent in two characters is drawn as one', () => {
  expect(wordsOf(drawCard({ ...card, title: 'Arme\u0301nie' }, light))).toContain('Arménie');
});

describe('a picture', () => {
  const pixels = (...colours: number[][]) =>
    Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));

  test('keeps its colours when a palette holds them', () => {
    const data = pixels([248, 243, 230], [1, 74, 87], [1, 74, 87], [26, 24, 21]);
    const png = Buffer.from(encodePng({ width: 2, height: 2, data }, []));
    const chunk = (type: string) => {
      const at = png.indexOf(type);
      return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
    };
    expect([...chunk('PLTE')]).toEqual([248, 243, 230, 1, 74, 87, 26, 24, 21]);
    expect([...inflateSync(chunk('IDAT'))]).toEqual([0, 0, 1, 0, 1, 2]);
  });

  test('keeps flat colours exact even when it must round others', () => {
    const many = Array.from({ length: 1024 }, (_, index) => [index & 0xff, index >> 2, 7]);
    const data = pixels([248, 243, 230], ...many.slice(1));
    const png = Buffer.from(encodePng({ width: 32, height: 32, data }, ['#f8f3e6']));
    const palette = png.subarray(png.indexOf('PLTE') + 4);
    expect([...palette.subarray(0, 3)]).toEqual([248, 243, 230]);
  });
});
