import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteWriter } from '../../src/delivery/site-writer.ts';
import { fileResponse } from '../../src/lib/media-types.ts';

let dist = '';

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'lignes-de-faille-'));
});

afterEach(() => {
  rmSync(dist, { recursive: true });
});

test('pages are the index of their folder, but the one of what is not found', async () => {
  const write = siteWriter(dist);
  for (const path of ['', 'articles/x/', 'articles/x/page/2/', 'articles/x.bib', '404/'])
    await write(path, [path]);
  const written = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
  expect(written.sort()).toEqual([
    '404.html',
    'articles/x.bib',
    'articles/x/index.html',
    'articles/x/page/2/index.html',
    'index.html',
  ]);
  expect(readFileSync(join(dist, 'articles/x/index.html'), 'utf8')).toBe('articles/x/');
});

test('a file that stands there already is not written over', async () => {
  writeFileSync(join(dist, 'robots.txt'), 'from public/');
  await expect(siteWriter(dist)('robots.txt', ['from a page'])).rejects.toThrow(
    'public/robots.txt a l’adresse d’un fichier que le site écrit : renommez-le.',
  );
  expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toBe('from public/');
});

test('a file is written as its endpoint makes it', async () => {
  const pieces = ['é'.repeat(70_000), 'l’été', '\n'];
  const { body } = fileResponse(pieces.join(''), 'json');
  await siteWriter(dist)('donnees/corpus.json', body ?? []);
  expect(readFileSync(join(dist, 'donnees/corpus.json'), 'utf8')).toBe(pieces.join(''));
});
