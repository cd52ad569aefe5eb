import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { commitOf } from '../../src/delivery/commit.ts';

const hasGit = spawnSync('git', ['--version']).status === 0;

test.runIf(hasGit)('a folder has the commit of its own repository, not of one around it', () => {
  const root = mkdtempSync(join(tmpdir(), 'lignes-de-faille-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: root,
      encoding: 'utf8',
    }).stdout;
  const inner = join(root, 'inner');
  mkdirSync(inner);
  writeFileSync(join(inner, 'a.txt'), '');
  expect(commitOf(root)).toBeUndefined();
  git('init');
  expect(commitOf(root)).toBeUndefined();
  git('add', '.');
  git('commit', '--message=A');
  const commit = git('rev-parse', 'HEAD').trim();
  expect([commitOf(root), commitOf(`${root}/`)]).toEqual([commit, commit]);
  expect(commitOf(inner)).toBeUndefined();
  writeFileSync(join(inner, 'a.txt'), 'changed');
  expect(commitOf(root)).toBe(`${commit}\n# des fichiers du dépôt diffèrent de ce commit`);
});
