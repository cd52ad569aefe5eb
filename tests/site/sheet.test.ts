import { expect, test } from 'vitest';
import { open } from './browser.ts';

const SHEET = 'fiches/otsc-a-l-epreuve/';

test('a topic leads to its sheet, which prints on two pages of A4', async () => {
  const page = await open('themes/otsc-a-l-epreuve/');
  await page.getByRole('link', { name: /^Fiche à imprimer/ }).click();
  await page.getByRole('heading', { level: 1, name: 'L’OTSC à l’épreuve' }).waitFor();
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset['printed'] = 'yes';
    };
  });
  await page.getByRole('button', { name: 'Imprimer' }).click();
  expect(await page.locator('body').getAttribute('data-printed')).toBe('yes');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g);
  expect(pages).toHaveLength(2);
  await page.emulateMedia({ media: 'print' });
  for (const part of [page.getByRole('banner'), page.getByRole('contentinfo')]) {
    expect(await part.isVisible()).toBe(false);
  }
});

test('the sheet says who speaks, what is said of each member, and of whom nothing is', async () => {
  const page = await open(SHEET, { javaScriptEnabled: false });
  const rows = page.getByRole('table').getByRole('row');
  expect(await rows.count()).toBe(6);
  const said = async (name: string) =>
    (
      await rows.filter({ has: page.getByRole('rowheader', { name, exact: true }) }).innerText()
    ).replace(/\s+/gu, ' ');
  expect(await said('Kirghizistan')).toContain('pas un mot, seulement nommé');
  expect(await said('Kazakhstan')).toContain('équilibre envers la Russie, parole, 23 nov. 2022');
  expect(await said('Russie')).toContain('distance envers l’Arménie, acte, 19–20 sept. 2023');
  expect(await page.getByRole('button', { name: 'Imprimer' }).isVisible()).toBe(false);
  expect(await page.locator('.dates > li').count()).toBe(5);
  expect(await page.locator('.questions > li').count()).toBe(3);
  expect(await page.locator('.quotation').count()).toBe(2);
});

test.each([360, 1280])(
  'its map names the members alone, each whole, at %i pixels',
  async (width) => {
    const page = await open(SHEET, { viewport: { width, height: 900 } });
    const map = page.getByRole('group', { name: 'Carte des membres' });
    const frame = await map.boundingBox();
    const names = map.locator('.names text');
    expect((await names.allTextContents()).toSorted()).toEqual([
      'Arménie',
      'Biélorussie',
      'Kazakhstan',
      'Kirghizistan',
      'Russie',
      'Tadjikistan',
    ]);
    for (const name of await names.all()) {
      const box = await name.boundingBox();
      expect(box?.x).toBeGreaterThan(frame?.x ?? Infinity);
      expect((box?.x ?? Infinity) + (box?.width ?? 0)).toBeLessThan(
        (frame?.x ?? 0) + (frame?.width ?? 0),
      );
    }
  },
);
