import { answer } from './answer.ts';
import { cacheOf } from './files.ts';
import { keep, removeOthers } from './keep.ts';
import { channelOf, type News, REPLACE } from './messages.ts';
import type { WorkerScope } from './worker-scope.ts';

/*
 * The service worker keeps one version of the site, the one it was built with. Browsers do the rest:
 * they look for another worker when a page is opened, let it bring its version while this one answers,
 * and put it in its place once no page of this version is left.
 */
const worker = self as unknown as WorkerScope;
const { registration } = worker;
const { scope } = registration;

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
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(worker, event));
});

async function install(): Promise<void> {
  const channel = channelOf(scope);
  const send = (news: News) => {
    channel.postMessage(news);
  };
  try {
    await keep(worker, (share) => {
      send({ share });
    });
  } catch (error) {
    // What was received of an update serves the next attempt.
    if (registration.active === null) await caches.delete(cacheOf(scope));
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    send({ failure: isFull ? 'no-space' : 'unreachable' });
    throw error;
  } finally {
    channel.close();
  }
}

/** Pages left open by a reader who asked for the new version at once are opened again, in it. */
async function activate(): Promise<void> {
  await removeOthers(worker);
  for (const client of await worker.clients.matchAll({ type: 'window' })) {
    // Not awaited: a page is answered only after this.
    void client.navigate(client.url);
  }
}
