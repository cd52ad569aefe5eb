import address from '../worker.ts?worker&url';

/** Trusted Types, that TypeScript's `DOM` library does not know; https://w3c.github.io/trusted-types/ */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(url: string): string };
}

// The address of the worker is the only one that the policy of the page lets become code.
const policy = (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'hors-connexion',
  { createScriptURL: () => address },
);

/** Registers the service worker for the addresses under a scope. */
export function registerWorker(scope: string): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(policy?.createScriptURL(address) ?? address, { scope });
}
