import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The page that hosts answer with when they have none. */
const NOT_FOUND = '404/';

/**
 * Writes the files of a site, each by its path from the base: `articles/x/` is a page.
 *
 * @param dist folder of the site
 */
export function siteWriter(dist: string): (path: string, content: string | Uint8Array) => void {
  const folders = new Set<string>();
  return (path, content) => {
    const file = join(
      dist,
      path === NOT_FOUND ? '404.html' : path.replace(/(^|\/)$/, '$1index.html'),
    );
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    // What stands there already, `public/` put there: one address has one file.
    writeFileSync(file, content, { flag: 'wx' });
  };
}
