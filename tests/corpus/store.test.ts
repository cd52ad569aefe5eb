import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/store.ts';
import { ARMENIA } from '../fixtures/corpus.ts';
import { inProject } from '../fixtures/project.ts';

test('content is read once while no file changes, and again when one did', () => {
  inProject([], (root) => {
    const first = readCorpus(root);
    expect(readCorpus(root)).toBe(first);
    const file = join(root, ARMENIA);
    writeFileSync(file, readFileSync(file, 'utf8').replace('Pays du', 'État du'));
    // Two writes of one test may fall in the same instant.
    utimesSync(file, new Date(0), new Date(0));
    const { actors } = readCorpus(root).corpus;
    expect(actors.find(({ id }) => id === 'armenie')?.data.description).toBe(
      'État du Caucase du Sud.',
    );
  });
});
