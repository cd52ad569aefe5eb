import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { searchPage } from './search-page.ts';

const { open } = useBrowser();
const { folder } = inject('sites').plain;

/** What Pagefind compressed, and hosts do not compress again. */
const COMPRESSED = /\.(?:pagefind|pf_\w+)$/;

/** Bytes of a file, as a host that compresses sends it. */
function sizeOf(path: string): number {
  const bytes = readFileSync(join(folder, path));
  return COMPRESSED.test(path) ? bytes.length : brotliCompressSync(bytes).length;
}

/** Files loaded from the first key until nothing more is loaded: ten results, and the filters. */
async function loadedFor(query: string): Promise<string[]> {
  const page = await open('recherche/');
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  const { field, settled } = searchPage(page);
  await field.fill(query);
  await settled();
  await page.getByRole('group', { name: 'Quoi' }).waitFor();
  await page.waitForLoadState('networkidle');
  return paths;
}

const QUERIES = ['Loukachenko', 'Poutine', 'Iran', 'Erevan', 'otsc', 'Russie', 'sommet', '300 000'];

test.each(QUERIES)('all that « %s » loads, cold, weighs 120 kB at most', async (query) => {
  const paths = await loadedFor(query);
  expect(paths.filter((path) => path.includes('/fragment/')).length).toBeGreaterThanOrEqual(5);
  expect(paths.filter((path) => path.includes('/filter/')).length).toBeGreaterThanOrEqual(8);
  expect(paths.reduce((sum, path) => sum + sizeOf(path), 0)).toBeLessThanOrEqual(120_000);
});
