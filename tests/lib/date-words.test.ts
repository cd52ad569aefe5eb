import { expect, test } from 'vitest';
import { datesIn, dayIn } from '../../src/lib/date-words.ts';

test.each([
  ['le 24 novembre 2022', [[[24], 11, 2022]]],
  ['le mardi 1er août', [[[1], 8, undefined]]],
  [
    '2022-11-24 et 24/11/2022',
    [
      [[24], 11, 2022],
      [[24], 11, 2022],
    ],
  ],
  ['du 19 au 20 septembre 2023', [[[19, 20], 9, 2023]]],
  [
    'en mars, puis mai 2024',
    [
      [[], 3, undefined],
      [[], 5, 2024],
    ],
  ],
  ['Mars attaque, Avril Lavigne', []],
])('« %s » states its days and months', (text, dates) => {
  expect(datesIn(text).map(({ days, month, year }) => [days, month, year])).toEqual(dates);
});

test('a day is one that the calendar has, in full', () => {
  expect(dayIn('2024-07-04T08:00:00Z')).toBe('2024-07-04');
  expect(dayIn('30 février 2024, puis 1er mars 2024')).toBe('2024-03-01');
  expect(dayIn('4 juillet')).toBeUndefined();
});
