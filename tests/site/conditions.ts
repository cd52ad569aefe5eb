import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { TabOptions } from './browser.ts';
import type { KINDS } from './kinds.ts';
import { hindrances } from './legibility.ts';

type Kind = keyof typeof KINDS;

/** What makes reading hard, and what must still hold of a page of each kind. */
interface Condition {
  options: TabOptions;
  /** Of a tab, before any page. */
  prepare?: (page: Page) => Promise<unknown>;
  /** Beyond what is essential. */
  holds: (page: Page, kind: Kind) => Promise<void>;
}

/** Kinds on which the levels of a stance stand. */
const LEVELLED: readonly Kind[] = ['accueil', 'acteur', 'méthode', 'recherche faite'];

async function isLegible(page: Page): Promise<void> {
  expect(await hindrances(page)).toEqual([]);
}

export const CONDITIONS: Readonly<Record<string, Condition>> = {
  'sans JavaScript': {
    options: { javaScriptEnabled: false },
    holds: async (page) => {
      const idle = await page.locator('button, input, select, textarea').evaluateAll((controls) =>
        (controls as HTMLInputElement[])
          .filter((control) => control.checkVisibility())
          .filter(({ form }) => !form?.getAttribute('action')?.endsWith('recherche/'))
          .map(({ outerHTML }) => outerHTML),
      );
      expect(idle).toEqual([]);
      await isLegible(page);
    },
  },

  'sans feuille de style': {
    options: {},
    prepare: (page) =>
      page.route('**', async (route) => {
        if (route.request().resourceType() === 'stylesheet') return route.abort();
        if (route.request().resourceType() !== 'document') return route.continue();
        const response = await route.fetch();
        const body = (await response.text()).replace(/<style.*?<\/style>/gs, '');
        return route.fulfill({ response, body });
      }),
    holds: async (page) => {
      const found = await page.evaluate(() => {
        const isShut = 'script, noscript, template, [hidden], details:not([open]) > :not(summary)';
        const unseen = [...document.body.querySelectorAll('*')]
          // A drawing says nothing that is not in words beside it.
          .filter((element) => element.closest(`${isShut}, svg`) === null)
          .filter((element) => !element.checkVisibility({ visibilityProperty: true }));
        const large = [...document.querySelectorAll('svg')]
          .map((drawing) => drawing.getBoundingClientRect())
          .filter(({ width, height }) => width > 32 || height > 32);
        const order = ['[href="#contenu"]', 'header', 'h1', 'main :is(p, li)', 'footer'].map(
          (part) => document.querySelector(part)?.getBoundingClientRect().top,
        );
        return {
          ...{ sheets: document.styleSheets.length, order, large: large.length },
          unseen: unseen.map(({ outerHTML }) => outerHTML.slice(0, 120)),
          excess: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        };
      });
      expect(found).toMatchObject({ sheets: 0, unseen: [], large: 0, excess: 0 });
      // The line over a title comes before it.
      const [skip, header, h1, , footer] = found.order;
      expect([skip, header, h1, footer]).toEqual(
        [skip, header, h1, footer].toSorted((a, b) => Number(a) - Number(b)),
      );
    },
  },

  'index en échec': {
    options: { mayFail: true },
    prepare: async (page) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.route('**/noms.json', (route) => route.abort());
    },
    holds: async (page) => {
      const field = page.getByLabel('Rechercher').first();
      await field.fill('otsc');
      await field.press('Enter');
      await page.getByRole('status').filter({ hasText: 'La recherche ne répond pas' }).waitFor();
      const names = page.getByRole('main').getByRole('link', { name: 'Alexandre Loukachenko' });
      await names.first().waitFor();
    },
  },

  'zoom à 200 %': {
    // 1280 × 800 px, twice as large.
    options: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
    holds: isLegible,
  },

  '320 px de large': {
    options: { viewport: { width: 320, height: 640 } },
    holds: isLegible,
  },

  impression: {
    // A sheet of A4 between its margins.
    options: { viewport: { width: 680, height: 960 }, colorScheme: 'dark' },
    prepare: (page) => page.emulateMedia({ media: 'print' }),
    holds: async (page, kind) => {
      for (const apparatus of ['navigation', 'button', 'combobox', 'checkbox'] as const) {
        expect(await page.getByRole(apparatus).count(), apparatus).toBe(0);
      }
      const paper = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return { color, backgroundColor };
      });
      expect(paper).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
      const sources = await page.locator('main a[href^="http"]:visible').evaluateAll((links) =>
        (links as HTMLAnchorElement[]).map((link) => ({
          address: link.getAttribute('href') ?? '',
          printed: getComputedStyle(link, '::after').content,
        })),
      );
      for (const { address, printed } of sources) expect(printed).toContain(`(${address})`);
      if (kind === 'article' || kind === 'événement') {
        expect(sources.length).toBeGreaterThan(0);
        expect(await page.getByRole('link', { name: 'lire dans l’original' }).count()).toBe(0);
      }
      if (kind === 'article') {
        const numbers = await page.locator('[id^=p] > .number:visible').allInnerTexts();
        expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
        expect(numbers.length).toBeGreaterThan(1);
      }
      await isLegible(page);
    },
  },

  'couleurs forcées': {
    options: { forcedColors: 'active' },
    holds: async (page, kind) => {
      const { levels, unpainted, unmarked } = await page.evaluate(() => {
        const canvas = getComputedStyle(document.body).backgroundColor;
        const shown = (selector: string) =>
          [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
        const paintOf = (element: Element) => {
          const { color, fill, stroke } = getComputedStyle(element);
          return element.matches('text') ? [fill] : [color, fill, stroke];
        };
        return {
          levels: shown('.level').map((level) => ({
            word: level.textContent.trim(),
            shape: [...level.querySelectorAll('path')].map((path) => path.outerHTML).join(''),
          })),
          // A word on a full shape is of the colour of the page.
          unpainted: shown('.level path, svg text:not([class*=on-])')
            .filter((element) => paintOf(element).every((paint) => paint === canvas))
            .map(({ outerHTML }) => outerHTML.slice(0, 120)),
          unmarked: shown('[aria-current]')
            .filter((element) => getComputedStyle(element).outlineStyle === 'none')
            .map(({ outerHTML }) => outerHTML),
        };
      });
      expect({ unpainted, unmarked }).toEqual({ unpainted: [], unmarked: [] });
      const words = new Set(levels.map(({ word }) => word));
      expect(new Set(levels.map(({ shape }) => shape)).size).toBe(words.size);
      expect(new Set(levels.map(({ word, shape }) => word + shape)).size).toBe(words.size);
      if (LEVELLED.includes(kind)) expect(words.size, 'levels').toBeGreaterThan(1);
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() =>
        document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : 'none',
      );
      expect(outline).toBe('solid');
    },
  },

  'mouvement réduit': {
    options: { reducedMotion: 'reduce' },
    holds: async (page) => {
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const style = getComputedStyle(element);
            return (
              style.animationName !== 'none' ||
              /[1-9]/.test(style.transitionDuration) ||
              style.scrollBehavior !== 'auto'
            );
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      );
      expect(moving).toEqual([]);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      expect(await page.locator('marquee, blink, video[autoplay]').count()).toBe(0);
    },
  },
};
