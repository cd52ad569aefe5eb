import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { filesOf } from './html.ts';

const ROOT = join(import.meta.dirname, '../..');
const { plain } = inject('sites');
const other = mkdtempSync(join(tmpdir(), 'lignes-de-faille-ailleurs-'));

afterAll(() => {
  rmSync(other, { recursive: true });
});

/** The project in another folder: files made in the opposite order, nothing kept from a build. */
function copyProject(): void {
  const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  for (const file of stdout.split('\0').filter(Boolean).reverse()) {
    mkdirSync(dirname(join(other, file)), { recursive: true });
    cpSync(join(ROOT, file), join(other, file));
  }
  // Package by package: what builds keep is among them, in `.cache`.
  mkdirSync(join(other, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (/^\.(?!bin$)/.test(name)) continue;
    symlinkSync(join(ROOT, 'node_modules', name), join(other, 'node_modules', name));
  }
}

test('another folder, time zone, locale, order of files and variables build the same bytes', () => {
  copyProject();
  const { status, stderr } = spawnSync('astro', ['build'], {
    cwd: other,
    encoding: 'utf8',
    // Not that of the test, in which Vitest names its own mode.
    env: {
      PATH: process.env['PATH'],
      HOME: other,
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      DEV: '1',
    },
  });
  expect(status, stderr).toBe(0);
  expect(sumsOf(join(other, 'dist'))).toEqual(sumsOf(plain.folder));
});

/** The checksums of a site, without what is said of its commit. */
function sumsOf(folder: string): string[] {
  const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').split('\n');
  return lines.filter((line) => !line.startsWith('#'));
}

test('SHA256SUMS names the commit, then every published file, as sha256sum reads it', () => {
  const { status, stderr } = spawnSync('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS'], {
    cwd: plain.folder,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const [first] = readFileSync(join(plain.folder, 'SHA256SUMS'), 'utf8').split('\n');
  expect(first).toMatch(/^# commit (?:[0-9a-f]{40}|inconnu)$/);
  const named = sumsOf(plain.folder).slice(0, -1);
  const own = ['SHA256SUMS', '_headers', '_redirects'];
  expect(named.map((line) => line.slice(66))).toEqual(
    filesOf(plain.folder).filter((path) => !own.includes(path)),
  );
});
