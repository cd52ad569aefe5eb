import { closeSync, existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The page that hosts answer with when they have none. */
const NOT_FOUND = '404/';

/** What a file holds, in pieces: it may be too large to be held whole. */
type Pieces = Iterable<string> | AsyncIterable<Uint8Array>;

/**
 * Writes the files of a site, each by its path from the base: `articles/x/` is a page.
 *
 * @param dist folder of the site, which holds what Astro copied from `public/`
 * @returns rejects when `public/` put a file at this address
 */
export function siteWriter(dist: string): (path: string, pieces: Pieces) => Promise<void> {
  const folders = new Set<string>();
  return async (path, pieces) => {
    const name = join(
      dist,
      path === NOT_FOUND ? '404.html' : path.replace(/(^|\/)$/, '$1index.html'),
    );
    const folder = dirname(name);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    // One address has one file.
    if (existsSync(name)) {
      const own = relative(dist, name);
      throw new Error(`public/${own} a l’adresse d’un fichier que le site écrit : renommez-le.`);
    }
    const file = openSync(name, 'wx');
    try {
      for await (const piece of pieces) writeFileSync(file, piece);
    } finally {
      closeSync(file);
    }
  };
}
