import { keptFiles, type OfflineFile, SUMS_PATH } from './files.ts';
import { cacheOf, heldFiles } from './store.ts';

/** Requests at a time, as many as a browser makes to a host over HTTP/1.1. */
const AT_ONCE = 6;

/** Headers that describe a body as it was sent, or choose between several. */
const OF_TRANSPORT = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

/** A file is not what its checksum says: the site is being replaced, or something alters it. */
export class AlteredFile extends Error {}

/**
 * Brings a version of the site into a cache of its own: what another version holds is copied, the
 * rest is fetched and compared with its hash.
 *
 * @param scope address of the home page
 * @param onProgress called with the share of the files that are there, from 0 to 1
 * @throws when a file cannot be fetched, is not the right one, or has no room; nothing is then kept
 */
export async function keep(
  version: string,
  scope: string,
  onProgress: (share: number) => void,
): Promise<void> {
  const response = await fetch(scope + SUMS_PATH, { cache: 'no-cache' });
  const sums = await response.text();
  const files = keptFiles(sums);
  const list = await sha256Of(new TextEncoder().encode(JSON.stringify(files)));
  if (!version.startsWith(list.slice(0, 16))) throw new AlteredFile(SUMS_PATH);
  const held = await heldFiles(scope);
  const name = cacheOf(scope, version);
  const cache = await caches.open(name);
  const queue = files.values();
  let done = 0;
  const work = async () => {
    for (const file of queue) {
      const from = held.get(file.sha256);
      const copy = from && (await caches.match(scope + from.path, from));
      await cache.put(scope + file.path, copy ?? (await fetchFile(scope, file)));
      done += 1;
      onProgress(done / files.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    await cache.put(scope + SUMS_PATH, new Response(sums));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/** The hash alone judges: a host may answer for `404.html` with any status. */
async function fetchFile(scope: string, { path, sha256 }: OfflineFile): Promise<Response> {
  const response = await fetch(scope + path, { cache: 'no-cache' });
  const body = await response.arrayBuffer();
  if ((await sha256Of(body)) !== sha256) throw new AlteredFile(path);
  const headers = new Headers(response.headers);
  for (const name of OF_TRANSPORT) headers.delete(name);
  return new Response(body, { headers });
}

async function sha256Of(body: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
