/** The checksums of a site, from its base, in the format of `sha256sum`. */
export const SUMS_PATH = 'SHA256SUMS';
/** What the files that are kept come to, for readers who have yet to choose. */
export const SIZE_PATH = 'hors-connexion.json';
export const WORKER_PATH = 'service-worker.js';

/** The files of a version that are kept: the SHA-256 of each in base64, by its path from the base. */
export type Files = Readonly<Record<string, string>>;

/** What a version of the site comes to. */
export interface OfflineSize {
  files: number;
  /** Bytes that the files take in the browser. */
  bytes: number;
  /** Bytes that a host that compresses sends for them (gzip). */
  transfer: number;
}

/**
 * Pictures for social networks, files for robots and for hosts, and the worker, which browsers keep
 * themselves.
 */
const LEFT_OUT =
  /^(?:cartes\/|(?:robots\.txt|sitemap\.xml|_headers|_redirects|service-worker\.js)$)/;

/** Whether a file is kept: all that a page shows, loads or links to is. */
export function isKept(path: string): boolean {
  return !LEFT_OUT.test(path);
}

/** Name of the cache of a site: several may share a host. */
export function cacheOf(scope: string): string {
  return `hors-connexion ${scope}`;
}
