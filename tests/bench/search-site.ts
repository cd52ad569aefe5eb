import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../site/chromium.ts';
import { type Host, host } from './host.ts';
import { median, say } from './report.ts';

/** A page of search, whose field is `#q`. */
export interface SearchSite {
  name: string;
  /** Of its site, built. */
  folder: string;
  /** From the root of the site. */
  path: string;
  /** Selector of an answer. */
  found: string;
  /** What it is asked. */
  queries: readonly string[];
}

/** What a reader waits for, medians of queries and samples. */
export interface SearchFigures {
  name: string;
  /** Loaded between the focus and the first answer, in brotli, page aside. */
  bytes: number;
  /** Milliseconds from the key to the first answer on a slow link, the field just focused. */
  cold: number;
  /** The same, once all that the focus asked for has come. */
  ready: number;
}

/** A name of an actor, a rare word and a frequent one: 58, 55 and 901 articles of 1 000. */
export const QUERIES = ['Kirghizistan', 'Tachkent', 'accord'];
const SAMPLES = 3;
/** Milliseconds after which no answer will come. */
const PATIENCE = 150_000;

/** 150 ms, and 1.6 Mbit/s down. */
const SLOW_LINK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
};

/** Asks each site each query, several times, in a browser that has nothing of it. */
export async function measureSearch(sites: readonly SearchSite[]): Promise<SearchFigures[]> {
  const browser = await launchChromium();
  const hosts = new Map<string, Host>();
  try {
    const figures: SearchFigures[] = [];
    for (const [index, site] of sites.entries()) {
      say(`recherche ${String(index + 1)} sur ${String(sites.length)} : ${site.name}`);
      const served = hosts.get(site.folder) ?? (await host(site.folder));
      hosts.set(site.folder, served);
      figures.push(await measureSite(browser, served, site));
    }
    return figures;
  } finally {
    for (const served of hosts.values()) served.close();
    await browser.close();
  }
}

async function measureSite(browser: Browser, served: Host, site: SearchSite) {
  const [bytes, cold, ready]: [number[], number[], number[]] = [[], [], []];
  for (const query of site.queries) {
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      const ask = (options: { isSlow: boolean; isReady: boolean }) =>
        answer(browser, served, site, query, options);
      bytes.push((await ask({ isSlow: false, isReady: false })).bytes);
      cold.push((await ask({ isSlow: true, isReady: false })).wait);
      ready.push((await ask({ isSlow: true, isReady: true })).wait);
    }
  }
  return { name: site.name, bytes: median(bytes), cold: median(cold), ready: median(ready) };
}

async function answer(
  browser: Browser,
  served: Host,
  { path, found }: SearchSite,
  query: string,
  { isSlow, isReady }: { isSlow: boolean; isReady: boolean },
): Promise<{ bytes: number; wait: number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const quiet = quietOf(page);
  await page.goto(served.url + path);
  await quiet();
  served.sent();
  const link = await context.newCDPSession(page);
  await link.send('Network.enable');
  if (isSlow) await link.send('Network.emulateNetworkConditions', SLOW_LINK);
  if (isReady) {
    await page.focus('#q');
    await quiet();
  }
  const wait = await firstAnswer(page, query, found);
  const bytes = served.sent();
  await context.close();
  return { bytes, wait };
}

/** Waits, at each call, until a page has asked for nothing during half a second. */
function quietOf(page: Page): () => Promise<void> {
  let pending = 0;
  let since = performance.now();
  const count = (change: number) => () => {
    pending += change;
    since = performance.now();
  };
  page.on('request', count(1)).on('requestfinished', count(-1)).on('requestfailed', count(-1));
  return async () => {
    since = performance.now();
    while (pending > 0 || performance.now() - since < 500) await setTimeout(50);
  };
}

/**
 * Types a query at once: milliseconds until an answer stands in the page.
 *
 * @throws Error when none comes
 */
async function firstAnswer(page: Page, query: string, found: string): Promise<number> {
  const wait = page.evaluate(
    ([selector, patience]) =>
      new Promise<number>((resolve) => {
        let typed = NaN;
        // Before the page's own script hears of it: its answer may come at once.
        addEventListener('input', () => (typed = performance.now()), { capture: true });
        new MutationObserver(() => {
          if (document.querySelector(selector) !== null) resolve(performance.now() - typed);
        }).observe(document.body, { subtree: true, childList: true });
        window.setTimeout(resolve, patience, NaN);
      }),
    [found, PATIENCE] as const,
  );
  await page.fill('#q', query);
  const waited = await wait;
  if (Number.isNaN(waited)) throw new Error(`Aucune réponse à « ${query} » sur ${page.url()}`);
  return waited;
}
