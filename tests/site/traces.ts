import type { Page } from 'playwright-core';

/** Notes where the pages that a tab opens from now on break their policy; read by the result. */
export async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return () => page.evaluate<string[]>('window.seen');
}

/** What a tab keeps beyond a page. */
export function kept(page: Page) {
  return page.evaluate(async () => ({
    cookie: document.cookie,
    storage: localStorage.length + sessionStorage.length,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

export const NOTHING = { cookie: '', storage: 0, databases: [], caches: [], workers: 0 };
