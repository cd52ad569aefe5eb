import { bytesOf, type OfflineFile, type OfflineList, plan } from './plan.ts';
import { cacheOf, heldVersions, markWhole } from './store.ts';

/** Requests at a time, as many as a browser makes to a host over HTTP/1.1. */
const AT_ONCE = 6;

/** Headers that speak of a body as it was sent, or choose between several. */
const OF_THE_WAY = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

/** A file is not what its list says: the site is being replaced, or something alters it. */
export class AlteredFile extends Error {}

/**
 * Brings a version of the site into a cache of its own: what is known is copied, the rest is fetched
 * and compared with its hash.
 *
 * @param scope address of the home page
 * @param tell is told the share of the bytes that are there, from 0 to 1
 * @throws when a file cannot be fetched, is not the right one, or has no room; nothing is then kept
 */
export async function keep(
  list: OfflineList,
  scope: string,
  tell: (share: number) => void,
): Promise<void> {
  const name = cacheOf(scope, list.version);
  const cache = await caches.open(name);
  const { fetch: missing, copy } = plan(list, await heldVersions(scope));
  const total = bytesOf(list.files);
  let done = 0;
  const put = async ({ path, bytes }: OfflineFile, response: Response) => {
    await cache.put(scope + path, response);
    done += bytes;
    tell(done / total);
  };
  try {
    const again: OfflineFile[] = [];
    for (const { file, from } of copy) {
      const held = await caches.match(scope + from.path, { cacheName: from.cache });
      if (held === undefined) again.push(file);
      else await put(file, held);
    }
    const queue = [...missing, ...again];
    const work = async () => {
      for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
        await put(file, await fetchFile(scope, file));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    await markWhole(scope, list);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/** The hash alone judges: a host may answer for `404.html` with any status. */
async function fetchFile(scope: string, { path, sha256 }: OfflineFile): Promise<Response> {
  const response = await fetch(scope + path, { cache: 'no-cache' });
  const body = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (found !== sha256) throw new AlteredFile(path);
  const headers = new Headers(response.headers);
  for (const name of OF_THE_WAY) headers.delete(name);
  return new Response(body, { headers });
}
