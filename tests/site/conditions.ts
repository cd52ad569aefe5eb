import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { expectEssentials, type Kind } from './kinds.ts';
import { hindrances } from './legibility.ts';

/** A way in which a page is read, and what must hold of it then. */
interface Condition {
  /** In CSS pixels; 1280 × 800 unless said. */
  size?: readonly [width: number, height: number];
  media?: Parameters<Page['emulateMedia']>[0];
  holds: (page: Page, kind: Kind) => Promise<void>;
}

/** Kinds that show the levels of a stance. */
const LEVELLED: readonly Kind[] = ['accueil', 'acteur', 'méthode', 'recherche faite'];

const isLegible = async (page: Page) => {
  expect(await hindrances(page)).toEqual([]);
};

/** Reads a page in a condition, or in none, instead of the one before. */
export async function emulate(
  page: Page,
  { size = [1280, 800], media }: Omit<Condition, 'holds'> = {},
): Promise<void> {
  await page.setViewportSize({ width: size[0], height: size[1] });
  await page.emulateMedia({
    media: null,
    colorScheme: 'light',
    forcedColors: null,
    reducedMotion: null,
    ...media,
  });
}

export const CONDITIONS: Readonly<Record<string, Condition>> = {
  'at 320 px': {
    size: [320, 640],
    holds: async (page, kind) => {
      await isLegible(page);
      await expectEssentials(page, kind);
    },
  },

  'on a phone': {
    size: [412, 800],
    holds: async (page) => {
      expect(await violations(page, ['target-size'])).toEqual([]);
    },
  },

  'at 200 % of 1280 × 800 px': { size: [640, 400], holds: isLegible },
  'at 768 px': { size: [768, 800], holds: isLegible },
  'on a 4K screen': { size: [3840, 2160], holds: isLegible },

  printed: {
    // A sheet of A4 between its margins.
    size: [680, 960],
    media: { media: 'print', colorScheme: 'dark' },
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
        links.map((link) => ({
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
      expect(await page.locator('details:not([open]):visible').count()).toBe(0);
      await isLegible(page);
      await expectEssentials(page, kind);
    },
  },

  'in forced colours': {
    media: { forcedColors: 'active' },
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

  'with reduced motion': {
    media: { reducedMotion: 'reduce' },
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
