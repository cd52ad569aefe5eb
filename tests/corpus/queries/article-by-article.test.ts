import { expect, test } from 'vitest';
import { articleByArticle, articleDates } from '../../../src/corpus/queries/article-by-article.ts';
import { RAID_EVENT } from '../../fixtures/corpus.ts';
import { corpusWith, edit } from '../../fixtures/project.ts';

const corpus = corpusWith();
const [first = '', last = ''] = articleDates(corpus);

test('there is a page for each date of an article', () => {
  expect(articleDates(corpus)).toEqual(['2022-11-24', '2023-09-25']);
  expect(articleByArticle(corpus, first).told.map(({ id }) => id)).toEqual(['sommet-tendu']);
  expect(articleByArticle(corpus, last).told).toHaveLength(2);
});

test('nothing of a later article is in it', () => {
  const page = articleByArticle(corpus, first);
  const cited = [
    ...page.added.map(({ article }) => article.id),
    ...page.late.map(({ article }) => article.id),
    ...page.rows.flatMap(({ cells }) => cells.map(({ article }) => article.id)),
  ];
  expect(new Set(cited)).toEqual(new Set(['sommet-tendu']));
  expect(page.next?.date).toBe(last);
});

test.each([
  ['2020', 'plus de deux ans'],
  ['2022-06-01', 'plus d’un an'],
  ['2023-07-15', 'plus de deux mois'],
  ['2023-09-20', undefined],
])('of what is dated %s, it says how late it was told: %s', (date, words) => {
  const changed = corpusWith(edit(RAID_EVENT, '"2023-09"', `"${date}"`));
  expect(articleByArticle(changed, last).late[0]?.lag?.words).toBe(words);
});

test('a date that only a source gives is not known by the article', () => {
  const source = 'source: { name: La Base, title: La Base, address: https://base.example/ }';
  const external = (inArticle = '') =>
    corpusWith(edit(RAID_EVENT, 'basis: stated', `basis: external\n  ${source}${inArticle}`));
  expect(articleByArticle(external(), last).late).toMatchObject([
    { date: undefined, lag: undefined },
  ]);
  expect(articleByArticle(external('\n  inArticle: "2020"'), last).late).toMatchObject([
    { date: '2020', lag: { words: 'plus de deux ans' } },
  ]);
});

test('a long silence stands between the dates, for as long as it is', () => {
  const silences = articleByArticle(corpus, first).stations.map(({ silence }) => silence);
  expect(silences).toEqual(['dix mois sans article', undefined]);
});
