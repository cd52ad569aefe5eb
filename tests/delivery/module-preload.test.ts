import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { preloadModules } from '../../src/delivery/module-preload.ts';

const folder = mkdtempSync(join(tmpdir(), 'lignes-de-faille-'));
const page = join(folder, 'index.html');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('all that scripts import is asked for once, in the head', () => {
  const imports = new Map([
    ['_astro/a.js', ['_astro/b.js', '_astro/d.js']],
    ['_astro/b.js', ['_astro/c.js', '_astro/a.js']],
  ]);
  const body =
    '<script type="module" src="/base/_astro/a.js"></script>' +
    '<script type="module" src="/base/_astro/d.js"></script>';
  writeFileSync(page, `<head></head>${body}`);
  preloadModules(page, '/base/', imports);
  expect(readFileSync(page, 'utf8')).toBe(
    '<head><link rel="modulepreload" href="/base/_astro/b.js">' +
      `<link rel="modulepreload" href="/base/_astro/c.js"></head>${body}`,
  );
});
