import { registerWorker } from './client/register.ts';
import {
  askedSize,
  DOWNLOADING,
  FAILURES,
  keptSize,
  REMOVED,
  replacement,
  SILENT,
  UNABLE,
} from './client/texts.ts';
import { type Action, findView } from './client/view.ts';
import { channelOf, type News, REPLACE } from './messages.ts';
import { type OfflineSize, SIZE_PATH } from './files.ts';
import { heldSize, removeVersions } from './store.ts';

/* The page « Lire hors connexion »: nothing is registered or kept before the reader asks. */
const ACTIONS: Readonly<Record<Action, () => Promise<void>>> = { keep: download, replace, remove };

const view = findView();
const scope = new URL(view.base, document.baseURI).href;

if ('serviceWorker' in navigator && 'caches' in window) {
  view.listen((action) => void ACTIONS[action]());
  void showState().then(lookForUpdate);
} else {
  view.show(UNABLE);
}

/** The registration of this site, not that of another above it on the same host. */
async function registration(): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(scope);
  return found?.scope === scope ? found : undefined;
}

/** @param told what was just done, said first */
async function showState(told = ''): Promise<void> {
  const found = await registration();
  const held = await heldSize(scope);
  if (found?.active && held !== undefined) {
    const kept = keptSize(held);
    if (found.waiting === null) view.show(kept, ['remove']);
    else view.show(replacement(kept), ['replace', 'remove']);
    return;
  }
  try {
    const response = await fetch(`${scope}${SIZE_PATH}`, { cache: 'no-cache' });
    const size = (await response.json()) as OfflineSize;
    view.show(`${told} ${askedSize(size)}`.trim(), ['keep']);
  } catch {
    view.show(told || SILENT, ['keep']);
  }
}

/** Browsers look for a new version when a page is opened; here, its coming is also told. */
async function lookForUpdate(): Promise<void> {
  const found = await registration();
  found?.addEventListener('updatefound', () => {
    found.installing?.addEventListener('statechange', () => void showState());
  });
  // Without a network, there is none.
  await found?.update().catch(() => undefined);
}

async function download(): Promise<void> {
  view.show(DOWNLOADING);
  const channel = channelOf(scope);
  const failed = new Promise<keyof typeof FAILURES>((resolve) => {
    channel.addEventListener('message', ({ data }: MessageEvent<News>) => {
      if ('share' in data) view.showProgress(data.share);
      else resolve(data.failure);
    });
  });
  // Where a browser emptied its caches, the worker must be installed anew.
  await (await registration())?.unregister();
  const installed = registerWorker(scope).then(activated);
  const failure = await Promise.race([
    installed.then(
      () => undefined,
      () => 'unreachable' as const,
    ),
    failed,
  ]);
  channel.close();
  if (failure === undefined) await showState();
  else view.show(FAILURES[failure], ['keep']);
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
  await removeVersions(scope);
  await showState(REMOVED);
}
