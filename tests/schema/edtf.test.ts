import { describe, expect, test } from 'vitest';
import { days, EDTF_SHAPES, edtfDate } from '../../src/schema/edtf.ts';
import { refusals } from '../fixtures/schema.ts';

describe('takes', () => {
  test.each([
    ['a year', '2022'],
    ['a month', '2022-11'],
    ['a day', '2022-11-23'],
    ['the 29th of February of a leap year', '2024-02-29'],
    ['an approximate year', '2022~'],
    ['an approximate month', '2022-10~'],
    ['an approximate day', '2022-10-11~'],
    ['an interval of days', '2023-09-19/2023-09-20'],
    ['an interval of months', '2022-10/2022-11'],
    ['an interval of years', '2022/2023'],
    ['an interval of two precisions', '2022-10-11/2022-12'],
    ['an interval with approximate ends', '2022-10~/2022-11-02~'],
    ['a day between two', '[2022-09-21..2022-10-11]'],
    ['a day between a year and a day', '[2022..2025-04-05]'],
    ['a day at the latest', '[..2025-04-05]'],
    ['a month at the latest', '[..2025-04]'],
  ])('%s, %s', (_, date) => {
    expect(refusals(edtfDate, date)).toEqual([]);
  });
});

describe('refuses a day or a month that does not exist, and says which do:', () => {
  test.each([
    ['2022-02-30', 'un jour qui existe : de 01 à 28 en février 2022'],
    ['2024-02-30', 'un jour qui existe : de 01 à 29 en février 2024'],
    ['2022-11-31', 'un jour qui existe : de 01 à 30 en novembre 2022'],
    ['2022-11-00', 'un jour qui existe : de 01 à 30 en novembre 2022'],
    ['2022-11-32~', 'un jour qui existe : de 01 à 30 en novembre 2022'],
    ['2022-02-29/2022-03-01', 'un jour qui existe : de 01 à 28 en février 2022'],
    ['[2022-01-01..2022-04-31]', 'un jour qui existe : de 01 à 30 en avril 2022'],
    ['[..2025-04-31]', 'un jour qui existe : de 01 à 30 en avril 2025'],
    ['2022-13', 'un mois qui existe : de 01 à 12'],
    ['2022-00', 'un mois qui existe : de 01 à 12'],
    ['2022-13-45', 'un mois qui existe : de 01 à 12'],
  ])('%s', (date, expected) => {
    expect(refusals(edtfDate, date)).toEqual([`: ${expected}`]);
  });

  test.each(['2022-21', '2022-24', '2022-21~'])('a season among them, %s', (date) => {
    expect(refusals(edtfDate, date)).toEqual([': un mois qui existe : de 01 à 12']);
  });
});

describe('refuses an end that does not follow the beginning,', () => {
  test.each([
    '2023-09-20/2023-09-19',
    '2023-09-20/2023-09-20',
    '2023/2022',
    '2020/2020',
    '2022/2022-11',
    '2022-11-23/2022-11',
    '2022-11-23/2022',
    '[2022-10-11..2022-09-21]',
    '[2022-10..2022-10-11]',
  ])('%s', (date) => {
    expect(refusals(edtfDate, date)).toEqual([': un début qui précède la fin']);
  });
});

describe('refuses another shape, and says the shape only,', () => {
  test.each([
    '',
    '23 novembre 2022',
    '2022-1-5',
    '22-11-23',
    '2022?',
    '2022-11-23T10:00',
    '2022-11-23/',
    '/2022-11-23',
    '2022-11-23/..',
    '[2022-11-23..]',
    '[2022~..2023]',
    '[2022,2023]',
    '2022-13 ',
    'XXXX',
  ])('« %s »', (date) => {
    expect(refusals(edtfDate, date)).toEqual([expect.stringContaining('une date EDTF')]);
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
  expect(days('[..2025-04-05]')).toEqual(['2025-04-05']);
});
