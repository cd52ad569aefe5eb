import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const hasGit = spawnSync('git', ['--version']).status === 0;

// Checksums and pictures of a site follow from the bytes of its files.
test.runIf(hasGit)('a copy of the repository has the same line ends on every system', () => {
  const root = mkdtempSync(join(tmpdir(), 'lignes-de-faille-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'core.autocrlf=true', '-c', 'core.safecrlf=false', ...args], {
      cwd: root,
    });
  cpSync(join(import.meta.dirname, '../.gitattributes'), join(root, '.gitattributes'));
  const files = ['a.yaml', 'LICENSE', 'a.png', 'a.woff2'].map((name) => join(root, name));
  for (const file of files) writeFileSync(file, 'a\nb\n');
  git('init');
  git('add', '.');
  for (const file of files) rmSync(file);
  git('checkout-index', '--all', '--force');
  expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(files.map(() => 'a\nb\n'));
});
