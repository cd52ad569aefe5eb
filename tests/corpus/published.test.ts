import { expect, test } from 'vitest';
import { published } from '../../src/corpus/index.ts';
import { RAID } from '../fixtures/corpus.ts';
import { corpusWith, edit } from '../fixtures/project.ts';

test('what is published has no drafts, and all else', () => {
  const corpus = corpusWith(edit(RAID, 'topics: [', 'draft: true\ntopics: ['));
  expect(published(corpus)).toEqual({ ...corpus, articles: [corpus.articles[0]] });
  expect(published(corpusWith()).articles).toHaveLength(2);
});
