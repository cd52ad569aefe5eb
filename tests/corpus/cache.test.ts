import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cachedCorpus } from '../../src/corpus/cache.ts';
import { ARMENIA } from '../fixtures/corpus.ts';
import { inProject } from '../fixtures/project.ts';

test('content is read once while no file changes, and again when one did', () => {
  inProject([], (root) => {
    const first = cachedCorpus(root);
    expect(cachedCorpus(root)).toBe(first);
    const file = join(root, ARMENIA);
    writeFileSync(file, readFileSync(file, 'utf8').replace('Pays du', 'État du'));
    // Two writes of one test may fall in the same instant.
    utimesSync(file, new Date(0), new Date(0));
    const { actors } = cachedCorpus(root).corpus;
    expect(actors.find(({ id }) => id === 'armenie')?.data.description).toBe(
      'État du Caucase du Sud.',
    );
  });
});
