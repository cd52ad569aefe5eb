import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { violations, violationsAt } from './axe.ts';
import { useBrowser } from './browser.ts';
import { pagesOf } from './html.ts';
import { KINDS } from './kinds.ts';
import { sidewaysExcess } from './layout.ts';
import { searchPage } from './search-page.ts';

const { tab } = useBrowser();

/** Opens a page of a kind in a tab; that of a search once it has answered. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (path === KINDS['recherche faite']) await searchPage(page).settled();
}

test('no page of the site has a violation, in the light or in the dark', async () => {
  const paths = pagesOf(inject('sites').plain).map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(Object.keys(KINDS).length);
  const found: string[] = [];
  const queue = [...paths];
  const work = async () => {
    const page = await tab();
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      found.push(...(await violationsAt(page, path)));
    }
  };
  await Promise.all([work(), work()]);
  expect(found).toEqual([]);
}, 240_000);

test('a search that has answered has no violation', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await tab({ colorScheme });
    await visit(page, KINDS['recherche faite']);
    expect(await searchPage(page).results.count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
  }
});

test('on a phone every link and button has room for a finger', async () => {
  const page = await tab({ viewport: { width: 412, height: 800 } });
  const found: string[] = [];
  for (const path of Object.values(KINDS)) {
    await visit(page, path);
    found.push(...(await violations(page, ['target-size'])).map((told) => `/${path}: ${told}`));
  }
  expect(found).toEqual([]);
});

test('from 320 px to 4K no page scrolls sideways', async () => {
  const page = await tab();
  for (const path of Object.values(KINDS)) {
    await visit(page, path);
    for (const width of [320, 360, 768, 1280, 3840]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sidewaysExcess(page), `${path} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

test('nothing moves while a page loads', async () => {
  for (const path of Object.values(KINDS)) {
    const page = await tab();
    await visit(page, path);
    const shifts = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const observer = new PerformanceObserver(() => undefined);
          // What the last change moved is known once it is painted.
          requestAnimationFrame(() => {
            requestAnimationFrame(() => {
              observer.observe({ type: 'layout-shift', buffered: true });
              resolve(observer.takeRecords().length);
            });
          });
        }),
    );
    expect(shifts, path).toBe(0);
    await page.context().close();
  }
});
