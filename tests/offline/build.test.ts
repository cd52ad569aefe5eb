import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { keptFiles, sizeOf, withFiles } from '../../src/offline/build.ts';

const sumsOf = (...paths: string[]) =>
  ['# commit inconnu', ...paths.map((path) => `${'00'.repeat(32)}  ${path}`), ''].join('\n');

test('keeps what pages show, load or lead to, by the addresses of pages', () => {
  const sums = sumsOf(
    ...['404.html', '_astro/a.1.js', 'articles/index.html', 'articles/x.bib'],
    ...['cartes/accueil.png', 'hors-connexion.json', 'index.html', 'robots.txt'],
    ...['service-worker.js', 'sitemap.xml'],
  );
  expect(Object.keys(keptFiles(sums))).toEqual([
    ...['404.html', '_astro/a.1.js', 'articles/', 'articles/x.bib'],
    ...['hors-connexion.json', ''],
  ]);
  expect(keptFiles(sums)['404.html']).toBe(`${'A'.repeat(43)}=`);
});

test('says what a host that compresses sends, never more than the files', () => {
  const [small, large] = [Buffer.from('é'), Buffer.from('articles '.repeat(100))];
  expect(sizeOf([small, large])).toEqual({
    files: 2,
    bytes: 902,
    transfer: 2 + gzipSync(large).length,
  });
});

test('the files stand in the first line of the worker, once', () => {
  const once = withFiles('keep()', sumsOf('index.html', 'robots.txt'));
  expect(once).toBe(`self.FILES={"":"${'A'.repeat(43)}="};\nkeep()`);
  expect(withFiles(once, sumsOf('index.html', 'sitemap.xml'))).toBe(once);
});
