import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { actorPage } from '../../src/corpus/queries/actor-page.ts';
import { open, type TabOptions } from './browser.ts';
import { corpus } from './corpus.ts';
import { isInView, overlapping, sidewaysExcess } from './layout.ts';

const ALL = corpus.events.length;
const of = (actor: string) => actorPage(corpus, actor).events.length;
/** What the status says when that many events are left. */
const left = (total: number) => `${total} événement${total < 2 ? '' : 's'} sur ${ALL}`;

const WIDE = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 } };

/** The timeline, as a reader handles it. */
async function openTimeline(address = '', options: TabOptions = WIDE) {
  const page = await open(`chronologie/${address}`, options);
  return {
    page,
    unfold: () => page.getByText('Voir la frise').click(),
    drawing: page.getByRole('figure', { name: 'Frise' }),
    years: page.getByRole('navigation', { name: 'Années' }),
    chips: page.locator('.filters .chip'),
    status: () => page.getByRole('status').innerText(),
    entries: () => page.locator('.month li[id]:visible').count(),
    query: () => page.evaluate(() => location.search),
    choose: (label: string, value: string) =>
      page.getByRole('combobox', { name: label, exact: true }).selectOption(value),
  };
}

const targetIsInView = (page: Page) => isInView(page.locator(':target'));

test('a mark is named, and leads to its event in the list', async () => {
  const { page, drawing } = await openTimeline();
  const mark = drawing.getByRole('link', { name: /^Chute du régime d’Assad/ });
  expect(await mark.locator('title').textContent()).toMatch(/, 8.décembre 2024$/);
  await mark.click();
  await expect.poll(() => new URL(page.url()).hash).toBe('#chute-du-regime-d-assad');
  await expect.poll(() => targetIsInView(page)).toBe(true);
});

test.each(['', '?acteur=armenie', '?nature=sommet', '?de=2022-11&a=2025'])(
  'every mark that « %s » leaves has its words, which meet no others',
  async (query) => {
    const { page, drawing } = await openTimeline(query);
    const marks = drawing.locator('.bands a:visible');
    expect(await marks.count()).toBeGreaterThan(5);
    expect(await drawing.locator('.bands a:visible text').count()).toBe(await marks.count());
    expect(await overlapping(page, '.lanes')).toEqual([]);
  },
);

test('what a filter leaves closes up', async () => {
  const { drawing, choose } = await openTimeline();
  const lane = drawing.getByRole('group', { name: 'Caucase' });
  const heightOf = async () => (await lane.boundingBox())?.height ?? 0;
  const whole = await heightOf();
  await choose('Nature', 'sommet');
  expect(await heightOf()).toBeLessThan(whole / 2);
  await choose('Nature', '');
  expect(await heightOf()).toBe(whole);
});

test('on a phone the list comes first, and the kicker counts what is shown', async () => {
  const { page, choose } = await openTimeline('', PHONE);
  const { y = 0 } = (await page.locator('#liste').boundingBox()) ?? {};
  expect(y).toBeLessThan(740);
  await page.getByText('Filtrer').click();
  await choose('Acteur', 'armenie');
  const kicker = page.getByRole('main').locator('.label').first();
  expect(await kicker.innerText()).toMatch(new RegExp(`${of('armenie')} événements$`, 'i'));
});

test('the keyboard may skip the drawings', async () => {
  const { page } = await openTimeline();
  await page.getByRole('link', { name: 'Aller à la liste des événements' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => isInView(page.locator('#periode-avant'))).toBe(true);
});

test('on a phone the drawing scrolls sideways in its frame, under the names of its lanes', async () => {
  const { page, drawing, unfold } = await openTimeline('', PHONE);
  await unfold();
  const name = drawing.getByRole('heading', { name: 'Caucase' });
  const before = await name.boundingBox();
  const mark = drawing.getByRole('link', { name: /^Chute du régime d’Assad/ });
  await mark.focus();
  const { x = -1, width = 0 } = (await mark.locator('circle').boundingBox()) ?? {};
  expect(x >= 0 && x + width <= 360).toBe(true);
  expect((await name.boundingBox())?.x).toBe(before?.x);
  expect(await sidewaysExcess(page)).toBe(0);
  await page.keyboard.press('Enter');
  await expect.poll(() => targetIsInView(page)).toBe(true);
});

test.each([WIDE, PHONE])('every event is in the drawings, in words, in %o', async (options) => {
  const { page, unfold } = await openTimeline('', options);
  if (options === PHONE) await unfold();
  const drawn = await page
    .locator('figure a[href^="#"]:visible')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')?.slice(1)));
  const listed = await page.locator('.month li[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(listed.filter((id) => !drawn.includes(id))).toEqual([]);
});

test('a filter works at once on the list, the drawings and the years, and marks keep it', async () => {
  const { page, drawing, years, status, entries, query, choose } = await openTimeline();
  await choose('Acteur', 'armenie');
  expect(await query()).toBe('?acteur=armenie');
  expect(await status()).toBe(left(of('armenie')));
  expect(await entries()).toBe(of('armenie'));
  expect(await drawing.locator('.lanes a[data-of]:visible').count()).toBe(of('armenie'));
  expect(await drawing.getByRole('heading', { name: 'Moyen-Orient' }).count()).toBe(0);
  expect(await page.getByRole('heading', { level: 2, name: '2024' }).isVisible()).toBe(false);
  expect(await years.getByRole('link', { name: /^2024/ }).count()).toBe(0);
  await drawing.getByRole('link', { name: /^Offensive finale/ }).click();
  await expect.poll(() => targetIsInView(page)).toBe(true);
  expect(await query()).toBe('?acteur=armenie');
  expect(await status()).toBe(left(of('armenie')));
});

test('filters combine, show as chips and are removed one by one or all together', async () => {
  const { page, chips, status, entries, query, choose } = await openTimeline();
  await choose('Acteur', 'armenie');
  await choose('Thème', 'otsc-a-l-epreuve');
  await choose('Depuis', '2022-09');
  await choose('Jusqu’à', '2023');
  expect(await query()).toBe('?acteur=armenie&theme=otsc-a-l-epreuve&de=2022-09&a=2023');
  const combined = Number.parseInt(await status(), 10);
  expect(await entries()).toBe(combined);
  await page.getByRole('link', { name: /^Thème : L’OTSC à l’épreuve/ }).click();
  expect(await query()).toBe('?acteur=armenie&de=2022-09&a=2023');
  expect(Number.parseInt(await status(), 10)).toBeGreaterThan(combined);
  await page.getByRole('link', { name: 'Tout effacer' }).click();
  expect(await query()).toBe('');
  expect(await status()).toBe(left(ALL));
  expect(await chips.count()).toBe(0);
});

test('an address is shared, reloaded, and gone back from', async () => {
  const { page, status, query, choose } = await openTimeline('?acteur=armenie&nature=sommet');
  const told = await status();
  expect(told).not.toBe(left(ALL));
  expect(await page.getByRole('combobox', { name: 'Acteur' }).inputValue()).toBe('armenie');
  await choose('Nature', '');
  expect(await status()).toBe(left(of('armenie')));
  await page.goBack();
  await expect.poll(status).toBe(told);
  await page.goForward();
  await expect.poll(status).toBe(left(of('armenie')));
  await page.reload();
  expect(await status()).toBe(left(of('armenie')));
  expect(await query()).toBe('?acteur=armenie');
});

test('an event stays in every range that its date overlaps', async () => {
  const { page } = await openTimeline('?de=2024-02&a=2024-03');
  for (const [id, isShown] of [
    ['aide-militaire-iranienne', true],
    ['armenie-s-eloigne-de-l-otsc', true],
    ['armenie-se-juge-abandonnee', false],
    ['chute-du-regime-d-assad', false],
  ] as const) {
    expect(await page.locator(`#${id}`).isVisible(), id).toBe(isShown);
  }
});

test('choices say how many events they leave; those that leave none cannot be made', async () => {
  const { page, status, choose } = await openTimeline('?acteur=armenie');
  const choices = await page
    .getByRole('combobox', { name: 'Thème' })
    .locator('option:not([value=""])')
    .evaluateAll((all) =>
      (all as HTMLOptionElement[]).map(({ label, disabled, value }) => ({
        total: Number(/ \((\d+)\)$/.exec(label)?.[1]),
        ...{ disabled, value },
      })),
    );
  expect(choices.map(({ disabled }) => disabled)).toEqual(choices.map(({ total }) => total === 0));
  expect(choices.some(({ disabled }) => disabled)).toBe(true);
  const possible = choices.find(({ disabled }) => !disabled);
  await choose('Thème', possible?.value ?? '');
  expect(Number.parseInt(await status(), 10)).toBe(possible?.total);
});

test('what an address asks and the page does not offer is ignored', async () => {
  const { chips, status } = await openTimeline('?acteur=narnia&theme=%22%3E&de=1812&x=1');
  expect(await status()).toBe(left(ALL));
  expect(await chips.count()).toBe(0);
});

test('when nothing is left, the page says so and offers to clear', async () => {
  const { page, status, entries } = await openTimeline('?acteur=venezuela&a=2022');
  expect(await status()).toBe(left(0));
  const none = page.getByText('Aucun événement ne répond à tous ces filtres à la fois.');
  expect(await none.isVisible()).toBe(true);
  expect(await entries()).toBe(0);
  await none.getByRole('link', { name: 'Tout effacer' }).click();
  expect(await entries()).toBe(ALL);
  expect(await none.isVisible()).toBe(false);
});

test('the years stay in reach: they lead down the list where it is filtered, else to their page', async () => {
  const { page, years, query } = await openTimeline('?acteur=armenie');
  await years.getByRole('link', { name: /^2023/ }).click();
  expect(await query()).toBe('?acteur=armenie');
  await expect.poll(() => isInView(page.locator('#periode-2023'))).toBe(true);
  expect(await isInView(years)).toBe(true);
  await page.getByRole('link', { name: 'Tout effacer' }).first().click();
  for (const year of ['2022', '2023', '2024', '2025']) {
    await years.getByRole('link', { name: new RegExp(`^${year}`) }).click();
    await page.getByRole('heading', { level: 1, name: year }).waitFor();
    expect(await page.locator('.month li').count()).toBeGreaterThan(0);
  }
  await years.getByRole('link', { name: 'Tout' }).click();
  await page.getByRole('heading', { level: 1, name: 'Chronologie' }).waitFor();
});

test('on a phone the filters open, work, and say what they do', async () => {
  const { page, drawing, status, choose, unfold } = await openTimeline('', PHONE);
  await unfold();
  expect(await page.getByRole('combobox', { name: 'Acteur' }).isVisible()).toBe(false);
  await page.getByText('Filtrer', { exact: true }).click();
  await choose('Acteur', 'kazakhstan');
  expect(await status()).toBe(left(of('kazakhstan')));
  expect(await drawing.locator('.lanes a[href^="#"]:visible').count()).toBeGreaterThan(0);
});
