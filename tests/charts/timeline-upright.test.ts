import { expect, test } from 'vitest';
import type { TimelineInput } from '../../src/charts/timeline.ts';
import { drawUpright } from '../../src/charts/timeline-upright.ts';
import { AUTUMN, laneOf } from './timeline-input.ts';

const DAYS = { from: '2022-01-01', to: '2024-12-31' };

/** A line a row: what stands beside it, its height, and the pieces of marks that it shows. */
function draw(dates: string[], more: Partial<TimelineInput> = {}): string[] {
  const input = { days: DAYS, lanes: [laneOf(dates)], silences: [], grid: 'years' as const };
  return drawUpright({ ...input, ...more }).rows.map((row) => {
    const { heading, group, silence, height, segments, silent, near } = row;
    const pieces = segments.map(
      ({ x, y1, y2, start, end }) => `${x}: ${start ?? ''}${y1}–${y2}${end ?? ''}`,
    );
    const bands = [...silent.map(() => 'silent'), ...near.map(() => 'near')];
    return [heading ?? group?.date ?? silence ?? 'de près', height, ...pieces, ...bands].join(
      ' | ',
    );
  });
}

test('time runs downwards, each date under its known end, on a rail of its own if it lasts', () => {
  const dates = ['2022-07-02/2024-03-01', '2020', '2020/2023', '2022-02-24', '2022-02-24'];
  expect(draw([...dates, '2024-05', '[..2024-06-01]', '2024-07-01~'])).toMatchInlineSnapshot(`
    [
      "Avant | 0",
      "2020 | 0 | 2.1: 0–0stop",
      "2022 | 1.18 | 1.2: since0–100",
      "2022-02-24 | 6.82 | 2.1: 0–0stop | 1.2: 0–100 | 1.6: stop41.16–100",
      "2023 | 7.98 | 1.2: 0–100 | 1.6: 0–100",
      "2020/2023 | 0.02 | 1.2: 0–0stop | 1.6: 0–100",
      "2024 | 1.32 | 1.6: 0–100",
      "2022-07-02/2024-03-01 | 1.99 | 1.6: 0–0stop | 1.6: stop67.03–100",
      "2024-05 | 0.02 | 1.6: 0–0stop",
      "[..2024-06-01] | 0.66 | 1.2: 0–0stop | 1.2: soft80–100",
      "2024-07-01~ | 4.01 | 1.2: 0–0soft",
    ]
  `);
});

test('what a close-up shows stays as a mark, without a row; articles keep theirs, on the axis', () => {
  const lanes = [laneOf(['2022-10-08', '2022']), laneOf(['2022-11'], true)];
  expect(draw([], { lanes, closeUp: AUTUMN })).toMatchInlineSnapshot(`
    [
      "2022 | 5.33 | 1.2: stop0–100",
      "de près | 7.89 | 1.7: 41.11–41.11stop | 1.2: 0–100 | 0.5: stop67.78–100 | near",
      "2022-11 | 2.72 | 1.2: 0–100 | 0.5: 0–0stop | near",
      "2022 | 0.02 | 1.2: 0–0stop",
      "2023 | 8",
      "2024 | 8",
    ]
  `);
});

test('a silence begins on its row and runs to its end, whatever ends meanwhile', () => {
  const silences = [{ from: '2022-12-31', to: '2024-07-01', words: ['aucun article'] }];
  expect(draw(['2023-05-05', '2024-07-01'], { silences })).toMatchInlineSnapshot(`
    [
      "2022 | 7.98",
      "aucun article | 0.02 | silent",
      "2023 | 2.72 | silent",
      "2023-05-05 | 5.28 | 1.3: 0–0stop | silent",
      "2024 | 3.99 | silent",
      "2024-07-01 | 4.01 | 1.3: 0–0stop",
    ]
  `);
});

test('months head a close-up', () => {
  expect(draw(['2022-10-08'], { days: AUTUMN, grid: 'months' })).toMatchInlineSnapshot(`
    [
      "Septembre | 2.2",
      "Octobre | 0.51",
      "2022-10-08 | 1.76 | 1.3: 0–0stop",
      "Novembre | 2.2",
      "Décembre | 2.2",
    ]
  `);
});
