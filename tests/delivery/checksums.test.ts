import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { describeSite } from '../../src/delivery/checksums.ts';

const dist = mkdtempSync(join(tmpdir(), 'lignes-de-faille-'));
afterAll(() => {
  rmSync(dist, { recursive: true });
});
const FILES = {
  ...{ 'Z.js': 'z', 'b.txt': '', 'b/c/index.html': 'é', 'service-worker.js': 'keep()' },
  ...{ _headers: '/*', _redirects: '' },
};
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
}

test('writes the checksum of each file but its own, and the same when it is run again', () => {
  expect(describeSite(dist, '/', 'abc')).toBe(7);
  const sums = readFileSync(join(dist, 'SHA256SUMS'), 'utf8');
  expect(sums.replace(/^[0-9a-f]{64} {2}/gm, '')).toMatchInlineSnapshot(`
    "# commit abc
    Z.js
    _headers
    _redirects
    b.txt
    b/c/index.html
    hors-connexion.json
    service-worker.js
    "
  `);
  expect(sums).toContain(
    '594e519ae499312b29433b7dd8a97ff068defcba9755b6d5d00e84c524d67b06  Z.js\n',
  );
  expect(readFileSync(join(dist, 'service-worker.js'), 'utf8')).not.toMatch(/_headers|_redirects/);
  describeSite(dist, '/', 'abc');
  expect(readFileSync(join(dist, 'SHA256SUMS'), 'utf8')).toBe(sums);
});
