import { cacheOf, SUMS_PATH } from './files.ts';
import type { WorkerScope } from './worker-scope.ts';

/** Requests at a time, as many as a browser makes to a host over HTTP/1.1. */
const AT_ONCE = 6;

/** The site of a worker. */
type Site = Pick<WorkerScope, 'FILES' | 'registration'>;

/** The files of all versions lie in one cache, each under its address and its hash. */
function keyOf({ FILES, registration: { scope } }: Site, path: string): string {
  const hash = FILES[path];
  return scope + path + (hash === undefined ? '' : `?${encodeURIComponent(hash)}`);
}

/** A file of the version of a worker, if it is one that is kept. */
export function kept(site: Site, path: string): Promise<Response | undefined> {
  return caches.match(keyOf(site, path), { cacheName: cacheOf(site.registration.scope) });
}

/**
 * Brings the version of a worker: what another version contains is there already, the rest is fetched,
 * and compared with its hash by the browser.
 *
 * @param onProgress called with the share of the files that are there, from 0 to 1
 * @throws when a file cannot be fetched, is not the right one, or has no space
 */
export async function keep(site: Site, onProgress: (share: number) => void): Promise<void> {
  const { scope } = site.registration;
  const files = Object.entries(site.FILES);
  const cache = await caches.open(cacheOf(scope));
  const queue = files.values();
  let done = 0;
  const work = async () => {
    for (const [path, hash] of queue) {
      const key = keyOf(site, path);
      if ((await cache.match(key)) === undefined) {
        const options = { cache: 'no-cache', integrity: `sha256-${hash}` } as const;
        await cache.put(key, await fetch(scope + path, options));
      }
      done += 1;
      onProgress(done / files.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await cache.put(scope + SUMS_PATH, await fetch(scope + SUMS_PATH, { cache: 'no-cache' }));
}

/** Removes the files of other versions, and the caches of releases that made one a version. */
export async function removeOthers(site: Site): Promise<void> {
  const name = cacheOf(site.registration.scope);
  for (const other of await caches.keys()) {
    if (other.startsWith(`${name} `)) await caches.delete(other);
  }
  const cache = await caches.open(name);
  const own = new Set([...Object.keys(site.FILES), SUMS_PATH].map((path) => keyOf(site, path)));
  for (const request of await cache.keys()) {
    if (!own.has(request.url)) await cache.delete(request);
  }
}
