import { describe, expect, test } from 'vitest';
import { densityBody } from '../../src/charts/svg/density.ts';
import { type CountedTime, drawDensity, monthsSince } from '../../src/charts/timeline-density.ts';

const COUNTED: CountedTime = {
  from: '2022-01',
  months: 27,
  lanes: [
    { id: 'tout', label: 'Événements', isAccent: false, scale: 'whole', counts: [0, 8, 3] },
    { id: 'articles', label: 'Les articles', isAccent: true, scale: 'whole', counts: [1] },
    { id: 'caucase', label: 'Caucase', isAccent: false, scale: 'regions', counts: [0, 5, 1] },
    { id: 'monde', label: 'Monde', isAccent: false, scale: 'regions', counts: [0, 3, 2] },
  ],
  silences: [{ from: '2021-06-01', to: '2022-04-01' }],
};

test('a bar is as high as what its month counts, over the scale that its lane shares', () => {
  const { lanes } = drawDensity(COUNTED);
  expect(lanes.map(({ id, most, total }) => [id, most, total])).toEqual([
    ['tout', 8, 11],
    ['articles', 8, 1],
    ['caucase', 5, 6],
    ['monde', 5, 5],
  ]);
  expect(lanes[0]?.bars).toEqual([
    { month: 1, height: 8 },
    { month: 2, height: 3 },
  ]);
});

test('years begin where their first month does, and one too short has no name', () => {
  const { ticks, names } = drawDensity(COUNTED);
  expect(ticks).toEqual([0, 44.44, 88.89]);
  expect(names.map(({ text }) => text)).toEqual(['2022', '2023']);
});

test('a silence begins no earlier than the drawing', () => {
  expect(drawDensity(COUNTED).silences).toEqual([{ x1: 0, x2: 11.11 }]);
});

describe('months since the first, to', () => {
  test.each([
    ['2022-01-01', 0],
    ['2022-02-01', 1],
    ['2023-01-01', 12],
    ['2021-12-01', -1],
  ])('%s: %d', (day, months) => {
    expect(monthsSince('2022-01', day)).toBeCloseTo(months);
  });
});

test('as a file, it has a bar for each month of each lane that counts something', () => {
  const rects = JSON.stringify(densityBody(COUNTED)).match(/"class":"full"/g) ?? [];
  expect(rects).toHaveLength(7);
});
