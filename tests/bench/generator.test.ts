import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { report } from '../../src/corpus/report.ts';
import { verify } from '../../src/corpus/verify.ts';
import { enterPublished } from '../fixtures/project.ts';
import { type ContentFiles, generateCorpus } from './generator/corpus.ts';

const ARTICLES = 20;
let root: string;
let files: ContentFiles;
let verified: ReturnType<typeof verify>;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'lignes-de-faille-'));
  files = generateCorpus(ARTICLES);
  for (const [path, text] of files) {
    const file = join(root, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  enterPublished(root);
  verified = verify(root);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

test('a generated corpus breaks no rule', () => {
  expect(report(verified.issues)).toBe(report([]));
});

test('articles have 680 words, within a tenth', () => {
  const { articles } = verified.corpus;
  const words = articles.flatMap(({ passages, notes }) =>
    [...passages, ...notes].flatMap(({ text }) =>
      text.split(/\s+/).filter((word) => /\p{L}/u.test(word)),
    ),
  );
  expect(articles).toHaveLength(ARTICLES);
  expect(words.length / ARTICLES).toBeGreaterThan(680 * 0.9);
  expect(words.length / ARTICLES).toBeLessThan(680 * 1.1);
});

test('the same number gives the same files', () => {
  expect(generateCorpus(ARTICLES)).toEqual(files);
});
