import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renameEntry } from '../../src/cli/rename-entry.ts';
import { readLedger } from '../../src/corpus/ledger/file.ts';
import { withdraw } from '../../src/corpus/ledger/settle.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { report } from '../../src/corpus/report.ts';
import { verify } from '../../src/corpus/verify.ts';
import { filesOf } from '../site/html.ts';
import { PREDICTION, SUMMIT, SUMMIT_EVENT } from '../fixtures/corpus.ts';
import { append, type Change, edit, inProject } from '../fixtures/project.ts';

const valid = report([]);
const snapshot = (root: string) =>
  new Map(filesOf(root).map((file) => [file, readFileSync(join(root, file), 'utf8')]));

/** What a rename tells; after it every rule must still hold. */
function renamed<Result>(
  from: string,
  to: string,
  use: (root: string, told: string) => Result,
  changes: Change[] = [],
): Result {
  return inProject(changes, (root) => {
    const told = renameEntry(root, from, to, false).join('\n');
    expect(report(verify(root).issues)).toBe(valid);
    return use(root, told);
  });
}

test('an actor is renamed in every file that names it, and nothing else moves', () => {
  renamed('nikol-pachinian', 'pachinian', (root, told) => {
    expect(told).toMatchInlineSnapshot(`
      "content/articles/sommet-tendu.mdx:22  actors[2] : nikol-pachinian → pachinian
      content/articles/sommet-tendu.mdx:28  <Quotation by> : nikol-pachinian → pachinian
      content/actors/nikol-pachinian.yaml → content/actors/pachinian.yaml
      content/addresses.yaml : actors/nikol-pachinian mène à actors/pachinian"
    `);
    for (const [file, text] of snapshot(root))
      if (!file.endsWith('addresses.yaml')) expect(text, file).not.toContain('nikol-pachinian');
    expect(readLedger(root).ledger.moved).toEqual({
      'actors/nikol-pachinian': 'actors/pachinian',
    });
  });
});

test('comments, order and line lengths of the files stay', () => {
  const comment = edit(SUMMIT_EVENT, 'actors: [armenie, otsc]', 'actors: [armenie,  otsc] # tous');
  renamed(
    'otsc',
    'odkb',
    (root) => {
      expect(readFileSync(join(root, SUMMIT_EVENT), 'utf8')).toContain(
        'actors: [armenie,  odkb] # tous\n',
      );
    },
    [comment],
  );
});

test('an article takes its paragraphs, its references and its source text along', () => {
  const text =
    'L’Arménie, l’OTSC, le Siounik, Nikol Pachinian. « Nous attendions davantage », 23 novembre 2022, sans adopter de document.';
  const source: Change = (files) => {
    files.set('.sources/sommet-tendu.txt', text);
    edit(SUMMIT, '  nature:', `  sha256: ${hash('sha256', text)}\n  nature:`)(files);
  };
  renamed(
    'sommet-tendu',
    'sommet-d-erevan',
    (root, told) => {
      expect(told).toMatchInlineSnapshot(`
        "content/events/document-refuse.yaml:15  citations[0].article : sommet-tendu → sommet-d-erevan
        content/events/sommet-d-erevan.yaml:14  citations[0].article : sommet-tendu → sommet-d-erevan
        content/stances/armenie-otsc-2022.yaml:11  citations[0].article : sommet-tendu → sommet-d-erevan
        content/synthesis/1-le-sommet.yaml:4  sentences[0].citations[0].article : sommet-tendu → sommet-d-erevan
        content/articles/sommet-tendu.mdx → content/articles/sommet-d-erevan.mdx
        .sources/sommet-tendu.txt → .sources/sommet-d-erevan.txt
        content/addresses.yaml : articles/sommet-tendu mène à articles/sommet-d-erevan"
      `);
      expect(existsSync(join(root, '.sources/sommet-d-erevan.txt'))).toBe(true);
      expect(existsSync(join(root, '.sources/sommet-tendu.txt'))).toBe(false);
      const { articles } = readLedger(root).ledger;
      expect(Object.keys(articles)).toEqual(['sommet-d-erevan', 'tirs-au-siounik']);
      expect(articles['sommet-d-erevan']?.map(({ number }) => number)).toEqual(['1', '2', '3']);
    },
    [source],
  );
});

test('an event is renamed in the declarations made there, several on a line', () => {
  const twice = append(
    SUMMIT,
    '\nIl dit <Quotation by="nikol-pachinian" event="sommet-d-erevan">assez</Quotation> et <Quotation event="sommet-d-erevan"\nby="nikol-pachinian">trop</Quotation>.\n',
  );
  renamed(
    'sommet-d-erevan',
    'sommet-du-23-novembre-2022',
    (root, told) => {
      expect(told).toMatchInlineSnapshot(`
        "content/articles/sommet-tendu.mdx:28  <Quotation event> : sommet-d-erevan → sommet-du-23-novembre-2022
        content/articles/sommet-tendu.mdx:39  <Quotation event> : sommet-d-erevan → sommet-du-23-novembre-2022
        content/articles/sommet-tendu.mdx:39  <Quotation event> : sommet-d-erevan → sommet-du-23-novembre-2022
        content/events/sommet-d-erevan.yaml → content/events/sommet-du-23-novembre-2022.yaml
        content/addresses.yaml : events/sommet-d-erevan mène à events/sommet-du-23-novembre-2022"
      `);
      expect(readFileSync(join(root, SUMMIT), 'utf8')).not.toContain('sommet-d-erevan');
    },
    [twice],
  );
});

test('renamed twice, both old addresses lead to the last; renamed back, none to itself', () => {
  inProject([], (root) => {
    renameEntry(root, 'caucase', 'caucase-du-sud', false);
    renameEntry(root, 'caucase-du-sud', 'sud-caucase', false);
    expect(readLedger(root).ledger.moved).toEqual({
      'topics/caucase': 'topics/sud-caucase',
      'topics/caucase-du-sud': 'topics/sud-caucase',
    });
    renameEntry(root, 'sud-caucase', 'caucase', false);
    expect(readLedger(root).ledger.moved).toEqual({
      'topics/caucase-du-sud': 'topics/caucase',
      'topics/sud-caucase': 'topics/caucase',
    });
    expect(report(verify(root).issues)).toBe(valid);
  });
});

test('a dry run tells the same and writes nothing', () => {
  inProject([], (root) => {
    const before = snapshot(root);
    const told = renameEntry(root, 'armenie', 'hayastan', true);
    expect(snapshot(root)).toEqual(before);
    expect(told.at(-1)).toBe('Rien n’est écrit (--dry-run).');
    expect(renameEntry(root, 'armenie', 'hayastan', false)).toEqual(told.slice(0, -2));
  });
});

test('a draft is renamed without a redirect: nobody knows its address', () => {
  const draft = edit('content/articles/tirs-au-siounik.mdx', 'topics: [', 'draft: true\ntopics: [');
  renamed(
    'tirs-au-siounik',
    'tirs',
    (root) => {
      expect(readLedger(root).ledger.moved).toEqual({});
    },
    [draft],
  );
});

test('a file that was renamed by hand is taken from there', () => {
  inProject([], (root) => {
    renameSync(join(root, PREDICTION), join(root, 'content/predictions/negociations.yaml'));
    expect(report(verify(root).issues)).toContain(
      'npm run rename -- negociations-promises negociations',
    );
    renameEntry(root, 'negociations-promises', 'negociations', false);
    expect(report(verify(root).issues)).toBe(valid);
  });
});

describe('is refused, and nothing is written:', () => {
  test.each([
    ['armenie', 'Arménie', 'attendu des minuscules sans accent'],
    ['armenie', 'otsc', 'actors/otsc existe déjà.'],
    ['armenie', 'auteur', 'auteur désigne l’auteur d’un article'],
    ['armenia', 'hayastan', 'rien ne porte cet identifiant ; le plus proche : armenie.'],
    ['sommet-tendu#p1', 'sommet-tendu#p2', 'le numéro d’un paragraphe ne change pas.'],
  ])('%s to %s', (from, to, message) => {
    inProject([], (root) => {
      const before = snapshot(root);
      expect(() => renameEntry(root, from, to, false)).toThrow(message);
      expect(snapshot(root)).toEqual(before);
    });
  });

  test('an id that was withdrawn, or that leads elsewhere', () => {
    inProject([], (root) => {
      rmSync(join(root, PREDICTION));
      const ledger = withdraw(loadCorpus(root).corpus, 'negociations-promises', '2026-11-25');
      expect(ledger.withdrawn).toEqual({ 'predictions/negociations-promises': '2026-11-25' });
      renameEntry(root, 'caucase', 'caucase-du-sud', false);
      expect(() => renameEntry(root, 'garanties', 'caucase', false)).toThrow(
        'topics/caucase mène à topics/caucase-du-sud : une adresse ne change pas de sens.',
      );
    });
  });

  test('while a file cannot be read, for its references would stay', () => {
    inProject([edit(SUMMIT_EVENT, 'kind: sommet', 'kind: réunion')], (root) => {
      expect(() => renameEntry(root, 'armenie', 'hayastan', false)).toThrow('Corrigez d’abord');
    });
  });

  test('an id that the code names', () => {
    inProject([], (root) => {
      const code = join(root, 'src/lib/moscow.ts');
      mkdirSync(dirname(code), { recursive: true });
      writeFileSync(code, "export const MOSCOW = 'armenie';\n");
      expect(() => renameEntry(root, 'armenie', 'hayastan', false)).toThrow(
        'Le code nomme armenie : src/lib/moscow.ts. Changez-le d’abord.',
      );
    });
  });
});
