import { answer, isOurs } from './answer.ts';
import { AlteredFile, keep } from './keep.ts';
import { channelOf, type Failure, type News, REPLACE } from './messages.ts';
import { cacheOf, removeVersions } from './store.ts';
import type { WorkerScope } from './worker-scope.ts';

/*
 * The service worker keeps one version of the site, the one it was built with. Browsers do the rest:
 * they look for another worker when a page is opened, let it bring its version while this one answers,
 * and put it in its place once no page of this version is left.
 */
const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const version = worker.VERSION;
const place = { scope, cache: cacheOf(scope, version) };

worker.addEventListener('install', (event) => {
  event.waitUntil(install());
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});
worker.addEventListener('message', ({ data }) => {
  if (data === REPLACE) void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  if (isOurs(place, event.request)) event.respondWith(answer(place, event));
});

async function install(): Promise<void> {
  const channel = channelOf(scope);
  const tell = (news: News) => {
    channel.postMessage(news);
  };
  try {
    await keep(version, scope, (share) => {
      tell({ share });
    });
  } catch (error) {
    tell({ failure: reasonOf(error) });
    throw error;
  } finally {
    channel.close();
  }
}

function reasonOf(error: unknown): Failure {
  if (error instanceof AlteredFile) return 'altered';
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isFull ? 'no-room' : 'unreachable';
}

/** Pages left open by a reader who asked for the new version at once are opened again, in it. */
async function activate(): Promise<void> {
  await removeVersions(scope, version);
  for (const client of await worker.clients.matchAll({ type: 'window' })) {
    // Not awaited: a page is answered only after this.
    void client.navigate(client.url);
  }
}
