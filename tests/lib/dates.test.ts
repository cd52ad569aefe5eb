import { describe, expect, test } from 'vitest';
import {
  compareDates,
  formatDate,
  listedUnder,
  monthName,
  ofDate,
  onDate,
  overlaps,
  shape,
  span,
  unbroken,
} from '../../src/lib/dates.ts';

test.each([
  ['2022', 'year', '2022-01-01', '2022-12-31'],
  ['2024-02', 'month', '2024-02-01', '2024-02-29'],
  ['2022-10-11', 'day', '2022-10-11', '2022-10-11'],
  ['2022-11~', 'about', '2022-11-01', '2022-11-30'],
  ['2022-10/2023', 'lasting', '2022-10-01', '2023-12-31'],
  ['2022-11~/2022-12', 'lasting', '2022-11-01', '2022-12-31'],
  ['2022-11~/2022-12~', 'within', '2022-11-01', '2022-12-31'],
  ['[2022..2025-04-05~]', 'between', '2022-01-01', '2025-04-05'],
  ['[..2025-04]', 'latest', undefined, '2025-04-30'],
] as const)('%s is of the shape « %s », from %s to %s', (date, form, earliest, latest) => {
  expect(shape(date)).toBe(form);
  expect(span(date)).toEqual({ earliest, latest });
});

test('what is no date is refused', () => {
  expect(() => span('hier')).toThrow(new RangeError('Date illisible : hier'));
  expect(() => listedUnder('hier')).toThrow(RangeError);
});

test.each([
  ['2022', true],
  ['2022-12-31', true],
  ['2021/2022-01', true],
  ['[2021..2023]', true],
  ['[..2022-01-01]', true],
  ['[..2030]', true],
  ['2023', false],
  ['[..2021-12-31]', false],
])('%s overlaps 2022: %s', (date, may) => {
  expect(overlaps(date, '2022-01-01', '2022-12-31')).toBe(may);
});

test.each([
  ['2022-11-23', 2022, 11],
  ['2022-12-30/2023-01-02', 2023, 1],
  ['[..2025-04-05]', 2025, 4],
  ['2022-11/2023', 2023, undefined],
])('%s is listed under its known end', (date, year, month) => {
  expect(listedUnder(date)).toEqual({ year, month });
});

test('dates are in the order of their known end, then of their beginning, an open one first', () => {
  const inOrder = [
    ...['2022-10-11', '[..2022-11-30]', '[2022..2022-11-30]', '2022-11', '2022-11-30', '2022'],
    ...['2022-12-31', '2023-01-01'],
  ];
  expect(inOrder.toReversed().sort(compareDates)).toEqual(inOrder);
  expect(compareDates('2022-11', '2022-11-01/2022-11-30')).toBe(0);
});

describe('formatDate', () => {
  test.each([
    ['2022', '2022'],
    ['2022-11', 'novembre 2022'],
    ['2022-11-01', '1er novembre 2022'],
    ['2022~', 'vers 2022'],
    ['2022-10-11~', 'vers le 11 octobre 2022'],
    ['[..2025-04-05]', 'au plus tard le 5 avril 2025'],
    ['[..2025-04]', 'au plus tard en avril 2025'],
    ['[..2022-10-11~]', 'au plus tard vers le 11 octobre 2022'],
    ['2023-09-01/2023-09-02', '1er–2 septembre 2023'],
    ['2022-09-30/2022-11-01', 'du 30 septembre au 1er novembre 2022'],
    ['2022-12-30/2023-01-02', 'du 30 décembre 2022 au 2 janvier 2023'],
    ['2022-10/2022-12', 'd’octobre à décembre 2022'],
    ['2022-11/2023-02', 'de novembre 2022 à février 2023'],
    ['2022-11/2022-11', 'novembre 2022'],
    ['2022/2023', '2022–2023'],
    ['2022/2023-04', 'de 2022 à avril 2023'],
    ['2022-10-11/2022-12', 'du 11 octobre à décembre 2022'],
    ['2022~/2023', '2022–2023 environ'],
    ['2022~/2025-04-05~', 'durée inconnue, entre 2022 et le 5 avril 2025'],
    ['[2022-10-08..2022-10-11]', 'entre le 8 et le 11 octobre 2022'],
    ['[2022-09-21..2022-10-11~]', 'entre le 21 septembre et le 11 octobre 2022 environ'],
    ['[2022-12-30..2023-01-01]', 'entre le 30 décembre 2022 et le 1er janvier 2023'],
    ['[2022-11..2022-12]', 'entre novembre et décembre 2022'],
  ])('of %s: « %s »', (date, words) => {
    expect(formatDate(date)).toBe(words);
  });

  test.each([
    ['2022-11-23', '23 nov. 2022'],
    ['2022-03', 'mars 2022'],
    ['2022-11/2022-12', 'de nov. à déc. 2022'],
    ['2022~/2025-04-05~', 'entre 2022 et le 5 avr. 2025'],
    ['[2022-09-21..2022-10-11]', 'entre le 21 sept. et le 11 oct. 2022'],
  ])('of %s in short: « %s »', (date, words) => {
    expect(formatDate(date, 'short')).toBe(words);
  });
});

test.each([
  ['2022-11-03', 'du 3 novembre 2022', 'le 3 novembre 2022'],
  ['2022-11-01', 'du 1er novembre 2022', 'le 1er novembre 2022'],
  ['2022-11', 'de novembre 2022', 'en novembre 2022'],
  ['2022-10', 'd’octobre 2022', 'en octobre 2022'],
  ['2023-08', 'd’août 2023', 'en août 2023'],
  ['2022-12', 'de décembre 2022', 'en décembre 2022'],
  ['2022', 'de 2022', 'en 2022'],
  ['2022/2023', 'de 2022–2023', '2022–2023'],
  ['2023-09-19/2023-09-20', 'du 19–20 septembre 2023', '19–20 septembre 2023'],
  ['2022-10/2022-12', 'd’octobre à décembre 2022', 'd’octobre à décembre 2022'],
  ...['[..2025-04-05]', '2022-10-11~', '[2022-10-08..2022-10-11]', '2022~/2025-04-05~'].map(
    (date) => [date, formatDate(date), formatDate(date)],
  ),
])('a text %s: « %s », something happened « %s »', (date = '', of, on) => {
  expect([ofDate(date), onDate(date)]).toEqual([of, on]);
});

test.each([
  ['entre 2022 et le 1er avr. 2025', 'entre 2022 et le 1er\u00A0avr.\u00A02025'],
  ['du 1er au 11 octobre 2022 environ', 'du 1er au 11\u00A0octobre\u00A02022 environ'],
  ['novembre 2022', 'novembre 2022'],
])('« %s » is not broken inside a day', (words, whole) => {
  expect(unbroken(words)).toBe(whole);
});

test('months have their French names', () => {
  expect([1, 8, 12].map(monthName)).toEqual(['janvier', 'août', 'décembre']);
});
