import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tell } from '../lib/progress.ts';
import { routes } from '../lib/routes.ts';
import { offlineList, withVersion } from '../offline/list.ts';
import { LIST_PATH, SIZE_PATH, sizeOf } from '../offline/plan.ts';
import { headersFile } from './headers-file.ts';
import { type Manifest, publishedFile, publishedFiles, writeManifest } from './manifest.ts';

/**
 * Writes into a built site what describes it, in place of what did before: for hosts (`_headers`), for
 * reading offline, and for whoever checks a copy (`manifeste.json`).
 *
 * @param dist folder of the site, whose pages, index and pictures are all written
 * @param base path from slash to slash, as `site.base`
 * @param origin the commit that it was built from
 * @param tell told before each file that is read
 * @returns how many files are published, the manifest aside
 */
export function describeSite(
  dist: string,
  base: string,
  origin: Omit<Manifest, 'files'> = {},
  tell?: Tell,
): number {
  const read = (path: string) => readFileSync(join(dist, path));
  const write = (path: string, text: string) => {
    writeFileSync(join(dist, path), text);
  };
  const published = publishedFiles(dist, tell);
  const list = offlineList(published, read);
  write(LIST_PATH, JSON.stringify(list));
  write(SIZE_PATH, JSON.stringify(sizeOf(list)));
  write(routes.worker(), withVersion(read(routes.worker()), list.version));
  const written = [LIST_PATH, SIZE_PATH, routes.worker()];
  const files = [
    ...published.filter(({ path }) => ![...written, routes.manifest()].includes(path)),
    ...written.map((path) => publishedFile(path, read(path))),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  write(routes.manifest(), writeManifest({ ...origin, files }));
  write(
    '_headers',
    headersFile([...files.map(({ path }) => path), routes.manifest()].sort(), base),
  );
  return files.length;
}
