import { describe, expect, test } from 'vitest';
import { check } from '../../../src/cli/check.ts';
import { LEDGER_FILE, ledgerText } from '../../../src/corpus/ledger/file.ts';
import { updateLedger } from '../../../src/corpus/ledger/update.ts';
import { readCorpus } from '../../../src/corpus/read.ts';
import { verify } from '../../../src/corpus/verify.ts';
import type { Ledger } from '../../../src/schema/ledger.ts';
import { RAID } from '../../fixtures/corpus.ts';
import { type Change, corpusWith, edit, inProject, write } from '../../fixtures/project.ts';

const TODAY = '2026-11-22';
const issuesOf = (...changes: Change[]) =>
  inProject(changes, (root) => verify(root, readCorpus, TODAY).issues);

const known = updateLedger(corpusWith(), '2026-11-21').ledger;
const recorded = (change: Partial<Ledger>) =>
  write(LEDGER_FILE, ledgerText({ ...known, ...change }));
const correctedOn = (day: string) =>
  edit(RAID, '\nsource:', `\ncorrections: [{ date: "${day}", text: Un nom. }]\nsource:`);
const published = edit(RAID, 'published: "2026-11-21"', 'published: "2026-11-23"');

describe('no day is still to come:', () => {
  const code = 'jour-a-venir';
  test.each<[string, Change, object]>([
    ['of a publication', published, { code, file: RAID, line: 15, field: 'published' }],
    ['of a correction', correctedOn('2099-01-01'), { code, field: 'corrections[0].date' }],
    [
      'of an address',
      recorded({ published: { ...known.published, 'topics/caucase': '2026-11-23' } }),
      { code, file: LEDGER_FILE, line: 17, found: '23 novembre 2026' },
    ],
    [
      'of a withdrawal',
      recorded({ withdrawn: { 'topics/ancien': '2099-01-01' } }),
      {
        ...{ code, line: 32, found: '1er janvier 2099' },
        expected: 'un jour qui n’est pas à venir : au plus tard, le 22 novembre 2026',
      },
    ],
    [
      'of the withdrawal of a paragraph',
      recorded({
        passages: {
          ...known.passages,
          'sommet-tendu': { ...known.passages['sommet-tendu'], '9': '2099-01-01' },
        },
      }),
      { code, file: LEDGER_FILE, line: 23 },
    ],
  ])('%s', (_, change, issue) => {
    expect(issuesOf(change)).toMatchObject([issue]);
  });

  test.each<[string, Change[]]>([
    ['of today', [correctedOn(TODAY)]],
    ['of a draft', [published, edit(RAID, 'topics: [', 'draft: true\ntopics: [')]],
  ])('but it may be that %s', (_, changes) => {
    expect(issuesOf(...changes)).toEqual([]);
  });

  test('which npm run check asks the clock, and a build does not', () => {
    inProject([correctedOn('2999-01-01')], (root) => {
      expect(check(root).text).toContain(code);
      expect(verify(root).issues).toEqual([]);
    });
  });
});
