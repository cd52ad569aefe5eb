import { describe, expect, test } from 'vitest';
import { evidenceFor, supportOf } from '../../../src/corpus/queries/evidence.ts';
import { published } from '../../../src/corpus/published.ts';
import { RAID, SUMMIT } from '../../fixtures/corpus.ts';
import { type Change, corpusWith, edit } from '../../fixtures/project.ts';

const SUMMIT_QUOTE = { article: 'sommet-tendu', quote: 'laissée seule' };
const RAID_QUOTE = { article: 'tirs-au-siounik', quote: 'deux villages' };

describe('evidence', () => {
  test('leads to the passage, and to the sentence that holds the quote', () => {
    const [evidence] = evidenceFor(corpusWith(), [
      { article: 'sommet-tendu', quote: 'le 23 novembre' },
    ]);
    expect(evidence).toMatchObject({
      article: { id: 'sommet-tendu' },
      passage: { number: '1', line: 26 },
      sentence: 'Le sommet de l’OTSC s’est tenu le 23 novembre 2022.',
      original: undefined,
    });
  });

  test('shows the whole passage when a quote spans two sentences', () => {
    const quote = 'son voisin. Le sommet';
    const [evidence] = evidenceFor(corpusWith(), [{ article: 'sommet-tendu', quote }]);
    expect(evidence?.sentence).toBe(evidence?.passage.text);
  });

  test('leads to the original where the source has an address and the citation a locator', () => {
    const original = 'sans adopter de document';
    const originals = evidenceFor(corpusWith(), [
      { ...SUMMIT_QUOTE, original },
      { ...RAID_QUOTE, original },
      SUMMIT_QUOTE,
    ]).map((evidence) => evidence.original);
    expect(originals).toEqual([
      'https://quotidien.example/sommet#:~:text=sans%20adopter%20de%20document',
      undefined,
      undefined,
    ]);
  });

  test('passes over drafts', () => {
    const corpus = corpusWith(edit(RAID, 'topics: [', 'draft: true\ntopics: ['));
    const found = (of: typeof corpus) =>
      evidenceFor(of, [SUMMIT_QUOTE, RAID_QUOTE]).map(({ article }) => article.id);
    expect(found(corpus)).toEqual(['sommet-tendu', 'tirs-au-siounik']);
    expect(found(published(corpus))).toEqual(['sommet-tendu']);
  });
});

test('no evidence comes of a quote that is nowhere', () => {
  expect(evidenceFor(corpusWith(), [{ article: 'sommet-tendu', quote: 'deux villages' }])).toEqual(
    [],
  );
});

describe('support', () => {
  const support = (...changes: Change[]) =>
    supportOf(evidenceFor(corpusWith(...changes), [SUMMIT_QUOTE, RAID_QUOTE]));
  const retelling = (path: string, address: string, certainty = 'certain') =>
    edit(
      path,
      '  publisher:',
      `  origin: { name: Le Monde, address: "${address}", certainty: ${certainty} }\n  publisher:`,
    );
  const WORLD = 'https://lemonde.example/';

  test('counts articles and origins', () => {
    expect(support()).toEqual({ articles: 2, origins: 2, probable: false });
  });

  test('counts an article once, however often it is cited', () => {
    const evidence = evidenceFor(corpusWith(), [
      SUMMIT_QUOTE,
      { article: 'sommet-tendu', quote: 'le soir' },
    ]);
    expect(supportOf(evidence)).toEqual({ articles: 1, origins: 1, probable: false });
  });

  test('counts two articles that retell one origin as one', () => {
    expect(support(retelling(SUMMIT, WORLD), retelling(RAID, WORLD))).toEqual({
      articles: 2,
      origins: 1,
      probable: false,
    });
  });

  test('says that the common origin is likely only', () => {
    expect(support(retelling(SUMMIT, WORLD), retelling(RAID, WORLD, 'probable'))).toEqual({
      articles: 2,
      origins: 1,
      probable: true,
    });
  });

  test('counts an article and the one that retells it as one', () => {
    expect(support(retelling(RAID, 'https://quotidien.example/sommet'))).toMatchObject({
      articles: 2,
      origins: 1,
    });
  });

  test('counts two articles that retell two origins as two', () => {
    expect(
      support(retelling(SUMMIT, WORLD), retelling(RAID, 'https://figaro.example/')).origins,
    ).toBe(2);
  });

  test('of nothing is nothing', () => {
    expect(supportOf([])).toEqual({ articles: 0, origins: 0, probable: false });
  });
});
