import { expect, test } from 'vitest';
import { articlePage } from '../../../src/corpus/queries/article-page.ts';
import { neighbours } from '../../../src/corpus/queries/neighbours.ts';
import { PREDICTION, RAID_EVENT } from '../../fixtures/corpus.ts';
import { append, corpusWith, edit } from '../../fixtures/project.ts';

const corpus = corpusWith();

test('a passage has the events, stances, predictions and outcomes that cite it', () => {
  const outcome = '  citations: [{ article: sommet-tendu, quote: aucun document }]\n';
  const cited = corpusWith(append(PREDICTION, outcome));
  const statements = (article: string, passage: string) =>
    articlePage(cited, article)
      .margins.get(passage)
      ?.supported.map(({ kind, path }) => `${kind} ${path}`);
  expect(statements('sommet-tendu', '1')).toEqual(['Événement evenements/sommet-d-erevan/']);
  expect(statements('sommet-tendu', '2')).toEqual(['Position acteurs/armenie/#armenie-otsc-2022']);
  expect(statements('sommet-tendu', '3')).toEqual([
    'Événement evenements/document-refuse/',
    'Suite d’une prévision previsions/#negociations-promises',
  ]);
  expect(statements('tirs-au-siounik', '2')).toEqual([
    'Prévision previsions/#negociations-promises',
  ]);
});

test('what happened since an article is later, and shares a topic with it', () => {
  const shared = corpusWith(edit(RAID_EVENT, 'topics: [garanties]', 'topics: [caucase]'));
  const since = (of: typeof corpus, article: string) =>
    articlePage(of, article).since.map(({ id }) => id);
  expect(since(corpus, 'sommet-tendu')).toEqual([]);
  expect(since(shared, 'sommet-tendu')).toEqual(['tirs-sur-deux-villages']);
  expect(since(shared, 'tirs-au-siounik')).toEqual([]);
});

test.each([
  ['document-refuse', ['Après · 23 novembre 2022 a']],
  ['sommet-d-erevan', ['Avant · 23 novembre 2022 a', 'Après · septembre 2023 a']],
  ['tirs-sur-deux-villages', ['Avant · 23 novembre 2022 a']],
])('neighbours stand just before and after %s', (id, expected) => {
  const found = neighbours(corpus.events, id, () => 'a');
  expect(found.map(({ label, path }) => `${label} ${path}`)).toEqual(expected);
});
