import type { Held, OfflineList } from './plan.ts';

/*
 * One cache a version, named after the folder of the site: several sites may share a host. A cache
 * holds its list last, so that one without a list is not whole.
 */
const PREFIX = 'hors-connexion';

/** Not the address of a page: nobody is answered with the list of what is kept. */
const LIST = '?liste';

/** Name of the cache of a version; the beginning of all of a site, without one. */
export function cacheOf(scope: string, version: string): string {
  return `${PREFIX} ${scope} ${version}`;
}

async function cachesOf(scope: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(cacheOf(scope, '')));
}

/** The versions that this browser holds whole. */
export async function heldVersions(scope: string): Promise<Held[]> {
  const held: Held[] = [];
  for (const cache of await cachesOf(scope)) {
    const list = await caches.match(scope + LIST, { cacheName: cache });
    if (list !== undefined) held.push({ cache, list: (await list.json()) as OfflineList });
  }
  return held;
}

/** Says that a cache holds all that its list names. */
export async function markWhole(scope: string, list: OfflineList): Promise<void> {
  const cache = await caches.open(cacheOf(scope, list.version));
  await cache.put(scope + LIST, new Response(JSON.stringify(list)));
}

/** Removes every version but one, or every one. */
export async function removeVersions(scope: string, but?: string): Promise<void> {
  const kept = but === undefined ? undefined : cacheOf(scope, but);
  for (const name of await cachesOf(scope)) if (name !== kept) await caches.delete(name);
}
