import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { pagesOf } from './html.ts';
import { KINDS } from './kinds.ts';
import { searchPage } from './search-page.ts';

const { open, tab } = useBrowser();
const pages = pagesOf(inject('sites').plain);

/** Tells the violations of the policy in the pages that a tab opens from now on. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
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
function kept(page: Page) {
  return page.evaluate(async () => ({
    cookie: document.cookie,
    storage: localStorage.length + sessionStorage.length,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

const NOTHING = { cookie: '', storage: 0, databases: [], caches: [], workers: 0 };

test('every page states a policy without « unsafe-inline », first of what it says', () => {
  for (const { path, html, root } of pages) {
    const policies = root.querySelectorAll('meta[http-equiv="Content-Security-Policy"]');
    expect(policies, path).toHaveLength(1);
    const policy = policies[0]?.getAttribute('content') ?? '';
    expect(policy, path).toMatch(/^default-src 'none';/);
    expect(policy, path).not.toMatch(
      /unsafe-(?:inline|eval|hashes)\b(?<!wasm-unsafe-eval)|[*:]|data/,
    );
    expect(html.indexOf(policy), path).toBeLessThan(html.search(/<(?:style|script|link)\b/));
  }
});

test('no page breaks its policy, asks another host, or leaves anything in the browser', async () => {
  // `open` notes requests to other hosts; the browser fails the file if there are any.
  const page = await open('');
  const violations = await watch(page);
  const home = page.url();
  for (const { path } of pages) {
    await page.goto(home + path);
    expect(await violations(), path).toEqual([]);
    expect(await kept(page), path).toEqual(NOTHING);
  }
  expect(await page.context().cookies()).toEqual([]);
});

test('nor does a search, whichever way it is made', async () => {
  const page = await open('recherche/');
  const violations = await watch(page);
  await page.reload();
  const search = searchPage(page);
  await search.ask('otsc');
  expect((await search.titles()).length).toBeGreaterThan(0);
  await search.choice('Nature de la source', 'Opinion').check();
  await search.chip('Opinion').waitFor();
  await search.settled();
  expect(await violations()).toEqual([]);
  await search.results.getByRole('link').first().click();
  await page.waitForURL(/mots=/);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('pont de kertch');
  await page
    .getByRole('option', { name: /^Événement .*pont de Kertch/ })
    .first()
    .waitFor();
  expect(await violations()).toEqual([]);
  expect(await kept(page)).toEqual(NOTHING);
  expect(await page.context().cookies()).toEqual([]);
});

describe('what is slipped into a page', () => {
  let elsewhere: Server;
  let stranger = '';
  let page: Page;
  let violations: () => Promise<string[]>;
  const asked: (string | undefined)[] = [];
  beforeAll(async () => {
    elsewhere = createServer(({ url }, response) => {
      asked.push(url);
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end('window.ran = 1');
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    stranger = `http://127.0.0.1:${String((elsewhere.address() as AddressInfo).port)}`;
    page = await tab({ mayFail: true });
    violations = await watch(page);
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.continue();
      const html = await (await route.fetch()).text();
      // Without the headers of the server: the page defends itself wherever it is copied.
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: html.replace(
          '</main>',
          `<script>window.ran = 1</script>
          <img src="${stranger}/image" onerror="window.ran = 1" alt="">
          <script src="${stranger}/script"></script>
          <a href="javascript:window.ran=1">piège</a>
          <p style="position:fixed">par-dessus</p>
          <iframe src="${stranger}/cadre"></iframe></main>`,
        ),
      });
    });
  });
  afterAll(async () => {
    await page.context().close();
    elsewhere.close();
  });

  test.each(Object.entries(KINDS))('in « %s » does not run and asks nobody', async (_, path) => {
    await page.goto(path);
    await page.getByRole('link', { name: 'piège' }).dispatchEvent('click');
    const fetched = await page.evaluate(
      (address) =>
        fetch(address).then(
          () => 'fetched',
          () => 'refused',
        ),
      `${stranger}/donnees`,
    );
    expect(fetched).toBe('refused');
    await expect
      .poll(async () => [...new Set(await violations())].sort())
      .toEqual(
        [
          `connect-src ${stranger}/donnees`,
          `frame-src ${stranger}`,
          `img-src ${stranger}/image`,
          'script-src-attr inline',
          'script-src-elem inline',
          `script-src-elem ${stranger}/script`,
          'style-src-attr inline',
        ].sort(),
      );
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test('as text made into markup is refused too', async () => {
    const page = await open('recherche/', { mayFail: true });
    const violations = await watch(page);
    await page.reload();
    const outcome = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<b>faux</b>';
        return 'written';
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(outcome).toBe('TypeError');
    // They are told by events, which come after what broke the policy.
    await expect.poll(violations).toEqual(['require-trusted-types-for trusted-types-sink']);
  });
});
