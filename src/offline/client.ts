import { registerWorker } from './client/register.ts';
import {
  askedSize,
  DOWNLOADING,
  FAILURES,
  keptSize,
  REMOVED,
  SILENT,
  UNABLE,
  WAITING,
} from './client/texts.ts';
import { cacheOf, type OfflineSize, SIZE_PATH } from './files.ts';
import { channelOf, type Failure, type News, REPLACE } from './messages.ts';

/* The page « Lire hors connexion »: nothing is registered or kept before the reader asks. */

/** What each button does, by its name. */
const ACTIONS = { keep: download, replace, remove };
type Action = keyof typeof ACTIONS;

const form = document.querySelector<HTMLFormElement>('#hors-connexion');
const status = form?.querySelector<HTMLElement>('[role=status]');
const bar = form?.querySelector('progress');
const scope = new URL(form?.dataset['base'] ?? '/', document.baseURI).href;

if ('serviceWorker' in navigator && 'caches' in window) {
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void ACTIONS[event.submitter?.dataset['action'] as Action]();
  });
  void showState().then(lookForUpdate);
} else {
  show(UNABLE);
}

/** Shows a state, with what can be asked for in it. The focus stays where it can be seen. */
function show(text: string, actions: readonly Action[] = []): void {
  const hadFocus = form?.contains(document.activeElement);
  if (bar) bar.hidden = true;
  if (status) status.textContent = text;
  for (const button of form?.querySelectorAll('button') ?? []) {
    button.hidden = !actions.includes(button.dataset['action'] as Action);
  }
  if (hadFocus) status?.focus();
}

/** The registration of this site, not that of another above it on the same host. */
async function registration(): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(scope);
  return found?.scope === scope ? found : undefined;
}

/** @param done what was just done, said first */
async function showState(done = ''): Promise<void> {
  const found = await registration();
  // Browsers may empty a cache and keep its worker.
  const held = await caches.match(scope + SIZE_PATH, {
    cacheName: cacheOf(scope),
    ignoreSearch: true,
  });
  if (found?.active && held !== undefined) {
    const kept = keptSize((await held.json()) as OfflineSize);
    if (found.waiting === null) show(kept, ['remove']);
    else show(`${kept} ${WAITING}`, ['replace', 'remove']);
    return;
  }
  try {
    const response = await fetch(`${scope}${SIZE_PATH}`, { cache: 'no-cache' });
    const size = (await response.json()) as OfflineSize;
    show(`${done} ${askedSize(size)}`.trim(), ['keep']);
  } catch {
    show(done || SILENT, ['keep']);
  }
}

/** Browsers look for a new version when a page is opened; here, its coming is also shown. */
async function lookForUpdate(): Promise<void> {
  const found = await registration();
  found?.addEventListener('updatefound', () => {
    found.installing?.addEventListener('statechange', () => void showState());
  });
  // Without a network, there is none.
  await found?.update().catch(() => undefined);
}

async function download(): Promise<void> {
  show(DOWNLOADING);
  const channel = channelOf(scope);
  let failure: Failure = 'unreachable';
  channel.addEventListener('message', ({ data }: MessageEvent<News>) => {
    if ('failure' in data) failure = data.failure;
    else if (bar) {
      bar.hidden = false;
      bar.value = data.share;
    }
  });
  try {
    // Where a browser emptied its caches, the worker must be installed anew.
    await (await registration())?.unregister();
    await activated(await registerWorker(scope));
    await showState();
  } catch {
    show(FAILURES[failure], ['keep']);
  } finally {
    channel.close();
  }
}

/** @throws Error when the worker could not keep the site: its registration is then gone */
async function activated({ installing, active }: ServiceWorkerRegistration): Promise<void> {
  const worker = installing ?? active;
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (worker?.state === 'activated') resolve();
      if (worker?.state === 'redundant') reject(new Error(worker.state));
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}

/** The pages of the site are opened again in the new version, by its worker. */
async function replace(): Promise<void> {
  (await registration())?.waiting?.postMessage(REPLACE);
}

async function remove(): Promise<void> {
  await (await registration())?.unregister();
  await caches.delete(cacheOf(scope));
  await showState(REMOVED);
}
