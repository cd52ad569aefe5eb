import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cachedCorpus } from '../../src/corpus/cache.ts';
import { verify } from '../../src/corpus/verify.ts';
import { RAID, SITE } from '../fixtures/corpus.ts';
import { inProject, write } from '../fixtures/project.ts';

/** What is reported of a project in which something else stands at a path, to who is no administrator. */
function issuesWith(path: string, put: (whole: string) => void) {
  return inProject([], (root) => {
    for (const folder of ['.sources', 'content/pages']) mkdirSync(join(root, folder));
    rmSync(join(root, path), { recursive: true, force: true });
    put(join(root, path));
    chmodSync(root, 0o755);
    // From inside the folder, for those around it may be closed.
    const from = process.cwd();
    process.chdir(root);
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      return verify('.').issues;
    } finally {
      if (isRoot) process.seteuid?.(0);
      process.chdir(from);
    }
  });
}

const DENIED = 'l’accès est refusé';
const KINDS = {
  'un dossier': mkdirSync,
  'un tube nommé (FIFO)': (path: string) => execFileSync('mkfifo', [path]),
  'un périphérique': (path: string) => {
    symlinkSync('/dev/zero', path);
  },
  [DENIED]: (path: string) => {
    writeFileSync(path, '');
    chmodSync(path, 0o000);
  },
};
const ALONE = [
  ...[SITE, 'content/addresses.yaml', '.sources/tirs-au-siounik.txt', 'content/pages/methode.mdx'],
];

test.each(
  ALONE.flatMap((path) => Object.entries(KINDS).map(([found, put]) => [path, found, put] as const)),
)('%s: %s', (file, found, put) => {
  const expected = 'un fichier que ce compte peut lire';
  expect(issuesWith(file, put)).toContainEqual(
    expect.objectContaining({ file, code: 'illisible', expected, found }),
  );
});

test('what is no file among the entries is called what it is', () => {
  const kinds = ['un dossier', 'un tube nommé (FIFO)'] as const;
  for (const kind of kinds)
    expect(issuesWith(RAID, KINDS[kind])).toContainEqual(
      expect.objectContaining({ code: 'fichier-etranger', found: `tirs-au-siounik.mdx, ${kind}` }),
    );
});

test.each(['content', 'content/actors', 'content/pages'])('%s is a folder to be read', (folder) => {
  const found = (put: (path: string) => void) =>
    issuesWith(folder, put).filter(({ code, file }) => code === 'illisible' && file === folder);
  const secret = (path: string) => {
    mkdirSync(path);
    chmodSync(path, 0o000);
  };
  const expected = 'un dossier que ce compte peut lire';
  expect(found(secret)).toMatchObject([{ expected, found: DENIED }]);
  expect(
    found((path) => {
      writeFileSync(path, '');
    }),
  ).toMatchObject([{ expected, found: 'un fichier' }]);
});

test('what cannot be listed does not keep a corpus from being read', () => {
  const { issues } = inProject([write('.sources', 'no folder')], cachedCorpus);
  expect(issues).toMatchObject([{ code: 'illisible', file: '.sources', found: 'un fichier' }]);
});

test('nor does a link to itself', () => {
  const ring = write('content/actors/rond.yaml', { link: 'rond.yaml' });
  const { issues } = inProject([ring], cachedCorpus);
  expect(issues).toMatchObject([
    { code: 'fichier-etranger', found: 'rond.yaml, un lien symbolique' },
  ]);
});
