import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { searchPage } from './search-page.ts';

const { open } = useBrowser();

/** Bytes loaded from the first key to the first results, as a host that compresses sends them. */
async function bytesFor(query: string): Promise<number> {
  const page = await open('recherche/');
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  const { field, settled } = searchPage(page);
  await field.fill(query);
  await settled();
  const { folder } = inject('sites').plain;
  return paths.reduce((sum, path) => {
    const bytes = readFileSync(join(folder, path));
    // What Pagefind compressed does not shrink again.
    return sum + Math.min(bytes.length, brotliCompressSync(bytes).length);
  }, 0);
}

const LIMIT = 120 * 1024;

test.each(['otsc', 'Russie', '300 000'])('« %s » is answered within 120 kB', async (query) => {
  expect(await bytesFor(query)).toBeLessThanOrEqual(LIMIT);
});

// Known miss, 128 kB: a name in every article loads the texts of all; this line fails once it is mended.
test.fails('« Loukachenko » is answered within 120 kB', async () => {
  expect(await bytesFor('Loukachenko')).toBeLessThanOrEqual(LIMIT);
});
