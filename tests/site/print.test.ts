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

test('the foot of a page stands beside the nameplate, and never takes a sheet of its own', async () => {
  const page = await open('acteurs/kirghizistan/', { viewport: { width: 794, height: 1123 } });
  await page.emulateMedia({ media: 'print' });
  const [name, foot] = await Promise.all(
    [page.locator('.nameplate'), page.getByRole('contentinfo').locator('p')].map((part) =>
      part.boundingBox(),
    ),
  );
  expect(foot?.x).toBeGreaterThan((name?.x ?? Infinity) + (name?.width ?? 0));
  expect((foot?.y ?? 0) + (foot?.height ?? Infinity)).toBeLessThan(
    (name?.y ?? 0) + (name?.height ?? 0),
  );
});

test('the rows of the home page end on its first sheet', async () => {
  // What A4 leaves between its margins: 178 by 261 mm.
  const page = await open(KINDS.accueil, { viewport: { width: 672, height: 986 } });
  await page.emulateMedia({ media: 'print' });
  const rows = await page.getByRole('region', { name: 'En 30 secondes' }).boundingBox();
  expect((rows?.y ?? 0) + (rows?.height ?? Infinity)).toBeLessThan(986);
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
