import { expect, test } from 'vitest';
import { open } from './browser.ts';
import { sidewaysExcess } from './layout.ts';

const PERSONS = ['alexandre-loukachenko', 'kassym-jomart-tokaiev', 'reinhard-veser'];
const SCREENS = [
  { width: 360, height: 780 },
  { width: 1280, height: 900 },
];
/** Pixels of a declaration, some three lines, that a first screen must show. */
const SHOWN = 90;

test.each(PERSONS.flatMap((person) => SCREENS.map((viewport) => ({ person, viewport }))))(
  'the first declaration of $person is on the first screen at $viewport.width px',
  async ({ person, viewport }) => {
    const page = await open(`acteurs/${person}/`, { viewport });
    const first = await page.locator('.quotation').first().boundingBox();
    expect(first?.y).toBeLessThan(viewport.height - SHOWN);
    expect(await sidewaysExcess(page)).toBe(0);
  },
);

test('the sections of a person are in order: words, positions, predictions, events, articles', async () => {
  const page = await open('acteurs/alexandre-loukachenko/');
  expect(await page.locator('main h2').allTextContents()).toEqual([
    'Déclarations',
    'Position envers Moscou',
    'Sur quoi elle repose',
    'Envers d’autres',
    'Prévisions',
    'Événements',
    'Au fil des articles',
    'Dans les mêmes paragraphes',
  ]);
});

test('a declaration leads to the original, and is copied with its source', async () => {
  const page = await open('acteurs/kassym-jomart-tokaiev/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const declaration = page.locator('#tokaiev-peuples-freres');
  const original = declaration.getByRole('link', { name: 'Lire l’original' });
  expect(await original.getAttribute('href')).toMatch(/^https:.+#:~:text=/);
  await declaration.getByRole('button', { name: 'Copier avec la source' }).click();
  await declaration.getByText('Copié avec la source').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toEqual([
    expect.stringMatching(/^«\u202F.+\u202F»$/),
    'Kassym-Jomart Tokaïev, Sommet de l’OTSC à Erevan, 23\u00A0novembre\u00A02022',
    'Afrique-sur7, novembre 2022, §\u00A06 du compte rendu',
    expect.stringMatching(/\/declarations\/tokaiev-peuples-freres\/$/),
  ]);
});

test('without scripts no button to copy is shown', async () => {
  const page = await open('acteurs/kassym-jomart-tokaiev/', { javaScriptEnabled: false });
  expect(await page.locator('[data-copy]').first().isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Lire l’original' }).first().waitFor();
});

test('an organisation and its topic lead to each other at their top', async () => {
  const page = await open('acteurs/otsc/');
  await page
    .locator('main header')
    .first()
    .getByRole('link', { name: 'L’OTSC à l’épreuve' })
    .click();
  await page.waitForURL('**/themes/otsc-a-l-epreuve/');
  await page.locator('main header').first().getByRole('link', { name: 'OTSC' }).click();
  await page.waitForURL('**/acteurs/otsc/');
});

test.each([
  ['otsc', 'Arménie', /distance[^]+bloque le document final/],
  ['otsc', 'Kazakhstan', /appelle à chercher la paix/],
  ['otsc', 'Kirghizistan', /^Kirghizistan\s+Rien.: seulement nommé\.[^]+§.3/],
  ['otsc', 'Tadjikistan', /^Tadjikistan\s+Rien.: seulement nommé\.[^]+§.3/],
  ['g20', 'Russie', /distance[^]+Vladimir Poutine ne se rend pas/],
  ['g20', 'Turquie', /^Turquie\s+Pas un mot/],
  ['otan', 'Turquie', /^Turquie\s+Pas un mot/],
])('the table of %s says what the articles say of %s', async (organisation, member, said) => {
  const page = await open(`acteurs/${organisation}/`, { viewport: { width: 360, height: 780 } });
  const name = page.getByRole('rowheader', { name: member, exact: true });
  expect(await page.getByRole('row').filter({ has: name }).innerText()).toMatch(said);
  expect(await sidewaysExcess(page)).toBe(0);
});
