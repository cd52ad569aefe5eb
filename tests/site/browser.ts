import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { launchChromium } from './chromium.ts';

/** A page that is made to fail on purpose may report errors. */
export type TabOptions = BrowserContextOptions & { mayFail?: boolean };

/**
 * An error of Chromium, not of the page: the next page was shown before the one that is left could be
 * pictured to fade away.
 */
const OVERTAKEN = 'Transition was aborted because of invalid state. Page already revealed';

/** One for all the files of a worker; it ends with the worker. */
let browser: Promise<Browser> | undefined;

/**
 * Opens an empty tab of a new browser profile, on the site at the root of its host unless another is
 * given. It is closed by `close`, which fails if a page reported an error or asked another host.
 */
export async function openTab({ mayFail = false, ...options }: TabOptions = {}) {
  const { baseURL = inject('sites').real.url } = options;
  browser ??= launchChromium();
  const context = await (await browser).newContext({ locale: 'fr-FR', baseURL, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => {
    if (message !== OVERTAKEN) faults.push(`${page.url()}: ${message}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(new URL(baseURL).origin);
    if (!isOwn) faults.push(`${page.url()} asks ${request.url()}`);
  });
  const close = async () => {
    await context.close();
    if (!mayFail) expect(faults, 'errors and requests to other hosts').toEqual([]);
  };
  return { page, close };
}

/** An empty tab, closed with the test: `page.goto('articles/…/')`. */
export async function tab(options?: TabOptions): Promise<Page> {
  const { page, close } = await openTab(options);
  onTestFinished(close);
  return page;
}

/** Opens a page by its path, `articles/…/`, in a tab that is closed with the test. */
export async function open(path: string, options?: TabOptions): Promise<Page> {
  const page = await tab(options);
  await page.goto(path);
  return page;
}
