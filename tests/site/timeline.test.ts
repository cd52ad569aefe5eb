import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { actorPage } from '../../src/corpus/queries/actor-page.ts';
import { open } from './browser.ts';
import { isInView } from './layout.ts';

const { corpus } = readCorpus(process.cwd());
const ALL = corpus.events.length;
const of = (actor: string) => actorPage(corpus, actor).events.length;
/** What the status says when that many events are left. */
const left = (total: number) => `${total} événement${total < 2 ? '' : 's'} sur ${ALL}`;

const WIDE = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 } };

const drawing = (page: Page) => page.getByRole('figure', { name: 'Frise' });
const closeUp = (page: Page) => page.getByRole('figure', { name: 'De près' });
const status = (page: Page) => page.getByRole('status').innerText();
const shownEntries = (page: Page) => page.locator('.month li[id]:visible').count();
const choose = (page: Page, label: string, value: string) =>
  page.getByRole('combobox', { name: label, exact: true }).selectOption(value);
const queryOf = (page: Page) => page.evaluate(() => location.search);

test('a mark is named, and leads to its event in the list', async () => {
  const page = await open('chronologie/', WIDE);
  const mark = drawing(page).getByRole('link', { name: /^Chute du régime d’Assad/ });
  expect(await mark.locator('title').textContent()).toMatch(/, 8.décembre 2024$/);
  await mark.click();
  await expect.poll(() => new URL(page.url()).hash).toBe('#chute-du-regime-d-assad');
  await expect.poll(() => isInView(page.locator(':target'))).toBe(true);
});

test('a mark without words shows them to the pointer and to the focus', async () => {
  const page = await open('chronologie/', WIDE);
  const mark = drawing(page).getByRole('link', { name: /^Explosion sur le pont de Kertch/ });
  const words = mark.locator('text');
  const visibility = () => words.evaluate((text) => getComputedStyle(text).visibility);
  expect(await visibility()).toBe('hidden');
  await mark.locator('circle').hover();
  await expect.poll(visibility).toBe('visible');
  await page.mouse.move(0, 0);
  await mark.focus();
  await expect.poll(visibility).toBe('visible');
});

test('autumn 2022 is drawn again, from near', async () => {
  const page = await open('chronologie/', WIDE);
  await drawing(page)
    .getByRole('link', { name: /^automne 2022/ })
    .click();
  await expect.poll(() => isInView(closeUp(page))).toBe(true);
  const mark = closeUp(page).getByRole('link', { name: /^Explosion sur le pont de Kertch/ });
  expect(await mark.locator('text').isVisible()).toBe(true);
});

test('articles are drawn at their dates and lead to their reports', async () => {
  const page = await open('chronologie/', WIDE);
  await drawing(page)
    .getByRole('link', { name: /^RFU News, 5 avr/ })
    .click();
  await page.getByRole('heading', { level: 1, name: /Les alliés de la Russie/ }).waitFor();
});

test('the keyboard may skip the drawings', async () => {
  const page = await open('chronologie/', WIDE);
  const skip = page.getByRole('link', { name: 'Aller à la liste des événements' });
  await skip.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => isInView(page.locator('#periode-avant'))).toBe(true);
});

test('on a phone the drawing runs downwards, and leads to the list', async () => {
  const page = await open('chronologie/', PHONE);
  const links = drawing(page).getByRole('link');
  const tops = await links.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  const link = drawing(page).getByRole('link', { name: /^Chute du régime d’Assad/ });
  await link.click();
  await expect.poll(() => isInView(page.locator(':target'))).toBe(true);
});

test('every event is in the drawings, in words, at every width', async () => {
  for (const options of [WIDE, PHONE]) {
    const page = await open('chronologie/', options);
    const ids = await page
      .locator('figure a[href^="#"]:visible')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')?.slice(1)));
    const listed = await page
      .locator('.month li[id]')
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(listed.filter((id) => !ids.includes(id))).toEqual([]);
  }
});

test('a filter works at once on the list and the drawings, and stands in the address', async () => {
  const page = await open('chronologie/', WIDE);
  await choose(page, 'Acteur', 'armenie');
  expect(await queryOf(page)).toBe('?acteur=armenie');
  expect(await status(page)).toBe(left(of('armenie')));
  expect(await shownEntries(page)).toBe(of('armenie'));
  const marks = drawing(page).locator('.lanes a[data-of]:visible');
  // One more leads to the close-up.
  expect(await marks.count()).toBe(of('armenie') + 1);
  expect(await drawing(page).getByRole('heading', { name: 'Moyen-Orient' }).count()).toBe(0);
  expect(await page.getByRole('heading', { level: 2, name: '2024' }).isVisible()).toBe(false);
});

test('filters combine, show as chips and are removed one by one or all together', async () => {
  const page = await open('chronologie/', WIDE);
  await choose(page, 'Acteur', 'armenie');
  await choose(page, 'Thème', 'otsc-a-l-epreuve');
  await choose(page, 'Depuis', '2022-09');
  await choose(page, 'Jusqu’à', '2023');
  expect(await queryOf(page)).toBe('?acteur=armenie&theme=otsc-a-l-epreuve&de=2022-09&a=2023');
  const combined = Number.parseInt(await status(page), 10);
  expect(await shownEntries(page)).toBe(combined);
  await page.getByRole('link', { name: /^Thème : L’OTSC à l’épreuve/ }).click();
  expect(await queryOf(page)).toBe('?acteur=armenie&de=2022-09&a=2023');
  expect(Number.parseInt(await status(page), 10)).toBeGreaterThan(combined);
  await page.getByRole('link', { name: 'Tout effacer' }).click();
  expect(await queryOf(page)).toBe('');
  expect(await status(page)).toBe(left(ALL));
  expect(await page.locator('.filters .chip').count()).toBe(0);
});

test('an address is shared, reloaded, and gone back from', async () => {
  const page = await open('chronologie/?acteur=armenie&nature=sommet', WIDE);
  const told = await status(page);
  expect(told).not.toBe(left(ALL));
  expect(await page.getByRole('combobox', { name: 'Acteur' }).inputValue()).toBe('armenie');
  await choose(page, 'Nature', '');
  expect(await status(page)).toBe(left(of('armenie')));
  await page.goBack();
  await expect.poll(() => status(page)).toBe(told);
  await page.goForward();
  await expect.poll(() => status(page)).toBe(left(of('armenie')));
  await page.reload();
  expect(await status(page)).toBe(left(of('armenie')));
  expect(await queryOf(page)).toBe('?acteur=armenie');
});

test('a mark followed keeps the filters', async () => {
  const page = await open('chronologie/?acteur=armenie', WIDE);
  await drawing(page)
    .getByRole('link', { name: /^Offensive finale/ })
    .click();
  await expect.poll(() => isInView(page.locator(':target'))).toBe(true);
  expect(await queryOf(page)).toBe('?acteur=armenie');
  expect(await status(page)).toBe(left(of('armenie')));
});

test('an event stays in every range that its date overlaps', async () => {
  const page = await open('chronologie/?de=2024-02&a=2024-03', WIDE);
  const entry = (id: string) => page.locator(`#${id}`).isVisible();
  expect(await entry('aide-militaire-iranienne')).toBe(true);
  expect(await entry('tractations-pretees-a-kadyrov')).toBe(true);
  expect(await entry('armenie-s-eloigne-de-l-otsc')).toBe(true);
  expect(await entry('armenie-se-juge-abandonnee')).toBe(false);
  expect(await entry('chute-du-regime-d-assad')).toBe(false);
  expect(await entry('guerre-du-haut-karabagh')).toBe(false);
});

test('choices say how many events they leave; those that leave none cannot be made', async () => {
  const page = await open('chronologie/?acteur=armenie', WIDE);
  const choices = await page
    .getByRole('combobox', { name: 'Thème' })
    .locator('option:not([value=""])')
    .evaluateAll((all) =>
      (all as HTMLOptionElement[]).map(({ label, disabled, value }) => ({
        label,
        disabled,
        value,
      })),
    );
  for (const { label, disabled } of choices) {
    expect(label).toMatch(/ \(\d+\)$/);
    expect(disabled).toBe(label.endsWith(' (0)'));
  }
  expect(choices.filter(({ disabled }) => disabled).length).toBeGreaterThan(0);
  const possible = choices.find(({ disabled }) => !disabled);
  await choose(page, 'Thème', possible?.value ?? '');
  const [, total] = /\((\d+)\)$/.exec(possible?.label ?? '') ?? [];
  expect(Number.parseInt(await status(page), 10)).toBe(Number(total));
});

test('what an address asks and the page does not offer is ignored', async () => {
  const page = await open('chronologie/?acteur=narnia&theme=%22%3E&de=1812&x=1', WIDE);
  expect(await status(page)).toBe(left(ALL));
  expect(await page.locator('.filters .chip').count()).toBe(0);
});

test('when nothing is left, the page says so and offers to clear', async () => {
  const page = await open('chronologie/?acteur=venezuela&a=2022', WIDE);
  expect(await status(page)).toBe(left(0));
  const none = page.getByText('Aucun événement ne répond à tous ces filtres à la fois.');
  expect(await none.isVisible()).toBe(true);
  expect(await shownEntries(page)).toBe(0);
  expect(await closeUp(page).count()).toBe(0);
  await none.getByRole('link', { name: 'Tout effacer' }).click();
  expect(await shownEntries(page)).toBe(ALL);
  expect(await none.isVisible()).toBe(false);
});

test('the years stay in reach, and keep to what is filtered', async () => {
  const page = await open('chronologie/?acteur=armenie', WIDE);
  const years = page.getByRole('navigation', { name: 'Années' });
  await years.getByRole('link', { name: /^2023/ }).click();
  expect(await queryOf(page)).toBe('?acteur=armenie');
  await expect.poll(() => isInView(page.locator('#periode-2023'))).toBe(true);
  expect(await isInView(years)).toBe(true);
  expect(await years.getByRole('link', { name: /^2024/ }).count()).toBe(0);
  await page.getByRole('link', { name: 'Tout effacer' }).first().click();
  expect(await years.getByRole('link').count()).toBe(6);
  await years.getByRole('link', { name: /^2024/ }).click();
  await page.getByRole('heading', { level: 1, name: '2024' }).waitFor();
});

test('on a phone the filters open, work, and say what they do', async () => {
  const page = await open('chronologie/', PHONE);
  expect(await page.getByRole('combobox', { name: 'Acteur' }).isVisible()).toBe(false);
  await page.getByText('Filtrer', { exact: true }).click();
  await choose(page, 'Acteur', 'kazakhstan');
  expect(await status(page)).toBe(left(of('kazakhstan')));
  expect(await drawing(page).locator('.upright a[href^="#"]:visible').count()).toBeGreaterThan(0);
});

test('without JavaScript there is no filter, and all is there', async () => {
  const page = await open('chronologie/?acteur=armenie', { ...WIDE, javaScriptEnabled: false });
  expect(await page.locator('.filters').isVisible()).toBe(false);
  expect(await shownEntries(page)).toBe(ALL);
  expect(await drawing(page).getByRole('link').count()).toBeGreaterThan(ALL);
});
