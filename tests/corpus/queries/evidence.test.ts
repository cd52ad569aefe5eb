import { expect, test } from 'vitest';
import { evidenceFor } from '../../../src/corpus/queries/evidence.ts';
import { published } from '../../../src/corpus/published.ts';
import { RAID } from '../../fixtures/corpus.ts';
import { corpusWith, edit } from '../../fixtures/project.ts';

const SUMMIT_QUOTE = { article: 'sommet-tendu', quote: 'laissée seule' };
const RAID_QUOTE = { article: 'tirs-au-siounik', quote: 'deux villages' };

test('leads to the passage, and to the sentence that contains the quote', () => {
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
  const citations = [{ ...SUMMIT_QUOTE, original }, { ...RAID_QUOTE, original }, SUMMIT_QUOTE];
  expect(evidenceFor(corpusWith(), citations).map((evidence) => evidence.original)).toEqual([
    'https://quotidien.example/sommet#:~:text=sans%20adopter%20de%20document',
    undefined,
    undefined,
  ]);
});

test('skips drafts, and quotes that are nowhere', () => {
  const corpus = corpusWith(edit(RAID, 'topics: [', 'draft: true\ntopics: ['));
  const nowhere = { article: 'sommet-tendu', quote: 'deux villages' };
  const found = (of: typeof corpus) =>
    evidenceFor(of, [SUMMIT_QUOTE, RAID_QUOTE, nowhere]).map(({ article }) => article.id);
  expect(found(corpus)).toEqual(['sommet-tendu', 'tirs-au-siounik']);
  expect(found(published(corpus))).toEqual(['sommet-tendu']);
});
