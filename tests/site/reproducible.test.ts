import { execFileSync } from 'node:child_process';
import { cpSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { addPackages, build, CODE, ROOT } from './build.ts';
import { filesOf } from './html.ts';

const { folder } = inject('sites').real;

test('another folder, time zone, locale, order of files and variables build the same bytes', async () => {
  const other = mkdtempSync(join(tmpdir(), 'lignes-de-faille-ailleurs-'));
  onTestFinished(() => {
    rmSync(other, { recursive: true });
  });
  // Not what git lists: an archive of the project has no repository.
  const files = [...CODE, 'content'].flatMap((path) =>
    lstatSync(join(ROOT, path)).isFile()
      ? [path]
      : filesOf(join(ROOT, path)).map((file) => join(path, file)),
  );
  // Files are made in the opposite order, and nothing is kept from a build.
  for (const file of files.reverse()) {
    mkdirSync(dirname(join(other, file)), { recursive: true });
    cpSync(join(ROOT, file), join(other, file));
  }
  addPackages(other);
  const { status, output } = await build(other, {
    HOME: other,
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    DEV: '1',
  });
  expect(status, output).toBe(0);
  expect(sumsOf(join(other, 'dist'))).toEqual(sumsOf(folder));
}, 240_000);

test('SHA256SUMS names the commit, then every published file, as sha256sum reads it', () => {
  execFileSync('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS'], { cwd: folder });
  const [first] = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').split('\n');
  expect(first).toMatch(/^# commit (?:[0-9a-f]{40}|inconnu)$/);
  expect(sumsOf(folder).map((line) => line.slice(66))).toEqual(
    filesOf(folder).filter((path) => path !== 'SHA256SUMS'),
  );
});

/** The checksums of a site, without what is said of its commit. */
function sumsOf(site: string): string[] {
  const lines = readFileSync(join(site, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  return lines.filter((line) => !line.startsWith('#'));
}
