import type { Page } from 'playwright-core';
import { expect } from 'vitest';

declare global {
  interface Window {
    /** What was wrong with each element that had the focus, and how many had it. */
    walk: { wrong: string[]; stops: Set<Element>; isOver: boolean };
  }
}

/** Keys that are pressed before it is asked whether the walk is over. */
const STRIDE = 20;

/**
 * Moves the focus from link to link until the first has it again: what was not seen, covered or not
 * outlined.
 */
export async function walk(page: Page, direction: 'on' | 'back' = 'on'): Promise<string[]> {
  await watch(page);
  if (direction === 'back') await page.keyboard.down('Shift');
  do {
    for (let press = 0; press < STRIDE; press += 1) await page.keyboard.down('Tab');
  } while (!(await page.evaluate(() => window.walk.isOver)));
  await page.keyboard.up('Tab');
  if (direction === 'back') await page.keyboard.up('Shift');
  expect(await page.evaluate(() => window.walk.stops.size)).toBeGreaterThan(10);
  return page.evaluate(() => window.walk.wrong);
}

/** Looks at what has the focus whenever it is about to leave. */
function watch(page: Page): Promise<void> {
  return page.evaluate(() => {
    const walk: Window['walk'] = { wrong: [], stops: new Set(), isOver: false };
    window.walk = walk;
    addEventListener('keydown', ({ key }) => {
      if (key !== 'Tab') return;
      const { activeElement: element } = document;
      if (element === null || element === document.body) {
        walk.isOver = walk.stops.size > 0;
        return;
      }
      if (walk.stops.has(element)) {
        walk.isOver = true;
        return;
      }
      walk.stops.add(element);
      // The parts of a drawing stand on one another.
      let whole = element;
      for (let up = element.closest('svg'); up; up = up.parentElement?.closest('svg') ?? null) {
        whole = up;
      }
      const [box] = element.getClientRects();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const wrong = [];
      if (box === undefined || box.width < 2 || box.height < 2) wrong.push('invisible');
      else {
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const isIn = x >= 0 && x < innerWidth && y >= 0 && y < innerHeight;
        const top = document.elementFromPoint(x, y);
        if (!isIn) wrong.push('out of view');
        else if (top === null || !(whole.contains(top) || top.contains(whole)))
          wrong.push(`covered by ${top?.outerHTML.slice(0, 60) ?? 'nothing'}`);
      }
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
        wrong.push('not outlined');
      walk.wrong.push(...wrong.map((what) => `${what}: ${element.outerHTML.slice(0, 120)}`));
    });
  });
}
