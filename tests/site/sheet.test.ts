import { expect, test } from 'vitest';
import { open } from './browser.ts';

const SHEET = 'fiches/otsc-a-l-epreuve/';

test('a topic leads to its sheet, which prints on two pages of A4', async () => {
  const page = await open('themes/otsc-a-l-epreuve/');
  await page.getByRole('link', { name: /^Fiche à imprimer/ }).click();
  await page.getByRole('heading', { level: 1, name: 'L’OTSC à l’épreuve' }).waitFor();
  await page.getByRole('img', { name: /^Carte/ }).scrollIntoViewIfNeeded();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g);
  expect(pages).toHaveLength(2);
});

test('the sheet says who speaks, what is said of each member, and of whom nothing is', async () => {
  const page = await open(SHEET, { javaScriptEnabled: false });
  const rows = page.getByRole('table').getByRole('row');
  expect(await rows.count()).toBe(6);
  expect(await rows.filter({ hasText: 'Kirghizistan' }).innerText()).toContain('seulement nommé');
  expect(await page.locator('.dates > li').count()).toBe(5);
  expect(await page.locator('.questions > li').count()).toBe(3);
  expect(await page.getByRole('figure').count()).toBe(2);
});
