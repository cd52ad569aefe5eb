import { keptFiles, type OfflineSize, SIZE_PATH, SUMS_PATH } from './files.ts';

/*
 * One cache a version, named after the folder of the site: several sites may share a host. A cache
 * receives its checksums last: one without them is not whole.
 */
const PREFIX = 'hors-connexion';

/** Name of the cache of a version; the beginning of all of a site, without one. */
export function cacheOf(scope: string, version: string): string {
  return `${PREFIX} ${scope} ${version}`;
}

async function cachesOf(scope: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(cacheOf(scope, '')));
}

/** Where this browser holds files of whole versions, by their hash. */
export async function heldFiles(
  scope: string,
): Promise<ReadonlyMap<string, { cacheName: string; path: string }>> {
  const files = new Map<string, { cacheName: string; path: string }>();
  for (const cacheName of await cachesOf(scope)) {
    const sums = await caches.match(scope + SUMS_PATH, { cacheName });
    for (const { path, sha256 } of keptFiles((await sums?.text()) ?? '')) {
      files.set(sha256, { cacheName, path });
    }
  }
  return files;
}

/** What the version that this browser holds whole comes to; undefined for none. */
export async function heldSize(scope: string): Promise<OfflineSize | undefined> {
  for (const cacheName of await cachesOf(scope)) {
    if ((await caches.match(scope + SUMS_PATH, { cacheName })) === undefined) continue;
    const size = await caches.match(scope + SIZE_PATH, { cacheName });
    return (await size?.json()) as OfflineSize | undefined;
  }
  return undefined;
}

/** Removes every version but one, or every one. */
export async function removeVersions(scope: string, but?: string): Promise<void> {
  const kept = but === undefined ? undefined : cacheOf(scope, but);
  for (const name of await cachesOf(scope)) if (name !== kept) await caches.delete(name);
}
