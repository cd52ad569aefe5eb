import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { open } from './browser.ts';
import { pagesOf } from './html.ts';

/** The least space between a name and the frame, in pixels. */
const SPACE = 2;

/** The names of maps that are nearer to their frame than that, or outside of it. */
function touching(page: Page, map: string): Promise<string[]> {
  return page.evaluate(
    ([selector, space]) =>
      [...document.querySelectorAll<SVGTextElement>(`${selector} text`)]
        .filter((text) => text.checkVisibility())
        .filter((text) => {
          const frame = text.closest(selector)?.getBoundingClientRect();
          const name = text.getBoundingClientRect();
          if (frame === undefined) return true;
          return (
            name.left < frame.left + space ||
            name.right > frame.right - space ||
            name.top < frame.top + space ||
            name.bottom > frame.bottom - space
          );
        })
        .map(({ textContent }) => textContent),
    [map, SPACE] as const,
  );
}

test('no name touches a frame of the map, on any phone', async () => {
  const page = await open('');
  expect(await page.locator('.frame .map').count()).toBeGreaterThan(0);
  for (let width = 320; width <= 400; width += 10) {
    await page.setViewportSize({ width, height: 780 });
    expect(await touching(page, '.frame .map'), `at ${width} px`).toEqual([]);
  }
});

test('no name touches the frame of the small map of a dossier', async () => {
  const dossiers = pagesOf(inject('sites').real).filter(({ html }) => html.includes('"locator"'));
  expect(dossiers.length).toBeGreaterThan(0);
  const page = await open('', { viewport: { width: 320, height: 780 } });
  for (const { path } of dossiers) {
    await page.goto(path);
    for (const width of [320, 360, 400]) {
      await page.setViewportSize({ width, height: 780 });
      expect(await touching(page, '.locator svg'), `${path} at ${width} px`).toEqual([]);
    }
  }
});
