import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { publishedFiles, writeManifest } from '../../src/delivery/manifest.ts';

const COMMAND = join(import.meta.dirname, '../../src/cli/verify.ts');
const copy = mkdtempSync(join(tmpdir(), 'lignes-de-faille-'));

afterAll(() => {
  rmSync(copy, { recursive: true });
});

test('where nobody watches, a verification says its end alone', () => {
  writeFileSync(join(copy, 'index.html'), 'accueil');
  writeFileSync(join(copy, 'manifeste.json'), writeManifest({ files: publishedFiles(copy) }));
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, copy], {
    encoding: 'utf8',
  });
  expect([status, stdout, stderr]).toEqual([
    0,
    '1 fichier : la copie est conforme à son manifeste.\n',
    '',
  ]);
});
