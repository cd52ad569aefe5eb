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

const VIEWPORT = { width: 1280, height: 720 };

/** One for all the files of a worker; it ends with the worker. */
let browser: Promise<Browser> | undefined;

/** A tab that no test uses: to open another takes longer than most tests do. */
let idle: Awaited<ReturnType<typeof openTab>> | undefined;

/**
 * Opens an empty tab of a new browser profile, on the site at the root of its host unless another is
 * given. It is closed by `close`, which fails if a page reported an error or asked another host, as
 * does `reset`, which makes the tab as it was.
 */
export async function openTab({ mayFail = false, ...options }: TabOptions = {}) {
  const { baseURL = inject('sites').real.url } = options;
  browser ??= launchChromium();
  const context = await (
    await browser
  ).newContext({ locale: 'fr-FR', viewport: VIEWPORT, baseURL, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  context.on('weberror', (fault) => {
    const { message } = fault.error();
    if (message !== OVERTAKEN) faults.push(`${page.url()}: ${message}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  context.on('request', (request) => {
    const isOwn = request.url().startsWith(new URL(baseURL).origin);
    if (!isOwn) faults.push(`${page.url()} asks ${request.url()}`);
  });
  const expectNoFault = () => {
    if (!mayFail) expect(faults, 'errors and requests to other hosts').toEqual([]);
  };
  const close = async () => {
    await context.close();
    expectNoFault();
  };
  const reset = async () => {
    page.removeAllListeners();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.goto('about:blank');
    await page.mouse.move(0, 0);
    await page.emulateMedia({ media: null });
    expectNoFault();
  };
  return { page, close, reset };
}

/** An empty tab, until the end of the test: `page.goto('articles/…/')`. */
export async function tab(options: TabOptions = {}): Promise<Page> {
  const { viewport = VIEWPORT, ...others } = options;
  if (Object.keys(others).length > 0 || viewport === null) {
    const { page, close } = await openTab(options);
    onTestFinished(close);
    return page;
  }
  const taken = idle ?? (await openTab());
  idle = undefined;
  onTestFinished(async () => {
    await taken.reset();
    idle = taken;
  });
  await taken.page.setViewportSize(viewport);
  return taken.page;
}

/** Opens a page by its path, `articles/…/`, in a tab of the test. */
export async function open(path: string, options?: TabOptions): Promise<Page> {
  const page = await tab(options);
  await page.goto(path);
  return page;
}
