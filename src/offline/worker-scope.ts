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
  /** The page being opened; empty for a file. */
  resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}

interface Events {
  install: ExtendableEvent;
  activate: ExtendableEvent;
  message: MessageEvent<unknown>;
  fetch: FetchEvent;
}

export interface WorkerScope {
  /** Version of the site that this worker keeps, written at the end of a build. */
  VERSION: string;
  registration: { scope: string };
  clients: {
    matchAll(options: {
      type: 'window';
    }): Promise<{ url: string; navigate(url: string): Promise<unknown> }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof Events>(
    name: Name,
    listener: (event: Events[Name]) => void,
  ): void;
}
