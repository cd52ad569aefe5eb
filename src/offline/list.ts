import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { PublishedFile } from '../lib/published-file.ts';
import { routes } from '../lib/routes.ts';
import { LIST_PATH, type OfflineList, SIZE_PATH } from './plan.ts';

/** What no page shows or leads to: pictures for networks, files for robots and for hosts. */
const LEFT_OUT = /^(?:cartes\/|robots\.txt$|sitemap\.xml$)/;
const OWN = new Set<string>([routes.worker(), LIST_PATH, SIZE_PATH, routes.manifest()]);

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
    transfer: transferOf(kept, read),
    files,
  };
}

/** Files of one folder and one format are alike: so many of them, and so much of each, are compressed. */
const [SAMPLE, BEGINNING] = [40, 200_000];

/** Bytes that a host that compresses sends, from a sample of what is large. */
function transferOf(kept: readonly PublishedFile[], read: (path: string) => Uint8Array): number {
  const alike = Map.groupBy(kept, ({ path }) => path.replace(/^([^/]*\/)?.*?(\.\w+)?$/, '$1$2'));
  const totals = Array.from(alike.values(), (files) => {
    const step = Math.ceil(files.length / SAMPLE);
    const sample = files.filter((_, index) => index % step === 0);
    const sent = sample.map(({ path, bytes }) => bytes * share(read(path)));
    return total(sent) * (totalBytes(files) / Math.max(1, totalBytes(sample)));
  });
  return Math.round(total(totals));
}

/** What is sent of each byte: a host leaves as it is what does not shrink. */
function share(content: Uint8Array): number {
  const beginning = content.subarray(0, BEGINNING);
  return Math.min(1, gzipSync(beginning).length / Math.max(1, beginning.length));
}

function totalBytes(files: readonly PublishedFile[]): number {
  return total(files.map(({ bytes }) => bytes));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
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
