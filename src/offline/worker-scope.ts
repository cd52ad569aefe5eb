import type { Files } from './files.ts';

/*
 * What this site uses of a service worker; https://w3c.github.io/ServiceWorker/
 * TypeScript's own `webworker` library redefines names of the `DOM` one, that pages need.
 */
interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

export interface FetchEvent extends ExtendableEvent {
  request: Request;
  /** The page that asks; empty for a page being opened. */
  clientId: string;
  respondWith(response: Promise<Response>): void;
}

export interface WorkerScope {
  /** The version of the site that this worker keeps, written at the end of a build. */
  FILES: Files;
  registration: { scope: string; active: object | null };
  clients: {
    get(id: string): Promise<Client | undefined>;
    matchAll(options: { type: 'window' }): Promise<Client[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(name: 'message', listener: (event: MessageEvent<unknown>) => void): void;
  addEventListener(name: 'fetch', listener: (event: FetchEvent) => void): void;
}

interface Client {
  url: string;
  navigate(url: string): Promise<unknown>;
}
