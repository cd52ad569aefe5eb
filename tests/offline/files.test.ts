import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { keptFiles } from '../../src/offline/files.ts';
import { sizeOf, withVersion } from '../../src/offline/version.ts';

const HASH = 'a'.repeat(64);
const sumsOf = (...paths: string[]) =>
  ['# commit inconnu', ...paths.map((path) => `${HASH}  ${path}`), ''].join('\n');

test('keeps what pages show, load or lead to, by the addresses of pages', () => {
  const sums = sumsOf(
    ...['404.html', '_astro/a.1.js', 'articles/index.html', 'articles/x.bib'],
    ...['cartes/accueil.png', 'hors-connexion.json', 'index.html', 'robots.txt'],
    ...['service-worker.js', 'sitemap.xml', 'un nom.txt'],
  );
  expect(keptFiles(sums).map(({ path }) => path)).toEqual([
    ...['404.html', '_astro/a.1.js', 'articles/', 'articles/x.bib'],
    ...['hors-connexion.json', '', 'un nom.txt'],
  ]);
  expect(keptFiles(sums)[0]?.sha256).toBe(HASH);
});

test('says what a host that compresses sends, never more than the files', () => {
  const [small, large] = ['é', 'articles '.repeat(100)].map((text) => Buffer.from(text));
  expect(sizeOf([small ?? Buffer.of(), large ?? Buffer.of()])).toEqual({
    files: 2,
    bytes: 902,
    transfer: 2 + gzipSync(large ?? '').length,
  });
});

test('any change of what is kept, or of the worker, is another version; no other is', () => {
  const sums = sumsOf('index.html', 'robots.txt');
  const versioned = withVersion('keep()', sums);
  expect(versioned).toMatch(/^self\.VERSION="[0-9a-f]{16}-[0-9a-f]{16}";\nkeep\(\)$/);
  expect(withVersion(versioned, sums)).toBe(versioned);
  expect(withVersion('keep()', sumsOf('index.html', 'sitemap.xml'))).toBe(versioned);
  expect(withVersion('keep()', sumsOf('index.html', 'x.js'))).not.toBe(versioned);
  expect(withVersion('keepBetter()', sums).split('\n')[0]).not.toBe(versioned.split('\n')[0]);
});
