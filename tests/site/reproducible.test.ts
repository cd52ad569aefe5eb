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
import { publishedFiles, readManifest } from '../../src/delivery/manifest.ts';

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
  const hashes = (folder: string) =>
    publishedFiles(folder)
      .filter(({ path }) => path !== 'manifeste.json')
      .map(({ path, sha256 }) => `${path} ${sha256}`);
  expect(hashes(join(other, 'dist'))).toEqual(hashes(plain.folder));
  const filesOf = (folder: string) =>
    readManifest(readFileSync(join(folder, 'manifeste.json'), 'utf8'))?.files;
  expect(filesOf(join(other, 'dist'))).toEqual(filesOf(plain.folder));
});

test('the manifest names every published file but itself', () => {
  const text = readFileSync(join(plain.folder, 'manifeste.json'), 'utf8');
  expect(readManifest(text)?.files).toEqual(
    publishedFiles(plain.folder).filter(({ path }) => path !== 'manifeste.json'),
  );
});
