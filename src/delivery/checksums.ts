import { hash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { sizeOf, withFiles } from '../offline/build.ts';
import { isKept, SIZE_PATH, SUMS_PATH, WORKER_PATH } from '../offline/files.ts';
import { headersFile } from './headers.ts';

/**
 * The lines of `SHA256SUMS` for a built site, sorted by path: hash, two spaces, path. All but itself:
 * many hosts let readers load `_headers` and `_redirects`, too.
 */
export function checksums(dist: string): string {
  return filesIn(dist)
    .filter((path) => path !== SUMS_PATH)
    .map((path) => `${hash('sha256', readFileSync(join(dist, path)))}  ${path}\n`)
    .join('');
}

/**
 * Writes into a built site the files that describe it, in place of earlier ones: for offline reading,
 * for hosts (`_headers`) and for `sha256sum -c SHA256SUMS`.
 *
 * @param dist folder of the site, complete but for these files
 * @param base path from slash to slash, as `site.base`
 * @param commit what to say of the commit that it was built from
 * @returns how many files have a checksum
 */
export function describeSite(dist: string, base: string, commit = 'inconnu'): number {
  const read = (path: string) => readFileSync(join(dist, path));
  const write = (path: string, text: string) => {
    writeFileSync(join(dist, path), text);
  };
  const kept = filesIn(dist).filter(
    (path) => isKept(path) && ![SIZE_PATH, SUMS_PATH].includes(path),
  );
  write('_headers', headersFile(base));
  write(SIZE_PATH, JSON.stringify(sizeOf(kept.map(read))));
  write(WORKER_PATH, withFiles(read(WORKER_PATH).toString(), checksums(dist)));
  const sums = checksums(dist);
  // Last: with them, the site is whole.
  write(SUMS_PATH, `# commit ${commit}\n${sums}`);
  return sums.split('\n').length - 1;
}

/** Every file of a folder, by code units of its path. */
function filesIn(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
