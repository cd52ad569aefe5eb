import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headersFile, headersOf, SECURITY } from '../../src/delivery/headers.ts';

test('the file of a site asks for security everywhere, and to keep what never changes', () => {
  expect(headersFile('/un/dossier/')).toMatchInlineSnapshot(`
    "/un/dossier/*
      Content-Security-Policy: frame-ancestors 'none'
      Cross-Origin-Opener-Policy: same-origin
      Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()
      Referrer-Policy: no-referrer
      X-Content-Type-Options: nosniff

    /un/dossier/_astro/*
      Cache-Control: public, max-age=31536000, immutable

    /un/dossier/pagefind/fragment/*
      Cache-Control: public, max-age=31536000, immutable

    /un/dossier/pagefind/index/*
      Cache-Control: public, max-age=31536000, immutable

    /un/dossier/pagefind/filter/*
      Cache-Control: public, max-age=31536000, immutable
    "
  `);
});

test('only what is named after its content is kept for a year', () => {
  const paths = ['_astro/late.Ab12.js', 'pagefind/index/fr_1.pf_index', 'index.html'];
  const isKept = (path: string) => headersOf(path)['Cache-Control']?.includes('immutable');
  expect([...paths, 'pagefind/pagefind.js'].map(isKept)).toEqual([true, true, false, false]);
});

test('the example for nginx, in the README, sends the same', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const sent = readme.matchAll(/^add_header ([\w-]+) (?:"([^"]+)"|(\S+)) always;$/gm);
  const headers = Object.fromEntries(
    Array.from(sent, ([, name = '', quoted, bare]) => [name, quoted ?? bare]),
  );
  expect(headers).toEqual({ ...SECURITY, 'Cache-Control': '$cache' });
  for (const path of ['_astro/a.js', 'index.html'])
    expect(readme).toContain(headersOf(path)['Cache-Control']);
});
