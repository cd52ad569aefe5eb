import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nextSteps, triage } from '../../src/corpus/drafts.ts';
import { verify } from '../../src/corpus/verify.ts';
import { RAID, RAID_EVENT, SIOUNIK, SUMMIT, SUMMIT_EVENT } from '../fixtures/corpus.ts';
import { append, type Change, corpusWith, edit, inProject } from '../fixtures/project.ts';

const draft = edit(RAID, 'topics: [', 'draft: true\ntopics: [');
const unfinished = append(RAID, '\nÀ compléter : la fin.\n');
const misquoted = (event: string) => edit(event, '\n    quote: ', '\n    quote: Jamais écrit, ');

/** Files of the issues that block the site, and of those that wait with a draft. */
function sortedIn(root: string) {
  const { corpus, issues } = verify(root);
  const { blocking, waiting } = triage(corpus, issues);
  expect(blocking.length + waiting.length).toBe(issues.length);
  return {
    blocking: [...new Set(blocking.map(({ file }) => file))],
    waiting: [...new Set(waiting.map(({ file }) => file))],
  };
}

const sorted = (...changes: Change[]) => inProject(changes, sortedIn);

test('what is unfinished in a draft, or in what leans on it alone, waits', () => {
  expect(sorted(draft, unfinished, misquoted(RAID_EVENT))).toEqual({
    blocking: [],
    waiting: [RAID, RAID_EVENT],
  });
});

test('without « draft: true », the same blocks', () => {
  expect(sorted(unfinished, misquoted(RAID_EVENT))).toEqual({
    blocking: [RAID, RAID_EVENT],
    waiting: [],
  });
});

test('what is published blocks, whatever drafts there are', () => {
  expect(sorted(draft, unfinished, misquoted(SUMMIT_EVENT))).toEqual({
    blocking: [SUMMIT_EVENT],
    waiting: [RAID],
  });
});

test('a draft that cannot be read blocks: it does not say that it is one', () => {
  expect(sorted(draft, edit(RAID, 'summary: ', 'sumary: ')).blocking).toContain(RAID);
});

test('a name of a published actor blocks, even in the file of a draft’s own', () => {
  expect(sorted(draft, edit(SIOUNIK, 'name: Siounik', 'name: Arménie')).blocking).toContain(
    SIOUNIK,
  );
});

test('what was published blocks when it becomes a draft', () => {
  inProject([], (root) => {
    const path = join(root, RAID);
    writeFileSync(path, readFileSync(path, 'utf8').replace('topics: [', 'draft: true\ntopics: ['));
    expect(sortedIn(root).blocking).not.toEqual([]);
  });
});

test('a draft that is right is to be published, or first to be cited', () => {
  const another: Change = (files) => {
    const text = files.get(SUMMIT) as string;
    files.set('content/articles/autre.mdx', text.replace('topics: [', 'draft: true\ntopics: ['));
  };
  expect(nextSteps(corpusWith(draft, another))).toEqual([
    'content/articles/autre.mdx : aucun événement ne cite encore ce brouillon ; npm run new -- event le crée.',
    'content/articles/tirs-au-siounik.mdx est prêt : ôtez « draft: true », puis npm run check -- --fix.',
  ]);
  expect(nextSteps(corpusWith())).toEqual([]);
});
