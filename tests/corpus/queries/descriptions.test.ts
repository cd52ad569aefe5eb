import { expect, test } from 'vitest';
import { methodPage } from '../../../src/corpus/queries/method-page.ts';
import { siteDescription } from '../../../src/corpus/queries/site-description.ts';
import { RAID } from '../../fixtures/corpus.ts';
import { type Change, corpusWith, edit } from '../../fixtures/project.ts';

const corpus = corpusWith();

test.each([
  [['2022-11'], 'Ce qu’un article, en novembre 2022, dit'],
  [
    ['2026-01-20', '2022-10-11~', '2025-04'],
    'Ce que trois articles, d’octobre 2022 à janvier 2026, disent',
  ],
  [
    ['2022-11', '[2022-12-01..2022-12-24]'],
    'Ce que deux articles, de novembre à décembre 2022, disent',
  ],
])('the site is described by how many articles it has, and of which months: %j', (dates, words) => {
  const articles = dates.flatMap((date) =>
    corpus.articles.slice(0, 1).map((one) => ({ ...one, data: { ...one.data, date } })),
  );
  expect(siteDescription({ ...corpus, articles })).toContain(`${words} des alliances`);
});

test.each<[string, Change[], string]>([
  ['as they are', [], 'deux articles ; une opinion ; aucun auteur connu ; un long silence'],
  [
    'of one origin and a known author',
    [
      edit(
        RAID,
        '  nature: opinion',
        '  nature: traduction-automatique\n  origin: { name: Le Quotidien, address: https://quotidien.example/sommet, certainty: probable }',
      ),
      edit(RAID, 'author: inconnu', 'author: Anne Roux'),
    ],
    'deux articles et, sans doute, une seule origine ; une traduction automatique ; un auteur inconnu ; un long silence',
  ],
])('the limits are those of the sources: %s', (_, changes, limits) => {
  expect(methodPage(corpusWith(...changes)).limits).toBe(limits);
});
