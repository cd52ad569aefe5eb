import { describe, expect, test } from 'vitest';
import { periodPages, periodsOf, timeline } from '../../../src/corpus/queries/timeline.ts';
import { timelineDrawing } from '../../../src/corpus/queries/timeline-drawing.ts';
import { RAID_EVENT } from '../../fixtures/corpus.ts';
import { corpusWith, edit } from '../../fixtures/project.ts';

const raidOn = (date: string) => corpusWith(edit(RAID_EVENT, '"2023-09"', `"${date}"`));

test('has a period before, one a year, and one after, without a gap', () => {
  expect(periodsOf(corpusWith()).map(({ title, first, last }) => [title, first, last])).toEqual([
    ['Avant 2022', '0000-01-01', '2021-12-31'],
    ['2022', '2022-01-01', '2022-12-31'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['Après 2025', '2026-01-01', '9999-12-31'],
  ]);
});

describe('an event is listed once, under its known end, and may have happened in', () => {
  test.each([
    ['2023-09', '2023 / Septembre', []],
    ['2022-12-30/2023-01-02', '2023 / Janvier', ['2022']],
    ['[2022-11..2023-02-10]', '2023 / Février', ['2022']],
    ['[2021..2024-03]', '2024 / Mars', ['avant', '2022', '2023']],
    ['[..2023-05-05]', '2023 / Mai', ['avant', '2022']],
    ['2023', '2023 / Sans mois connu', []],
    ['2020-09', 'avant / Septembre 2020', []],
    ['1991', 'avant / 1991', []],
    ['[2025..2026-01-03]', 'apres / Janvier 2026', ['2025']],
    ['2022-01-01', '2022 / Janvier', []],
    ['2025-12-31~', '2025 / Décembre', []],
  ])('%s: %s, %j', (date, place, also) => {
    const pages = periodPages(raidOn(date));
    const isRaid = ({ id }: { id: string }) => id === 'tirs-sur-deux-villages';
    const listed = pages.flatMap(({ period, months }) =>
      months
        .filter(({ events }) => events.some(isRaid))
        .map(({ label }) => `${period.id} / ${label}`),
    );
    expect(listed).toEqual([place]);
    const maybe = pages.filter((page) => page.also.some(isRaid));
    expect(maybe.map(({ period }) => period.id)).toEqual(also);
  });
});

test('a period has its months in time, and the silence that its first event comes after', () => {
  const [, , year] = timeline(corpusWith());
  expect(year).toMatchObject({
    total: 1,
    months: [
      {
        label: 'Septembre',
        events: [{ silence: 'Aucun article entre novembre 2022 et septembre 2023.' }],
      },
    ],
  });
});

test('a period says which articles were written then', () => {
  const articles = periodPages(corpusWith()).map((page) => page.articles);
  expect(articles[0]).toContain('Aucun article du corpus n’est de cette période');
  expect(articles[1]).toBe(
    'Un article du corpus date de cette période : Le Quotidien (24 novembre 2022).',
  );
});

test('the drawing reaches from the first year to the end of the last month', () => {
  expect(timelineDrawing(raidOn('2024-02-05')).days).toEqual({
    from: '2022-01-01',
    to: '2024-02-29',
  });
});
