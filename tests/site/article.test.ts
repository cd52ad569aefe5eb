import { describe, expect, inject, test } from 'vitest';
import { open, tab } from './browser.ts';
import { pagesOf } from './html.ts';
import { isInView } from './layout.ts';
import { KINDS } from './kinds.ts';

const PHONE = { viewport: { width: 360, height: 780 } };

const articles = pagesOf(inject('sites').real)
  .map(({ path }) => path)
  .filter((path) => /^articles\/./.test(path));

describe('on a phone', () => {
  test('the text of every article starts within 700 px, after its title, summary and nature', async () => {
    const page = await tab(PHONE);
    expect(articles.length).toBeGreaterThan(0);
    for (const path of articles) {
      await page.goto(path);
      const tops = await page.evaluate(() =>
        ['h1', '.deck', '.notice', '.body > [id]'].map(
          (part) => document.querySelector(`.article ${part}`)?.getBoundingClientRect().top ?? NaN,
        ),
      );
      expect(tops, path).toEqual(tops.toSorted((a, b) => a - b));
      expect(tops.at(-1), path).toBeLessThanOrEqual(700);
    }
  });

  test.each(['En bref', 'La source'])('« %s » is after the text, one tap away', async (name) => {
    const page = await open(KINDS.article, PHONE);
    await page.getByRole('article').getByRole('link', { name, exact: true }).click();
    const sheet = page.getByRole('complementary', { name });
    await expect.poll(() => isInView(sheet)).toBe(true);
  });
});

test('on a wide screen the summary and the source stand beside the title', async () => {
  const page = await open(KINDS.article, { viewport: { width: 1280, height: 900 } });
  for (const name of ['En bref', 'La source']) {
    const box = await page.getByRole('complementary', { name }).boundingBox();
    expect(box?.y, name).toBeLessThan(120);
  }
});
