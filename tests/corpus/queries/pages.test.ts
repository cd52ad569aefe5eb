import { expect, test } from 'vitest';
import { companyOf } from '../../../src/corpus/queries/company.ts';
import { declaration, spokenBy } from '../../../src/corpus/queries/declarations.ts';
import { entry } from '../../../src/corpus/queries/lookup.ts';
import { sinceArticle } from '../../../src/corpus/queries/since.ts';
import { supportedBy } from '../../../src/corpus/queries/supports.ts';
import { corpusWith } from '../../fixtures/project.ts';

const corpus = corpusWith();

test('a passage knows the events, stances and announcements that lean on it', () => {
  const kinds = (passage: string) =>
    supportedBy(corpus, 'sommet-tendu', passage).map(({ kind, path }) => `${kind} ${path}`);
  expect(kinds('1')).toEqual(['Événement evenements/sommet-d-erevan/']);
  expect(kinds('2')).toEqual(['Position acteurs/armenie/#armenie-otsc-2022']);
  expect(kinds('3')).toEqual(['Événement evenements/document-refuse/']);
});

test('declarations are those of the speakers asked for, with their occasion and their passage', () => {
  expect(
    spokenBy(corpus, ['nikol-pachinian'])
      .map((spoken) => declaration(corpus, spoken))
      .map(({ text, occasion, passage }) => ({ text, occasion, passage })),
  ).toEqual([
    {
      text: 'Nous attendions davantage',
      occasion: 'Sommet d’Erevan, 23 novembre 2022',
      passage: '2',
    },
  ]);
  expect(spokenBy(corpus, ['armenie'])).toEqual([]);
});

test('company is counted by shared paragraphs, the most frequent first', () => {
  expect(
    companyOf(corpus, 'armenie').map(({ actor, paragraphs }) => [actor.id, paragraphs]),
  ).toEqual([
    ['otsc', 1],
    ['siounik', 1],
  ]);
});

test('only what is dated after an article came since', () => {
  const { events } = sinceArticle(corpus, entry(corpus, 'articles', 'sommet-tendu'));
  expect(events.map(({ id }) => id)).toEqual(['tirs-sur-deux-villages']);
  const last = sinceArticle(corpus, entry(corpus, 'articles', 'tirs-au-siounik'));
  expect(last).toEqual({ events: [], stances: [] });
});
