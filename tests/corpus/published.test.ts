import { expect, test } from 'vitest';
import { published } from '../../src/corpus/published.ts';
import { COLLECTION_NAMES } from '../../src/schema/collection-names.ts';
import { RAID, RAID_EVENT, SITE, SUMMIT } from '../fixtures/corpus.ts';
import { append, type Change, corpusWith, edit } from '../fixtures/project.ts';

const draft = edit(RAID, 'topics: [', 'draft: true\ntopics: [');

/** Ids of what is published, by collection, when an article is a draft. */
function shown(...changes: Change[]) {
  const corpus = published(corpusWith(draft, ...changes));
  return Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, corpus[name].map(({ id }) => id)]),
  );
}

test('a corpus without a draft is published whole', () => {
  const corpus = corpusWith();
  expect(published(corpus)).toBe(corpus);
});

test('what is published has no drafts, and nothing that leans on them alone', () => {
  expect(shown()).toEqual({
    articles: ['sommet-tendu'],
    actors: ['armenie', 'nikol-pachinian', 'otsc'],
    topics: ['caucase', 'garanties'],
    events: ['document-refuse', 'sommet-d-erevan'],
    stances: ['armenie-otsc-2022'],
    predictions: [],
    synthesis: ['1-le-sommet'],
  });
  const [paragraph] = published(corpusWith(draft)).synthesis;
  expect(paragraph?.data.sentences).toHaveLength(1);
});

test('the home page answers with what is published alone', () => {
  const raid = (indent: string) => `article: tirs-au-siounik\n${indent}quote: n’a reçu aucune aide`;
  const cited = (indent: string) =>
    edit(
      SITE,
      `\n${indent.slice(2)}- article: sommet-tendu\n${indent}quote: les délégations sont reparties`,
      `\n${indent.slice(2)}- ${raid(indent)}`,
    );
  const { site } = published(corpusWith(draft, cited(' '.repeat(8)), cited(' '.repeat(12))));
  expect(site).toMatchObject({ answer: [], glance: [] });
});

test('the occasion of quoted words is published, and whom a published statement names', () => {
  const raid = '<Quotation by="nikol-pachinian" event="tirs-sur-deux-villages">Assez</Quotation>\n';
  expect(shown(append(SUMMIT, raid))['events']).toContain('tirs-sur-deux-villages');
  const cited = edit(RAID_EVENT, 'article: tirs-au-siounik', 'article: sommet-tendu');
  expect(shown(cited)['actors']).toContain('siounik');
});
