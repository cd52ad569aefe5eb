import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The page that hosts answer with when they have none. */
const NOT_FOUND = '404/';

/** What a file holds, in pieces: it may be too large to be held whole. */
type Pieces = Iterable<string> | AsyncIterable<Uint8Array>;

/**
 * Writes the files of a site, each by its path from the base: `articles/x/` is a page.
 *
 * @param dist folder of the site
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
    // What stands there already, `public/` put there: one address has one file.
    const file = openSync(name, 'wx');
    try {
      for await (const piece of pieces) writeFileSync(file, piece);
    } finally {
      closeSync(file);
    }
  };
}
