import { describe, expect, inject, test } from 'vitest';
import { open } from './browser.ts';
import { pagesOf } from './html.ts';
import { KINDS } from './kinds.ts';
import { COMMIT } from './setup.ts';

const { real, strange } = inject('sites');

/** What stands at the foot of each sheet of a page, as its styles have it. */
function footOf(html: string): string | undefined {
  return /@page\{@bottom-left\{content:"([^"]+)"\}\}/.exec(html)?.[1]?.replaceAll('\u00A0', ' ');
}

test('each sheet of every page gives its address, and the edition of the site', () => {
  for (const { path, html } of pagesOf(real)) {
    const [address, edition] = footOf(html)?.split(' · ') ?? [];
    expect(address, path).toBe(`http://localhost:4321/${path}`);
    expect(edition, path).toMatch(/^édition du \d+ \S+ 20\d\d, version [\da-f]{8}$/);
  }
});

test('a commit that the build was told is given too', () => {
  for (const { path, html } of pagesOf(strange)) {
    expect(footOf(html), path).toMatch(RegExp(`, commit ${COMMIT.slice(0, 12)}$`));
  }
});

test('the browser understands the foot of the sheets', async () => {
  const page = await open(KINDS.article);
  const feet = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule) => rule instanceof CSSPageRule)
      .map(({ cssText }) => cssText),
  );
  expect(feet.join('\n')).toContain(`@bottom-left { content: "http`);
});

describe('on paper', () => {
  test.each([KINDS.accueil, KINDS.acteur, KINDS.chronologie, KINDS.année])(
    'no drawing of /%s is split between two sheets, no title parted from what it is over',
    async (path) => {
      const page = await open(path, { viewport: { width: 794, height: 1123 } });
      await page.emulateMedia({ media: 'print' });
      const wrong = await page.evaluate(() => {
        const all = (selector: string) => [...document.querySelectorAll(selector)];
        const drawn = all('main svg.drawing').map(
          (drawing) => drawing.closest('.barometer, .frames, .lanes') ?? drawing,
        );
        return [
          ...[...drawn, ...all('figure')].filter(
            (element) => getComputedStyle(element).breakInside !== 'avoid',
          ),
          ...all('main :is(h2, h3, .head)').filter(
            (element) => getComputedStyle(element).breakAfter !== 'avoid',
          ),
        ].map(({ outerHTML }) => outerHTML.slice(0, 120));
      });
      expect(wrong).toEqual([]);
    },
  );
});
