import { describe, expect, test } from 'vitest';
import {
  compareDates,
  formatDate,
  listedUnder,
  monthName,
  overlaps,
  shape,
  span,
  unbroken,
} from '../../src/lib/dates.ts';

describe('span', () => {
  test.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-11', '2022-11-01', '2022-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2022-12', '2022-12-01', '2022-12-31'],
    ['2022-10-11', '2022-10-11', '2022-10-11'],
    ['2022-10-11~', '2022-10-11', '2022-10-11'],
    ['2023-09-19/2023-09-20', '2023-09-19', '2023-09-20'],
    ['2022-10/2023', '2022-10-01', '2023-12-31'],
    ['[2022..2025-04-05]', '2022-01-01', '2025-04-05'],
  ])('of %s is from %s to %s', (date, earliest, latest) => {
    expect(span(date)).toEqual({ earliest, latest });
  });

  test('of « at the latest » has no beginning', () => {
    expect(span('[..2025-04-05]')).toEqual({ earliest: undefined, latest: '2025-04-05' });
    expect(span('[..2025-04]').latest).toBe('2025-04-30');
  });

  test('refuses what is no date', () => {
    expect(() => span('hier')).toThrow(new RangeError('Date illisible : hier'));
  });
});

test.each([
  ['2022', 'year'],
  ['2022-11', 'month'],
  ['2022-11-23', 'day'],
  ['2022-11~', 'about'],
  ['2022-11~/2022-12', 'lasting'],
  ['2022-11~/2022-12~', 'within'],
  ['[2022..2023]', 'between'],
  ['[..2023]', 'latest'],
  ['[2022..2023-05~]', 'between'],
  ['[..2023~]', 'latest'],
] as const)('the shape of %s is « %s »', (date, expected) => {
  expect(shape(date)).toBe(expected);
});

describe('a date overlaps the days', () => {
  const in2022 = (date: string) => overlaps(date, '2022-01-01', '2022-12-31');

  test('of which it may be one', () => {
    expect(
      ['2022', '2022-12-31', '2021/2022-01', '[2021..2023]', '[..2022-01-01]'].map(in2022),
    ).toEqual(Array(5).fill(true));
  });

  test('that an open beginning covers', () => {
    expect(in2022('[..2030]')).toBe(true);
  });

  test('but none before its beginning or after its end', () => {
    expect(['2023', '2021-12-31', '[..2021-12-31]', '[2023-01-01..2024]'].map(in2022)).toEqual(
      Array(4).fill(false),
    );
  });
});

describe('a date is listed under its known end,', () => {
  test.each([
    ['2022-11-23', 2022, 11],
    ['2022-11', 2022, 11],
    ['2022-12-30/2023-01-02', 2023, 1],
    ['[2022-09-21..2022-10-11]', 2022, 10],
    ['[..2025-04-05]', 2025, 4],
    ['2022-10-11~', 2022, 10],
  ])('%s', (date, year, month) => {
    expect(listedUnder(date)).toEqual({ year, month });
  });

  test('without a month where only the year is known', () => {
    expect(listedUnder('2022')).toEqual({ year: 2022, month: undefined });
    expect(listedUnder('2022-11/2023')).toEqual({ year: 2023, month: undefined });
  });

  test('and what is no date is refused', () => {
    expect(() => listedUnder('hier')).toThrow(RangeError);
  });
});

test('dates are in the order of their known end, then of their beginning, an open one first', () => {
  const inOrder = [
    '2022-10-11',
    '[..2022-11-30]',
    '[2022..2022-11-30]',
    '2022-11',
    '2022-11-30',
    '2022',
    '2022-12-31',
    '2023-01-01',
  ];
  expect(inOrder.toReversed().sort(compareDates)).toEqual(inOrder);
  expect(compareDates('2022-11', '2022-11-01/2022-11-30')).toBe(0);
});

describe('formatDate', () => {
  test.each([
    // date, long, short
    ['2022', '2022', '2022'],
    [
      '2022~/2025-04-05~',
      'durée inconnue, entre 2022 et le 5 avril 2025',
      'entre 2022 et le 5 avr. 2025',
    ],
    [
      '[2022-09-21..2022-10-11~]',
      'entre le 21 septembre et le 11 octobre 2022 environ',
      'entre le 21 sept. et le 11 oct. 2022 environ',
    ],
    [
      '[..2022-10-11~]',
      'au plus tard vers le 11 octobre 2022',
      'au plus tard vers le 11 oct. 2022',
    ],
    ['2022-11', 'novembre 2022', 'nov. 2022'],
    ['2022-11-23', '23 novembre 2022', '23 nov. 2022'],
    ['2022-11-01', '1er novembre 2022', '1er nov. 2022'],
    ['2022-03-02', '2 mars 2022', '2 mars 2022'],
    ['2022~', 'vers 2022', 'vers 2022'],
    ['2022-10~', 'vers octobre 2022', 'vers oct. 2022'],
    ['2022-10-11~', 'vers le 11 octobre 2022', 'vers le 11 oct. 2022'],
    ['[..2025-04-05]', 'au plus tard le 5 avril 2025', 'au plus tard le 5 avr. 2025'],
    ['[..2025-04-01]', 'au plus tard le 1er avril 2025', 'au plus tard le 1er avr. 2025'],
    ['[..2025-04]', 'au plus tard en avril 2025', 'au plus tard en avr. 2025'],
    ['[..2025]', 'au plus tard en 2025', 'au plus tard en 2025'],
  ])('of %s: « %s », « %s »', (date, long, short) => {
    expect([formatDate(date), formatDate(date, 'short')]).toEqual([long, short]);
  });

  test.each([
    ['2023-09-19/2023-09-20', '19–20 septembre 2023', '19–20 sept. 2023'],
    ['2023-09-01/2023-09-02', '1er–2 septembre 2023', '1er–2 sept. 2023'],
    [
      '2022-09-30/2022-11-01',
      'du 30 septembre au 1er novembre 2022',
      'du 30 sept. au 1er nov. 2022',
    ],
    [
      '2022-12-30/2023-01-02',
      'du 30 décembre 2022 au 2 janvier 2023',
      'du 30 déc. 2022 au 2 janv. 2023',
    ],
    ['2022-10/2022-12', 'd’octobre à décembre 2022', 'd’oct. à déc. 2022'],
    ['2022-08/2022-09', 'd’août à septembre 2022', 'd’août à sept. 2022'],
    ['2022-04/2022-05', 'd’avril à mai 2022', 'd’avr. à mai 2022'],
    ['2022-11/2022-11', 'novembre 2022', 'nov. 2022'],
    ['2022-11/2022-12', 'de novembre à décembre 2022', 'de nov. à déc. 2022'],
    ['2022-11/2023-02', 'de novembre 2022 à février 2023', 'de nov. 2022 à févr. 2023'],
    ['2022/2023', '2022–2023', '2022–2023'],
    ['2022/2023-04', 'de 2022 à avril 2023', 'de 2022 à avr. 2023'],
    ['2022-11/2023', 'de novembre 2022 à 2023', 'de nov. 2022 à 2023'],
    ['2022-10-11/2022-12', 'du 11 octobre à décembre 2022', 'du 11 oct. à déc. 2022'],
    ['2022~/2023', '2022–2023 environ', '2022–2023 environ'],
  ])('of an interval, %s: « %s », « %s »', (date, long, short) => {
    expect([formatDate(date), formatDate(date, 'short')]).toEqual([long, short]);
  });

  test.each([
    [
      '[2022-09-21..2022-10-11]',
      'entre le 21 septembre et le 11 octobre 2022',
      'entre le 21 sept. et le 11 oct. 2022',
    ],
    [
      '[2022-12-30..2023-01-01]',
      'entre le 30 décembre 2022 et le 1er janvier 2023',
      'entre le 30 déc. 2022 et le 1er janv. 2023',
    ],
    ['[2022-11..2022-12]', 'entre novembre et décembre 2022', 'entre nov. et déc. 2022'],
    ['[2022..2023]', 'entre 2022 et 2023', 'entre 2022 et 2023'],
    ['[2022..2025-04-05]', 'entre 2022 et le 5 avril 2025', 'entre 2022 et le 5 avr. 2025'],
  ])('of a day between two, %s: « %s », « %s »', (date, long, short) => {
    expect([formatDate(date), formatDate(date, 'short')]).toEqual([long, short]);
  });
});

test.each([
  ['le 23 novembre 2022', 'le 23\u00A0novembre\u00A02022'],
  ['entre 2022 et le 1er avr. 2025', 'entre 2022 et le 1er\u00A0avr.\u00A02025'],
  [
    'du 21 septembre au 11 octobre 2022 environ',
    'du 21 septembre au 11\u00A0octobre\u00A02022 environ',
  ],
  ['novembre 2022', 'novembre 2022'],
])('« %s » is not broken inside a day', (told, whole) => {
  expect(unbroken(told)).toBe(whole);
});

test('months have their French names', () => {
  expect([1, 8, 12].map(monthName)).toEqual(['janvier', 'août', 'décembre']);
});
