import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/model.ts';
import { published } from '../../src/corpus/published.ts';
import { RAID, RAID_EVENT, SUMMIT } from '../fixtures/corpus.ts';
import { append, corpusWith, edit } from '../fixtures/project.ts';

const draft = edit(RAID, 'topics: [', 'draft: true\ntopics: [');
const raid = '<Quotation by="nikol-pachinian" event="tirs-sur-deux-villages">Assez</Quotation>\n';

function idsOf(corpus: Corpus): Record<string, string[]> {
  const { articles, actors, topics, events, stances, predictions, synthesis } = corpus;
  const lists = { articles, actors, topics, events, stances, predictions, synthesis };
  return Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [name, list.map(({ id }) => id)]),
  );
}

test('a corpus without a draft is published whole', () => {
  const corpus = corpusWith();
  expect(published(corpus)).toBe(corpus);
});

test('what is published has no drafts, and nothing that leans on them alone', () => {
  const shown = published(corpusWith(draft));
  expect(idsOf(shown)).toEqual({
    articles: ['sommet-tendu'],
    actors: ['armenie', 'nikol-pachinian', 'otsc'],
    topics: ['caucase', 'garanties'],
    events: ['document-refuse', 'sommet-d-erevan'],
    stances: ['armenie-otsc-2022'],
    predictions: [],
    synthesis: ['1-le-sommet'],
  });
  expect(shown.synthesis[0]?.data.sentences.map(({ text }) => text)).toEqual([
    'L’Arménie se dit seule.',
  ]);
});

test('the occasion of a declaration is published with it', () => {
  expect(idsOf(published(corpusWith(draft, append(SUMMIT, raid))))['events']).toContain(
    'tirs-sur-deux-villages',
  );
});

test('a published statement brings those whom it names', () => {
  const corpus = corpusWith(
    draft,
    edit(RAID_EVENT, 'article: tirs-au-siounik', 'article: sommet-tendu'),
  );
  expect(idsOf(published(corpus))['actors']).toContain('siounik');
});
