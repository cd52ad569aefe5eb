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

describe('above a paragraph that a reference leads to', () => {
  const said = /^Poutine isolé.+, compte rendu d’un article d’éditeur inconnu, vers le 11.octobre/s;

  test.each([
    ['a sentence', 'p8'],
    ['quoted words', 'p9'],
  ])('that is %s, a line says which article this is and leads to its title', async (_, id) => {
    const page = await open(`${KINDS.article}#${id}`, { ...PHONE, javaScriptEnabled: false });
    const lines = page.locator('.body').getByText(said).filter({ visible: true });
    const title = page.getByRole('heading', { level: 1 });
    expect(await page.locator(`#${id}`).innerText()).toMatch(said);
    expect(await isInView(lines)).toBe(true);
    expect(await isInView(title)).toBe(false);
    await lines.getByRole('link', { name: await title.innerText() }).click();
    await expect.poll(() => isInView(title)).toBe(true);
    expect(await lines.count()).toBe(0);
  });

  test('it is not printed', async () => {
    const page = await open(`${KINDS.article}#p8`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#p8').innerText()).not.toMatch(said);
  });
});

test('on paper what a paragraph supports is listed where it was opened, and there alone', async () => {
  const page = await open(KINDS.article);
  await page.locator('.supports summary').first().click();
  const opened = await page.locator('.supports[open] li').allInnerTexts();
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('.supports li').filter({ visible: true });
  expect(opened.length).toBeGreaterThan(0);
  expect(await printed.allInnerTexts()).toEqual(opened);
  expect(await page.locator('.supports:visible').count()).toBe(1);
});
