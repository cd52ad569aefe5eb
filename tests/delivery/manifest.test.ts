import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishedFiles, readManifest, writeManifest } from '../../src/delivery/manifest.ts';

test('lists every published file in order, with its size and its hash', () => {
  const dist = mkdtempSync(join(tmpdir(), 'lignes-de-faille-'));
  try {
    mkdirSync(join(dist, 'b/c'), { recursive: true });
    for (const [path, text] of Object.entries({
      'b/c/index.html': 'é',
      'b.txt': '',
      'Z.js': 'z',
      _headers: '/*',
    })) {
      writeFileSync(join(dist, path), text);
    }
    const files = publishedFiles(dist);
    expect(files.map(({ path, bytes }) => [path, bytes])).toEqual([
      ['Z.js', 1],
      ['b.txt', 0],
      ['b/c/index.html', 2],
    ]);
    expect(files[2]?.sha256).toBe(createHash('sha256').update('é').digest('hex'));
    expect(readManifest(writeManifest({ files }))).toEqual({ files });
  } finally {
    rmSync(dist, { recursive: true });
  }
});

test.each([
  ['not JSON', '<!doctype html>'],
  ['a file out of the site', '{"files":[{"path":"../x","bytes":0,"sha256":"0"}]}'],
  ['no files', '{}'],
])('what is no manifest is not read as one: %s', (_, text) => {
  expect(readManifest(text)).toBeUndefined();
});
