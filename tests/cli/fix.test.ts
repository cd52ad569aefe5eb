import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Decisions, fix } from '../../src/cli/fix.ts';
import { LEDGER_FILE, readLedger } from '../../src/corpus/ledger/file.ts';
import { report } from '../../src/corpus/report.ts';
import { verify } from '../../src/corpus/verify.ts';
import { PREDICTION, RAID, RAID_EVENT } from '../fixtures/corpus.ts';
import { inProject } from '../fixtures/project.ts';

const TODAY = '2026-11-25';
const NONE: Decisions = { same: [], withdraw: [] };

/** A published project, then what an editor changes in it. */
function afterwards<Result>(
  edits: Record<string, [found: string, put: string]>,
  use: (root: string) => Result,
): Result {
  return inProject([], (root) => {
    for (const [path, [found, put]] of Object.entries(edits)) {
      const text = readFileSync(join(root, path), 'utf8');
      if (!text.includes(found)) throw new Error(`${path} does not hold: ${found}`);
      writeFileSync(join(root, path), text.replace(found, put));
    }
    return use(root);
  });
}

const issuesIn = (root: string) => report(verify(root).issues);
const valid = report([]);

describe('the ledger', () => {
  const NEW = 'Personne n’est venu au secours des villageois.\n\n';
  const inserted = { [RAID]: ['Des négociations,', `${NEW}Des négociations,`] } as const;

  test('takes a new paragraph under a number that moves no other', () => {
    afterwards({ [RAID]: [...inserted[RAID]] }, (root) => {
      expect(fix(root, NONE, TODAY)).toEqual([
        'Adresse inscrite : articles/tirs-au-siounik § 1 bis',
      ]);
      expect(issuesIn(root)).toBe(valid);
      expect(Object.keys(readLedger(root).ledger.passages['tirs-au-siounik'] ?? {})).toEqual([
        ...['1', '2', '3', '1 bis'],
      ]);
    });
  });

  test('waits until all the rest is right', () => {
    afterwards(
      { [RAID]: [...inserted[RAID]], [RAID_EVENT]: ['kind: combat', 'kind: guerre'] },
      (root) => {
        expect(fix(root, NONE, TODAY)).toEqual([
          'Registre des adresses : il attend que tout le reste soit juste.',
        ]);
        expect(issuesIn(root)).toContain('paragraphe-non-inscrit');
      },
    );
  });

  test('does not wait for a draft that is not finished', () => {
    afterwards({ [RAID]: [...inserted[RAID]] }, (root) => {
      const draft = readFileSync(join(root, RAID), 'utf8')
        .replace('topics: [', 'draft: true\ntopics: [')
        .concat('\nÀ compléter : la fin.\n');
      writeFileSync(join(root, 'content/articles/autre.mdx'), draft);
      expect(fix(root, NONE, TODAY)).toEqual([
        'Adresse inscrite : articles/tirs-au-siounik § 1 bis',
      ]);
    });
  });

  const replaced = {
    [RAID]: [
      '\n\n> Une garantie qui ne joue pas n’en est plus une.',
      '\n\n> Promettre puis détourner les yeux quand brûlent les maisons, voilà la politique. Une garantie qui ne joue pas.',
    ],
  } as const;

  test('keeps the number of a paragraph that an editor says is the same', () => {
    afterwards({ [RAID]: [...replaced[RAID]] }, (root) => {
      expect(fix(root, NONE, TODAY)).toEqual([]);
      expect(issuesIn(root)).toMatchInlineSnapshot(`
        "content/articles/tirs-au-siounik.mdx
          29:1  paragraphe-disparu
              attendu        : le § 3 de tirs-au-siounik, tel qu’il est publié ; s’il est réécrit, npm run check -- --fix --same tirs-au-siounik#p3:29 ; s’il est retiré, npm run check -- --fix --withdraw tirs-au-siounik#p3
              trouvé         : Promettre puis détourner les yeux quand brûlent les maisons, voilà la politique…

        1 erreur dans 1 fichier ; le site n’est pas construit."
      `);
      expect(fix(root, { ...NONE, same: ['tirs-au-siounik#p3:29'] }, TODAY)).toEqual([
        'Adresse gardée : tirs-au-siounik#p3:29 (si le sens a changé, dites-le dans « corrections » de l’article)',
      ]);
      expect(issuesIn(root)).toBe(valid);
    });
  });

  test('keeps no number for a line where no new paragraph begins', () => {
    afterwards({ [RAID]: [...replaced[RAID]] }, (root) => {
      for (const claim of ['tirs-au-siounik#p3', 'tirs-au-siounik#p3:27'])
        expect(() => fix(root, { ...NONE, same: [claim] }, TODAY)).toThrow(
          `${claim} : attendu tirs-au-siounik#p3:LIGNE, où commence un paragraphe nouveau (29).`,
        );
    });
  });

  test('withdraws a page on purpose, and forgets it', () => {
    inProject([], (root) => {
      rmSync(join(root, PREDICTION));
      expect(
        fix(root, { ...NONE, withdraw: ['predictions/negociations-promises'] }, TODAY),
      ).toEqual(['Adresse retirée : predictions/negociations-promises']);
      expect(issuesIn(root)).toBe(valid);
      const { published, withdrawn } = readLedger(root).ledger;
      expect(published).not.toHaveProperty('predictions/negociations-promises');
      expect(withdrawn).toEqual({ 'predictions/negociations-promises': TODAY });
    });
  });

  test('withdraws a paragraph on purpose, and never gives its number again', () => {
    afterwards({ [RAID]: [...replaced[RAID]] }, (root) => {
      expect(fix(root, { ...NONE, withdraw: ['tirs-au-siounik#p3'] }, TODAY)).toEqual([
        'Adresse retirée : tirs-au-siounik#p3',
        'Adresse inscrite : articles/tirs-au-siounik § 2 bis',
      ]);
      expect(issuesIn(root)).toBe(valid);
      expect(readFileSync(join(root, LEDGER_FILE), 'utf8')).toContain(`\n    3: ${TODAY}\n`);
    });
  });

  test.each([
    [
      { withdraw: ['tirs-au-siounik#p9'] },
      'tirs-au-siounik#p9 : aucun paragraphe publié n’a cette adresse.',
    ],
    [
      { withdraw: ['tirs-au-siounik#p2'] },
      'tirs-au-siounik#p2 est encore dans l’article, tel qu’il est publié.',
    ],
    [
      { withdraw: ['topics/nulle-part'] },
      'topics/nulle-part : aucune page publiée n’a cette adresse, events/un-sommet.',
    ],
    [
      { withdraw: ['topics/caucase'] },
      'topics/caucase est encore publié : supprimez d’abord son fichier.',
    ],
  ])('refuses a decision that cannot be followed: %j', (decisions, message) => {
    inProject([], (root) => {
      const before = readFileSync(join(root, LEDGER_FILE), 'utf8');
      expect(() => fix(root, { ...NONE, ...decisions }, TODAY)).toThrow(message);
      expect(readFileSync(join(root, LEDGER_FILE), 'utf8')).toBe(before);
    });
  });
});
