import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { PublishedFile } from '../lib/published-file.ts';
import { routes } from '../lib/routes.ts';
import { LIST_PATH, type OfflineList } from './plan.ts';

/** What no page shows or leads to: pictures for networks, files for robots and for hosts. */
const LEFT_OUT = /^(?:cartes\/|robots\.txt$|sitemap\.xml$)/;
const OWN = new Set<string>([routes.worker(), LIST_PATH, routes.manifest()]);

/**
 * The files that are kept to be read offline: all that a page shows, loads or leads to.
 *
 * @param read what a published file holds
 */
export function offlineList(
  published: readonly PublishedFile[],
  read: (path: string) => Uint8Array,
): OfflineList {
  const kept = published.filter(({ path }) => !LEFT_OUT.test(path) && !OWN.has(path));
  const files = kept.map(({ path, bytes, sha256 }) => ({
    path: path.replace(/(^|\/)index\.html$/, '$1'),
    bytes,
    sha256,
  }));
  return {
    version: createHash('sha256')
      .update(JSON.stringify([unversioned(read(routes.worker())), files]))
      .digest('hex')
      .slice(0, 16),
    // A host leaves as it is what does not shrink.
    transfer: kept.reduce(
      (sum, { path, bytes }) => sum + Math.min(bytes, gzipSync(read(path)).length),
      0,
    ),
    files,
  };
}

/** The code of a worker that keeps one version: browsers look for another in this file itself. */
export function withVersion(worker: Uint8Array, version: string): string {
  return `self.VERSION=${JSON.stringify(version)};\n${unversioned(worker)}`;
}

function unversioned(worker: Uint8Array): string {
  return Buffer.from(worker)
    .toString()
    .replace(/^self\.VERSION=.*\n/, '');
}
