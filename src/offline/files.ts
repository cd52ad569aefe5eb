/** The checksums of a site, from its base, in the format of `sha256sum`. */
export const SUMS_PATH = 'SHA256SUMS';
/** What the files that are kept come to, for readers who have yet to choose. */
export const SIZE_PATH = 'hors-connexion.json';
export const WORKER_PATH = 'service-worker.js';

/** A file that is kept to be read offline. */
export interface OfflineFile {
  /** Its address from the base of the site: `articles/x/`. */
  path: string;
  /** SHA-256 of its content, in hexadecimal. */
  sha256: string;
}

/** What a version of the site comes to. */
export interface OfflineSize {
  files: number;
  /** Bytes that the files take in the browser. */
  bytes: number;
  /** Bytes that a host that compresses sends for them (gzip). */
  transfer: number;
}

/** Pictures for social networks, files for robots, and the worker, which browsers keep themselves. */
const LEFT_OUT = /^(?:cartes\/|robots\.txt$|sitemap\.xml$|service-worker\.js$)/;

/** Whether a file is kept: all that a page shows, loads or links to is. */
export function isKept(path: string): boolean {
  return !LEFT_OUT.test(path);
}

/** The files that are kept, from the text of `SHA256SUMS`. */
export function keptFiles(sums: string): OfflineFile[] {
  return Array.from(sums.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm), ([, sha256 = '', path = '']) => ({
    path,
    sha256,
  }))
    .filter(({ path }) => isKept(path))
    .map(({ path, sha256 }) => ({ path: path.replace(/(^|\/)index\.html$/, '$1'), sha256 }));
}
