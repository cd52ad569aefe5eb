import { expect, test } from 'vitest';
import { report } from '../../src/corpus/report.ts';
import { verify } from '../../src/corpus/verify.ts';
import { temporaryProject } from '../fixtures/project.ts';
import { generateCorpus, writeCorpus } from './generator/corpus.ts';

const ARTICLES = 20;

test('a generated corpus breaks no rule, and its articles have 680 words, within a tenth', () => {
  const { root, remove } = temporaryProject(new Map());
  try {
    writeCorpus(root, ARTICLES);
    const { corpus, issues } = verify(root);
    expect(report(issues)).toBe(report([]));
    const words = corpus.articles.flatMap(({ passages, notes }) =>
      [...passages, ...notes].flatMap(({ text }) => text.match(/\S*\p{L}\S*/gu) ?? []),
    );
    expect(corpus.articles).toHaveLength(ARTICLES);
    expect(words.length / ARTICLES).toBeGreaterThan(680 * 0.9);
    expect(words.length / ARTICLES).toBeLessThan(680 * 1.1);
  } finally {
    remove();
  }
});

test('the same number gives the same files', () => {
  expect(generateCorpus(ARTICLES)).toEqual(generateCorpus(ARTICLES));
});
