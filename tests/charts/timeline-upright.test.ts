import { expect, test } from 'vitest';
import type { TimelineInput } from '../../src/charts/timeline.ts';
import { drawUpright, type UprightRow } from '../../src/charts/timeline-upright.ts';
import { AUTUMN, laneOf } from './timeline-input.ts';

const DAYS = { from: '2022-01-01', to: '2024-12-31' };

function draw(dates: string[], more: Partial<TimelineInput> = {}): UprightRow[] {
  return drawUpright({ days: DAYS, lanes: [laneOf(dates)], silences: [], grid: 'years', ...more })
    .rows;
}

/** What stands beside each row: « 2022 », or the date that ends there. */
function headings(rows: UprightRow[]): (string | undefined)[] {
  return rows.map(
    ({ heading, group, silence, isCloseUp }) =>
      heading ?? group?.date ?? silence ?? (isCloseUp ? 'de près' : undefined),
  );
}

/** The pieces of marks in each row: « 1.2: 49.86–100 stop ». */
function pieces(rows: UprightRow[]): string[][] {
  return rows.map(({ segments }) =>
    segments.map(({ x, y1, y2, start = '', end = '' }) => `${x}: ${y1}–${y2} ${start}|${end}`),
  );
}

test('time runs downwards: years, and dates under their known end', () => {
  const rows = draw(['2022/2023-04', '2020', '[..2023-06-01]', '2022-02-24', '2022']);
  expect(headings(rows)).toEqual([
    ...['Avant', '2020', '2022', '2022-02-24', '2022', '2023', '2022/2023-04', '[..2023-06-01]'],
    '2024',
  ]);
});

test('months head a close-up', () => {
  expect(headings(draw(['2022-10-08'], { days: AUTUMN, grid: 'months' }))).toEqual([
    ...['Septembre', 'Octobre', '2022-10-08', 'Novembre', 'Décembre'],
  ]);
});

test('a row is as high as its time, at least', () => {
  expect(draw(['2022-07-02']).map(({ height }) => height)).toEqual([3.99, 4.01, 8, 8]);
});

test('what has the same date shares a mark and a row', () => {
  const rows = draw(['2022-11-23', '2022-11-23']);
  expect(rows.flatMap(({ group }) => group?.items.map(({ id }) => id) ?? [])).toEqual(['e0', 'e1']);
  expect(pieces(rows)).toEqual([[], ['1.3: 0–0 |stop'], [], []]);
});

test('a date that lasts has a rail from its first day to its own row; days stand beside', () => {
  expect(pieces(draw(['2022-07-02/2024-03-01', '2023-05-05']))).toEqual([
    ['1.2: 49.86–100 stop|'],
    ['1.2: 0–100 |'],
    ['1.7: 0–0 |stop', '1.2: 0–100 |'],
    ['1.2: 0–100 |'],
    ['1.2: 0–0 |stop'],
  ]);
});

test('rails are not shared at one time, and are used again later', () => {
  const rows = draw(['2022', '2022-03/2022-05', '2022-07/2022-09', '2023']);
  const ends = rows.flatMap(({ segments }) => segments.filter(({ end }) => end));
  expect(ends.map(({ x, group }) => `${group.date}: ${x}`)).toEqual([
    ...['2022-03/2022-05: 1.6', '2022-07/2022-09: 1.6', '2022: 1.2', '2023: 1.2'],
  ]);
});

test('what began before says so at the first year', () => {
  expect(pieces(draw(['2020/2023']))[0]).toEqual(['1.2: 0–100 since|']);
});

test('what a close-up shows stays as a mark, without a row', () => {
  const rows = draw(['2022-10-08', '[2022-09-21..2022-10-11]', '2022'], { closeUp: AUTUMN });
  expect(headings(rows)).toEqual(['2022', 'de près', '2022', '2023', '2024']);
  expect(rows[1]?.segments.map(({ group }) => group.items[0]?.id)).toEqual(['e0', 'e1', 'e2']);
  expect(rows[1]?.near).toEqual([{ y1: 0, y2: 100 }]);
  expect(rows[3]?.near).toEqual([]);
});

test('a silence begins on its row and runs to its end, whatever ends meanwhile', () => {
  const silences = [{ from: '2022-12-31', to: '2024-07-01', words: ['aucun article'] }];
  const rows = draw(['2023-05-05', '[2023..2023-05-05]', '2024-07-01'], { silences });
  const whole = [{ y1: 0, y2: 100 }];
  expect(rows.map(({ silent }) => silent)).toEqual([[], whole, whole, whole, whole, whole, []]);
});

test('articles keep to the axis, and have rows in a close-up too', () => {
  const rows = draw([], { lanes: [laneOf(['2022-11'], true)], closeUp: AUTUMN });
  expect(headings(rows)).toEqual(['2022', 'de près', '2022-11', '2023', '2024']);
  expect(pieces(rows).flat()).toEqual(['0.5: 67.78–100 stop|', '0.5: 0–0 |stop']);
});
