import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { withAxe } from './axe.ts';
import { openTab } from './browser.ts';
import { CONDITIONS, emulate } from './conditions.ts';
import { expectEssentials, type Kind, KINDS, visit } from './kinds.ts';
import { hindrances } from './legibility.ts';
import { walk } from './walk.ts';

/** Tabs with all, without scripts and without styles, for the pages one after another. */
let page: Page;
let bare: Page;
let unstyled: Page;

beforeAll(async () => {
  const tabs = await Promise.all([openTab(), openTab({ javaScriptEnabled: false }), openTab()]);
  [page, bare, unstyled] = tabs.map((each) => each.page) as [Page, Page, Page];
  await withAxe(page);
  await unstyled.route('**', async (route) => {
    if (route.request().resourceType() === 'stylesheet') return route.abort();
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replace(/<style.*?<\/style>/gs, '');
    return route.fulfill({ response, body });
  });
  return () => Promise.all(tabs.map(({ close }) => close()));
});

describe.each(Object.entries(KINDS) as [Kind, string][])('%s', (kind, path) => {
  beforeAll(async () => {
    await emulate(page);
    await visit(page, kind);
  });

  // First, since what comes next moves the page and uses its search.
  test('nothing moves while it loads, and search over it is not loaded yet', async () => {
    const { shifts, loaded } = await page.evaluate(async () => {
      const observer = new PerformanceObserver(() => undefined);
      // What the last change moved is known once it is painted.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      observer.observe({ type: 'layout-shift', buffered: true });
      const resources = performance.getEntriesByType('resource').map(({ name }) => name);
      return {
        shifts: observer.takeRecords().length,
        loaded: resources.filter((name) => /late|noms\.json|pagefind/.test(name)),
      };
    });
    expect(shifts).toBe(0);
    if (kind !== 'recherche faite') expect(loaded).toEqual([]);
  });

  test('reads the same without JavaScript, without idle controls', async () => {
    await bare.goto(path);
    const idle = await bare.locator('button, input, select, textarea').evaluateAll((controls) =>
      (controls as HTMLInputElement[])
        .filter((control) => control.checkVisibility())
        // Browsers open a popover without script.
        .filter(
          (control) =>
            document.querySelector(`[popover]#${control.getAttribute('popovertarget') ?? '_'}`) ===
            null,
        )
        .filter(({ form }) => !form?.getAttribute('action')?.endsWith('recherche/'))
        .map(({ outerHTML }) => outerHTML),
    );
    expect(idle).toEqual([]);
    expect(await hindrances(bare)).toEqual([]);
    await expectEssentials(bare, kind);
    // Search lists actors and topics instead.
    if (!path.startsWith('recherche')) expect(await reading(bare)).toBe(await reading(page));
  });

  test('keeps its order and shows all without styles', async () => {
    await visit(unstyled, kind);
    await expectEssentials(unstyled, kind);
    const found = await unstyled.evaluate(() => {
      const isShut =
        'script, noscript, template, [hidden], details:not([open]) > :not(summary), [popover]:not(:popover-open)';
      const unseen = [...document.body.querySelectorAll('*')]
        // A drawing says nothing that is not in words beside it.
        .filter((element) => element.closest(`${isShut}, svg`) === null)
        .filter((element) => !element.checkVisibility({ visibilityProperty: true }));
      const large = [...document.querySelectorAll('svg')]
        .map((drawing) => drawing.getBoundingClientRect())
        .filter(({ width, height }) => width > 32 || height > 32);
      // The line over a title comes before it.
      const order = ['[href="#contenu"]', 'header', 'h1', 'footer'].map(
        (part) => document.querySelector(part)?.getBoundingClientRect().top ?? NaN,
      );
      return {
        sheets: document.styleSheets.length,
        isInOrder: order.join() === order.toSorted((a, b) => a - b).join(),
        large: large.length,
        unseen: unseen.map(({ outerHTML }) => outerHTML.slice(0, 120)),
        excess: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      };
    });
    expect(found).toEqual({ sheets: 0, isInOrder: true, unseen: [], large: 0, excess: 0 });
  });

  test.each(Object.entries(CONDITIONS))('%s', async (_, condition) => {
    await emulate(page, condition);
    await condition.holds(page, kind);
  });

  test('what has the focus is seen, outlined and never covered; Ctrl K searches', async () => {
    await emulate(page);
    await visit(page, kind);
    expect(await walk(page)).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Recherche rapide' }).waitFor();
  });
});

/** The main text, without the forms and buttons that only a script can answer. */
function reading(page: Page): Promise<string> {
  return page.getByRole('main').evaluate((main) => {
    const forms = [...main.querySelectorAll<HTMLElement>('form, [role=status], button')];
    for (const { style } of forms) style.display = 'none';
    const text = (main as HTMLElement).innerText.replace(/\s+/g, ' ');
    for (const { style } of forms) style.display = '';
    return text;
  });
}
