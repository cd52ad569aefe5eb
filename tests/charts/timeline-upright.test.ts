import { describe, expect, test } from 'vitest';
import { drawUpright, type UprightInput } from '../../src/charts/timeline-upright.ts';
import type { UprightItem } from '../../src/charts/timeline-groups.ts';

const DAYS = { from: '2022-01-01', to: '2024-12-31' };

function items(...dates: string[]): UprightItem[] {
  return dates.map((date, index) => ({
    id: `e${String(index)}`,
    date,
    label: `Événement ${String(index)}`,
    isArticle: false,
  }));
}

function draw(dates: string[], more: Partial<UprightInput<UprightItem>> = {}) {
  return drawUpright({ items: items(...dates), days: DAYS, silences: [], grid: 'years', ...more });
}

/** What stands beside each row: « 2022 », or the date that ends there. */
function headings(rows: ReturnType<typeof draw>['rows']): string[] {
  return rows.map(
    ({ heading, group, silence, isCloseUp }) =>
      heading ?? group?.date ?? silence ?? (isCloseUp ? 'de près' : ''),
  );
}

test('time runs downwards: years, and dates under their known end', () => {
  const { rows } = draw(['2022/2023-04', '2020', '[..2023-06-01]', '2022-02-24', '2022']);
  expect(headings(rows)).toEqual([
    ...['Avant', '2020', '2022', '2022-02-24', '2022', '2023', '2022/2023-04', '[..2023-06-01]'],
    '2024',
  ]);
});

test('what has the same date shares a mark and a row', () => {
  const { rows } = draw(['2022-11-23', '2022-11-23']);
  const groups = rows.flatMap(({ group }) => group?.items.map(({ id }) => id) ?? []);
  expect(groups).toEqual(['e0', 'e1']);
  expect(rows.flatMap(({ segments }) => segments)).toHaveLength(1);
});

test('a row is as high as its time, at least', () => {
  const heights = draw(['2022-07-02']).rows.map(({ height }) => height);
  expect(heights).toEqual([3.99, 4.01, 8, 8]);
});

test('a date that lasts runs from its first day to its own row', () => {
  const { rows } = draw(['2022-07-02/2024-03-01', '2023-05-05']);
  const [rail] = rows[0]?.segments ?? [];
  const told = rows.map(({ segments }) =>
    segments
      .filter(({ x }) => x === rail?.x)
      .map(({ y1, y2, start, end }) => `${String(y1)}–${String(y2)} ${start ?? ''} ${end ?? ''}`),
  );
  expect(told).toEqual([['49.86–100 stop '], ['0–100  '], ['0–100  '], ['0–100  '], ['0–0  stop']]);
});

describe('rails', () => {
  const railsOf = (dates: string[]) => {
    const { rows } = draw(dates);
    return rows.flatMap(({ segments }) =>
      segments.filter(({ end }) => end !== undefined).map(({ x, of }) => [of[0], x]),
    );
  };

  test('are not shared at one time, and are used again later', () => {
    expect(railsOf(['2022', '2022-03/2022-05', '2022-07/2022-09', '2023'])).toEqual([
      ['e1', 1.6],
      ['e2', 1.6],
      ['e0', 1.2],
      ['e3', 1.2],
    ]);
  });

  test('leave the last place, beside the words, to days', () => {
    const { rows, width } = draw(['2022', '2022-03-05']);
    expect(rows.flatMap(({ group, x }) => (group ? [[group.date, x]] : []))).toEqual([
      ['2022-03-05', 1.7],
      ['2022', 1.2],
    ]);
    expect(width).toBe(2.4);
  });
});

test('what began before says so at the first year', () => {
  const [first] = draw(['2020/2023']).rows;
  expect(first?.segments).toMatchObject([{ start: 'since', y1: 0 }]);
});

test('what a close-up tells stays as a mark, without a row', () => {
  const closeUp = { from: '2022-09-01', to: '2022-12-31' };
  const { rows } = draw(['2022-10-08', '[2022-09-21..2022-10-11]', '2022'], { closeUp });
  expect(headings(rows)).toEqual(['2022', 'de près', '2022', '2023', '2024']);
  expect(rows[1]?.segments.map(({ of }) => of[0])).toEqual(['e0', 'e1', 'e2']);
  expect(rows[1]?.near).toEqual([{ y1: 0, y2: 100 }]);
  expect(rows[3]?.near).toEqual([]);
});

test('a silence begins on its row and runs to its end, whatever ends on the same day', () => {
  const silences = [{ from: '2022-12-31', to: '2024-07-01', words: ['aucun article'] }];
  const { rows } = draw(['2023-05-05', '[2023..2023-05-05]'], { silences });
  expect(rows.map((row) => row.silent)).toEqual([
    [],
    [{ y1: 0, y2: 100 }],
    [{ y1: 0, y2: 100 }],
    [{ y1: 0, y2: 100 }],
    [{ y1: 0, y2: 100 }],
    [{ y1: 0, y2: 49.86 }],
  ]);
});

test('articles keep to the axis, in their own colour', () => {
  const article = { id: 'a', date: '2022-11', label: 'RFU News', isArticle: true };
  const { rows } = draw([], { items: [article] });
  expect(rows.flatMap(({ segments }) => segments)).toMatchObject([
    { x: 0.5, isArticle: true, start: 'stop', of: [] },
    { x: 0.5, isArticle: true, end: 'stop', of: [] },
  ]);
});

test('months head a close-up', () => {
  const days = { from: '2022-09-01', to: '2022-12-31' };
  expect(headings(draw(['2022-10-08'], { days, grid: 'months' }).rows)).toEqual([
    ...['Septembre', 'Octobre', '2022-10-08', 'Novembre', 'Décembre'],
  ]);
});
