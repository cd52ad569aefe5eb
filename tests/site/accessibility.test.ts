import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { KINDS, useBrowser } from './browser.ts';

const { open } = useBrowser();

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  test.each(Object.entries(KINDS))('« %s » has no violation', async (_, path) => {
    const page = await open(path, { colorScheme });
    expect(await violations(page)).toEqual([]);
  });
});

test.each([320, 360, 768, 1280, 3840])('at %d px no page scrolls sideways', async (width) => {
  for (const path of Object.values(KINDS)) {
    const page = await open(path, { viewport: { width, height: 800 } });
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess, path).toBeLessThanOrEqual(0);
    await page.context().close();
  }
});

test('nothing moves while a page loads', async () => {
  for (const path of Object.values(KINDS)) {
    const page = await open(path);
    const shifts = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            resolve(list.getEntries().length);
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => {
            requestAnimationFrame(() => {
              resolve(0);
            });
          });
        }),
    );
    expect(shifts, path).toBe(0);
    await page.context().close();
  }
});
