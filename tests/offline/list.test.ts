import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { publishedFile } from '../../src/delivery/manifest.ts';
import { offlineList, withVersion } from '../../src/offline/list.ts';

const SITE: Readonly<Record<string, string>> = {
  '404.html': 'introuvable',
  '_astro/a.1.js': 'go()',
  'articles/index.html': 'articles '.repeat(100),
  'articles/x.bib': '@article{x}',
  'cartes/accueil.png': 'image',
  'hors-connexion-taille.json': 'sa taille',
  'hors-connexion.json': 'la liste d’avant',
  'index.html': 'accueil',
  'manifeste.json': '{}',
  'robots.txt': 'User-agent: *',
  'service-worker.js': 'keep()',
  'sitemap.xml': '<urlset/>',
};

function listOf(site: Readonly<Record<string, string>>) {
  const published = Object.entries(site).map(([path, text]) => publishedFile(path, text));
  return offlineList(published, (path) => Buffer.from(site[path] ?? ''));
}

test('keeps what pages show, load or lead to, by the addresses of pages', () => {
  expect(listOf(SITE).files.map(({ path }) => path)).toEqual([
    '404.html',
    '_astro/a.1.js',
    'articles/',
    'articles/x.bib',
    '',
  ]);
});

test('says what a host that compresses sends, never more than the files', () => {
  const small = ['introuvable', 'go()', '@article{x}', 'accueil'].join('');
  const large = gzipSync(SITE['articles/index.html'] ?? '').length;
  expect(listOf(SITE).transfer).toBe(Buffer.byteLength(small) + large);
});

test('any change of what is kept, or of the worker, is another version; no other is', () => {
  const { version } = listOf(SITE);
  expect(version).toMatch(/^[0-9a-f]{16}$/);
  expect(listOf({ ...SITE, 'articles/x.bib': '@article{y}' }).version).not.toBe(version);
  expect(listOf({ ...SITE, 'service-worker.js': 'keepBetter()' }).version).not.toBe(version);
  expect(listOf({ ...SITE, 'robots.txt': '', 'hors-connexion.json': '' }).version).toBe(version);
});

test('a worker takes its version once, whatever it held before', () => {
  const first = withVersion(Buffer.from('keep()'), 'a');
  expect(first).toBe('self.VERSION="a";\nkeep()');
  expect(withVersion(Buffer.from(first), 'b')).toBe('self.VERSION="b";\nkeep()');
  expect(listOf({ ...SITE, 'service-worker.js': first }).version).toBe(listOf(SITE).version);
});
