import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchChromium } from './chromium.ts';

/** What a page did that it should not: errors, and requests to other hosts. */
export interface Visit {
  page: Page;
  errors: string[];
  strangers: string[];
}

/** A page that is made to fail on purpose may tell errors. */
export type TabOptions = BrowserContextOptions & { mayFail?: boolean };

/**
 * What Chromium says, and no script can hear, when the next page was shown before the one that is
 * left could be pictured to fade away: that page is there, without its fade.
 */
const OVERTAKEN = 'Transition was aborted because of invalid state. Page already revealed';

/** Opens pages of the built site in one browser for all tests of a file. */
export function useBrowser() {
  let browser: Browser | undefined;
  const visits: Visit[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    for (const { errors, strangers } of visits) {
      expect(errors, 'console errors').toEqual([]);
      expect(strangers, 'requests to other hosts').toEqual([]);
    }
  });
  const tab = async ({ mayFail = false, ...options }: TabOptions = {}): Promise<Page> => {
    const { baseURL = inject('sites').plain.url } = options;
    if (browser === undefined) throw new Error('The browser did not start.');
    const context = await browser.newContext({ locale: 'fr-FR', baseURL, ...options });
    const page = await context.newPage();
    const visit: Visit = { page, errors: [], strangers: [] };
    if (!mayFail) visits.push(visit);
    page.on('pageerror', ({ message }) => {
      if (message !== OVERTAKEN) visit.errors.push(`${page.url()}: ${message}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') visit.errors.push(`${page.url()}: ${message.text()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL(baseURL).origin)) visit.strangers.push(request.url());
    });
    return page;
  };
  return {
    /** An empty tab, for many pages one after another: `page.goto('articles/…/')`. */
    tab,
    /** Opens a page by its path, `articles/…/`, on the site at the root of its host or another. */
    open: async (path: string, options: TabOptions = {}): Promise<Page> => {
      const page = await tab(options);
      await page.goto(path);
      return page;
    },
  };
}
