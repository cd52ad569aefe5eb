import { describe, expect, test } from 'vitest';
import { alsoIn, periodsOf, timeline } from '../../../src/corpus/queries/timeline.ts';
import type { Corpus } from '../../../src/corpus/model.ts';
import { timelineDrawing } from '../../../src/corpus/queries/timeline-drawing.ts';
import { drawingTables } from '../../../src/export/tables/drawings.ts';
import { RAID_EVENT, REFUSAL_EVENT, SUMMIT, SUMMIT_EVENT } from '../../fixtures/corpus.ts';
import { corpusWith, edit } from '../../fixtures/project.ts';

/** The three events of the corpus, at those dates. */
function dated(raid: string, refusal = '2022-11-23', summit = '2022-11-23'): Corpus {
  return corpusWith(
    edit(RAID_EVENT, '"2023-09"', `"${raid}"`),
    edit(REFUSAL_EVENT, '"2022-11-23"', `"${refusal}"`),
    edit(SUMMIT_EVENT, '"2022-11-23"', `"${summit}"`),
  );
}

/** Where the timeline lists the raid: « 2023 / Septembre ». */
function placeOf(corpus: Corpus): string[] {
  return timeline(corpus).flatMap(({ period, months }) =>
    months
      .filter(({ events }) => events.some(({ id }) => id === 'tirs-sur-deux-villages'))
      .map(({ label }) => `${period.id} / ${label}`),
  );
}

function alsoInOf(corpus: Corpus): string[] {
  return periodsOf(corpus)
    .filter((period) => alsoIn(corpus, period).some(({ id }) => id === 'tirs-sur-deux-villages'))
    .map(({ id }) => id);
}

test('has a period before, one a year, and one after, without a gap', () => {
  expect(periodsOf(corpusWith()).map(({ id, first, last }) => [id, first, last])).toEqual([
    ['avant', '0000-01-01', '2021-12-31'],
    ['2022', '2022-01-01', '2022-12-31'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['apres', '2026-01-01', '9999-12-31'],
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
    ['2022-11/2023', '2023 / Sans mois connu', ['2022']],
    ['2020-09', 'avant / Septembre 2020', []],
    ['1991', 'avant / 1991', []],
    ['2026-01-02/2026-01-03', 'apres / Janvier 2026', []],
    ['[2025..2026-01-03]', 'apres / Janvier 2026', ['2025']],
    ['2022-01-01', '2022 / Janvier', []],
    ['2025-12-31~', '2025 / Décembre', []],
  ])('%s: %s, %j', (date, place, also) => {
    const corpus = dated(date);
    expect(placeOf(corpus)).toEqual([place]);
    expect(alsoInOf(corpus)).toEqual(also);
  });
});

test('months and their events are in the order of time, the known end first', () => {
  const [, year] = timeline(dated('2022-12', '[2022-10..2022-11-24]', '2022-11-23'));
  expect(year).toMatchObject({
    total: 3,
    months: [
      { label: 'Novembre', events: [{ id: 'sommet-d-erevan' }, { id: 'document-refuse' }] },
      { label: 'Décembre', events: [{ id: 'tirs-sur-deux-villages' }] },
    ],
  });
});

test('of one day, what was fought comes first, then meetings, then decisions', () => {
  const [, year] = timeline(dated('2022-11-23'));
  expect(year?.months[0]?.events.map(({ id }) => id)).toEqual([
    'tirs-sur-deux-villages',
    'sommet-d-erevan',
    'document-refuse',
  ]);
});

test('months of which nothing is told are not drawn from near, nor among the files', () => {
  const names = (corpus: Corpus) => drawingTables(corpus).map(({ name }) => name);
  const told = corpusWith();
  expect(timelineDrawing(told).closeUp?.title).toBe('automne 2022');
  expect(names(told)).toContain('automne-2022');
  const later = corpusWith(
    edit(SUMMIT, 'date: "2022-11-24"', 'date: "2023-11-24"'),
    edit(SUMMIT_EVENT, '"2022-11-23"', '"2023-11-23"'),
    edit(REFUSAL_EVENT, '"2022-11-23"', '"2023-11-23"'),
  );
  expect(timelineDrawing(later).closeUp).toBeUndefined();
  expect(names(later)).not.toContain('automne-2022');
});
