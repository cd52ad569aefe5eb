import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headersOf, SECURITY } from '../../src/delivery/headers.ts';
import { headersFile } from '../../src/delivery/headers-file.ts';

const PATHS = [
  '404.html',
  '_astro/late.Ab12.js',
  'articles/index.html',
  'articles/x/index.html',
  'flux.xml',
  'index.html',
  'pagefind/fragment/fr_1.pf_fragment',
  'pagefind/pagefind.js',
];

test('the file of a site at the root of its host', () => {
  expect(headersFile(PATHS, '/')).toMatchInlineSnapshot(`
    "/*
      Content-Security-Policy: frame-ancestors 'none'
      Cross-Origin-Opener-Policy: same-origin
      Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()
      Referrer-Policy: no-referrer
      X-Content-Type-Options: nosniff

    /404.html
      Cache-Control: public, max-age=0, must-revalidate

    /_astro/*
      Cache-Control: public, max-age=31536000, immutable

    /articles/*
      Cache-Control: public, max-age=0, must-revalidate

    /flux.xml
      Cache-Control: public, max-age=0, must-revalidate

    /
      Cache-Control: public, max-age=0, must-revalidate

    /pagefind/fragment/*
      Cache-Control: public, max-age=31536000, immutable

    /pagefind/pagefind.js
      Cache-Control: public, max-age=0, must-revalidate
    "
  `);
});

test('under a base path, every rule is', () => {
  const rules = headersFile(PATHS, '/un/dossier/').match(/^\S.*$/gm) ?? [];
  expect(rules).toEqual([
    '/un/dossier/*',
    '/un/dossier/404.html',
    '/un/dossier/_astro/*',
    '/un/dossier/articles/*',
    '/un/dossier/flux.xml',
    '/un/dossier/',
    '/un/dossier/pagefind/fragment/*',
    '/un/dossier/pagefind/pagefind.js',
  ]);
});

test('only what is named after what it holds is kept for a year', () => {
  const kept = PATHS.filter((path) => headersOf(path)['Cache-Control']?.includes('immutable'));
  expect(kept).toEqual(['_astro/late.Ab12.js', 'pagefind/fragment/fr_1.pf_fragment']);
});

test('the example for nginx, in the README, sends the same', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const sent = readme.matchAll(/^add_header ([\w-]+) (?:"([^"]+)"|(\S+)) always;$/gm);
  const headers = Object.fromEntries(
    Array.from(sent, ([, name = '', quoted, bare]) => [name, quoted ?? bare]),
  );
  expect(headers).toEqual({ ...SECURITY, 'Cache-Control': '$cache' });
  for (const path of PATHS) expect(readme).toContain(headersOf(path)['Cache-Control']);
});
