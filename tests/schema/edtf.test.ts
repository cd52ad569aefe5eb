import { describe, expect, test } from 'vitest';
import { days, EDTF_SHAPES, edtfDate } from '../../src/schema/edtf.ts';
import { refusals } from '../fixtures/schema.ts';

test.each([
  ...['2022', '2022-11', '2022-11-23', '2024-02-29', '2022~', '2022-10~', '2022-10-11~'],
  ...['2023-09-19/2023-09-20', '2022-10/2022-11', '2022/2023', '2022-10-11/2022-12'],
  ...['2022-10~/2022-11-02~', '[2022-09-21..2022-10-11]', '[2022..2025-04-05]'],
  ...['[..2025-04-05]', '[..2025-04]'],
])('takes %s', (date) => {
  expect(refusals(edtfDate, date)).toEqual([]);
});

describe.each([
  [
    'a day that does not exist',
    'un mois et un jour qui existent',
    [
      ...['2022-02-30', '2022-11-31', '2022-11-00', '2022-11-32~', '2022-13', '2022-00', '2022-21'],
      ...['2022-02-29/2022-03-01', '[2022-01-01..2022-04-31]', '[..2025-04-31]'],
    ],
  ],
  [
    'an end that does not follow the beginning',
    'un début qui précède la fin',
    [
      ...['2023-09-20/2023-09-19', '2023-09-20/2023-09-20', '2023/2022', '2020/2020'],
      ...['2022/2022-11', '2022-11-23/2022', '[2022-10-11..2022-09-21]', '[2022-10..2022-10-11]'],
    ],
  ],
  [
    'another shape',
    'une date EDTF',
    [
      ...['', '23 novembre 2022', '2022-1-5', '22-11-23', '2022?', '2022-11-23T10:00', 'XXXX'],
      ...['2022-11-23/', '/2022-11-23', '2022-11-23/..', '[2022-11-23..]', '[2022~..2023]'],
    ],
  ],
  ['an early year', 'une année depuis 1000', ['0999', '0022-11-23']],
])('refuses %s', (_, expected, dates) => {
  test.each(dates)('« %s »', (date) => {
    expect(refusals(edtfDate, date)).toEqual([expect.stringContaining(expected)]);
  });
});

test('gives every date one shape only', () => {
  const shapesOf = (date: string) =>
    Object.entries(EDTF_SHAPES).flatMap(([name, shape]) => (shape.test(date) ? [name] : []));
  expect(shapesOf('2022-10-11~')).toEqual(['single']);
  expect(shapesOf('2022~/2023')).toEqual(['interval']);
  expect(shapesOf('[2022..2023]')).toEqual(['between']);
  expect(shapesOf('[..2023]')).toEqual(['latest']);
});

test('reads the days that are written, in order', () => {
  expect(days('2022-10~/2022-11-02')).toEqual(['2022-10', '2022-11-02']);
});
