import { describe, expect, test } from 'vitest';
import { nextSteps, triage } from '../../src/corpus/drafts.ts';
import { LEDGER_FILE, ledgerText } from '../../src/corpus/ledger/file.ts';
import { updateLedger } from '../../src/corpus/ledger/update.ts';
import { verify } from '../../src/corpus/verify.ts';
import { RAID, RAID_EVENT, SIOUNIK, SUMMIT, SUMMIT_EVENT } from '../fixtures/corpus.ts';
import { append, type Change, corpusWith, edit, inProject, write } from '../fixtures/project.ts';

const draft = edit(RAID, 'topics: [', 'draft: true\ntopics: [');
const unfinished = append(RAID, '\nÀ compléter : la fin.\n');
const misquoted = (event: string) => edit(event, '\n    quote: ', '\n    quote: Jamais écrit, ');
const { ledger } = updateLedger(corpusWith(), '2026-11-21');

describe('issues block the site, or wait with a draft', () => {
  test.each<[name: string, changes: Change[], blocking: string[], waiting: string[]]>([
    [
      'in a draft, and in what leans on it alone',
      [draft, unfinished, misquoted(RAID_EVENT)],
      [],
      [RAID, RAID_EVENT],
    ],
    ['without « draft: true »', [unfinished, misquoted(RAID_EVENT)], [RAID, RAID_EVENT], []],
    ['in what is published', [draft, unfinished, misquoted(SUMMIT_EVENT)], [SUMMIT_EVENT], [RAID]],
    ['in a draft that cannot be read', [draft, edit(RAID, 'summary: ', 'sumary: ')], [RAID], []],
    [
      'in the name of a published actor',
      [draft, edit(SIOUNIK, '[Syunik]', '[Syunik, Pachinian]')],
      [SIOUNIK],
      [],
    ],
    [
      'in what was published before',
      [write(LEDGER_FILE, ledgerText(ledger)), draft],
      [LEDGER_FILE],
      [],
    ],
  ])('%s', (_, changes, blocking, waiting) => {
    const { corpus, issues } = inProject(changes, verify);
    const found = triage(corpus, issues);
    expect([...new Set(found.blocking.map(({ file }) => file))]).toEqual(blocking);
    expect([...new Set(found.waiting.map(({ file }) => file))]).toEqual(waiting);
  });
});

test('a draft that is right is to be published, or first to be cited', () => {
  const another: Change = (files) => {
    const text = files.get(SUMMIT) as string;
    files.set('content/articles/autre.mdx', text.replace('topics: [', 'draft: true\ntopics: ['));
  };
  expect(nextSteps(corpusWith(draft, another))).toEqual([
    expect.stringMatching(/^content\/articles\/autre\.mdx : aucun événement ne cite encore/),
    expect.stringMatching(/^content\/articles\/tirs-au-siounik\.mdx est prêt/),
  ]);
});
