import { expect, test } from 'vitest';
import { verify } from '../../src/corpus/verify.ts';
import { inProject } from '../fixtures/project.ts';

test('finds no issue in a valid corpus and reads all of it', () => {
  const { corpus, issues } = inProject([], verify);
  expect(issues).toEqual([]);
  expect(
    Object.fromEntries(
      Object.entries(corpus.ids).map(([name, ids]) => [name, [...ids].toSorted()]),
    ),
  ).toEqual({
    articles: ['sommet-tendu', 'tirs-au-siounik'],
    actors: ['armenie', 'nikol-pachinian', 'otsc', 'siounik'],
    topics: ['caucase', 'garanties'],
    events: ['document-refuse', 'sommet-d-erevan', 'tirs-sur-deux-villages'],
    stances: ['armenie-otsc-2022'],
    predictions: ['negociations-promises'],
    synthesis: ['1-le-sommet'],
  });
  expect(corpus.articles.map(({ passages }) => passages.length)).toEqual([3, 3]);
});
