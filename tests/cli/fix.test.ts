import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Decisions, fix } from '../../src/cli/fix.ts';
import { LEDGER_FILE, readLedger } from '../../src/corpus/ledger/file.ts';
import { verify } from '../../src/corpus/verify.ts';
import { PREDICTION, RAID, RAID_EVENT } from '../fixtures/corpus.ts';
import { inProject } from '../fixtures/project.ts';

const TODAY = '2026-11-25';
const ENTERED = 'Adresse inscrite : articles/tirs-au-siounik § 1 bis';

/** Rewrites a file of a published project. */
function edit(root: string, path: string, found: string, put: string): void {
  const text = readFileSync(join(root, path), 'utf8');
  if (!text.includes(found)) throw new Error(`${path} does not hold: ${found}`);
  writeFileSync(join(root, path), text.replace(found, put));
}

function insert(root: string): void {
  edit(root, RAID, 'Des négociations,', 'Personne n’est venu les aider.\n\nDes négociations,');
}

/** Puts a paragraph that looks like no other in the place of § 3. */
function replace(root: string): void {
  const put = 'Promettre puis détourner les yeux quand brûlent les maisons, voilà la politique.';
  edit(root, RAID, '\n\n> Une garantie', `\n\n> ${put} Une garantie`);
}

const run = (root: string, decisions: Partial<Decisions> = {}) =>
  fix(root, { same: [], withdraw: [], ...decisions }, TODAY);
const codes = (root: string) => verify(root).issues.map(({ code }) => code);

test('a new paragraph is entered under a number that moves no other', () => {
  inProject([], (root) => {
    insert(root);
    expect(run(root)).toEqual([ENTERED]);
    expect(codes(root)).toEqual([]);
    expect(Object.keys(readLedger(root)?.data.passages['tirs-au-siounik'] ?? {})).toEqual([
      ...['1', '2', '3', '1 bis'],
    ]);
  });
});

test('nothing is entered until all the rest is right, a draft aside', () => {
  inProject([], (root) => {
    insert(root);
    const draft = readFileSync(join(root, RAID), 'utf8')
      .replace('topics: [', 'draft: true\ntopics: [')
      .concat('\nÀ compléter : la fin.\n');
    writeFileSync(join(root, 'content/articles/autre.mdx'), draft);
    edit(root, RAID_EVENT, 'kind: combat', 'kind: guerre');
    expect(run(root)).toEqual(['Registre des adresses : il attend que tout le reste soit juste.']);
    edit(root, RAID_EVENT, 'kind: guerre', 'kind: combat');
    expect(run(root)).toEqual([ENTERED]);
  });
});

test('a rewritten paragraph keeps its number when an editor says that it is the same', () => {
  inProject([], (root) => {
    replace(root);
    expect(run(root)).toEqual([]);
    expect(codes(root)).toEqual(['paragraphe-disparu']);
    for (const claim of ['tirs-au-siounik#p3', 'tirs-au-siounik#p3:27'])
      expect(() => run(root, { same: [claim] })).toThrow(
        `${claim} : attendu tirs-au-siounik#p3:LIGNE, où commence un paragraphe nouveau (29).`,
      );
    expect(run(root, { same: ['tirs-au-siounik#p3:29'] })).toEqual([
      expect.stringMatching(/^Adresse gardée : tirs-au-siounik#p3:29/),
    ]);
    expect(codes(root)).toEqual([]);
  });
});

test('a paragraph is withdrawn on purpose, and its number never given again', () => {
  inProject([], (root) => {
    replace(root);
    expect(run(root, { withdraw: ['tirs-au-siounik#p3'] })).toEqual([
      'Adresse retirée : tirs-au-siounik#p3',
      'Adresse inscrite : articles/tirs-au-siounik § 2 bis',
    ]);
    expect(codes(root)).toEqual([]);
    expect(readFileSync(join(root, LEDGER_FILE), 'utf8')).toContain(`\n    3: ${TODAY}\n`);
  });
});

test('a page is withdrawn on purpose', () => {
  const address = 'predictions/negociations-promises';
  inProject([], (root) => {
    rmSync(join(root, PREDICTION));
    expect(run(root, { withdraw: [address] })).toEqual([`Adresse retirée : ${address}`]);
    expect(codes(root)).toEqual([]);
    const { published, withdrawn } = readLedger(root)?.data ?? {};
    expect(published).not.toHaveProperty(address);
    expect(withdrawn).toEqual({ [address]: TODAY });
  });
});

test.each([
  ['tirs-au-siounik#p9', 'aucun paragraphe publié n’a cette adresse'],
  ['tirs-au-siounik#p2', 'est encore dans l’article'],
  ['topics/nulle-part', 'aucune page publiée n’a cette adresse'],
  ['topics/caucase', 'est encore publié'],
  ['declarations/pachinian-davantage', 'supprimez d’abord son fichier, ou sa <Quotation>'],
])('%s cannot be withdrawn: %s', (address, reason) => {
  inProject([], (root) => {
    const before = readFileSync(join(root, LEDGER_FILE), 'utf8');
    expect(() => run(root, { withdraw: [address] })).toThrow(reason);
    expect(readFileSync(join(root, LEDGER_FILE), 'utf8')).toBe(before);
  });
});
