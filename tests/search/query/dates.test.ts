import { expect, test } from 'vitest';
import { readDates } from '../../../src/search/query/dates.ts';

const YEARS = [2021, 2022];
const read = (text: string) => {
  const { date, rest } = readDates(text, YEARS);
  return [...(date?.spans ?? []).map(({ from, to }) => `${from}/${to}`), rest.trim()];
};

test.each([
  ['24/02/2022', '2022-02-24/2022-02-24'],
  ['2025-08-15', '2025-08-15/2025-08-15'],
  ['28.10.22', '2022-10-28/2022-10-28'],
  ['5 avril 2025', '2025-04-05/2025-04-05'],
  ['1er févr. 2023', '2023-02-01/2023-02-01'],
  ['novembre 2022', '2022-11-01/2022-11-30'],
  ['2022-11', '2022-11-01/2022-11-30'],
  ['11/2022', '2022-11-01/2022-11-30'],
  ['début mars 2024', '2024-03-01/2024-03-10'],
  ['mi-novembre 2022', '2022-11-10/2022-11-20'],
  ['fin février 2024', '2024-02-21/2024-02-29'],
  ['automne 2022', '2022-09-01/2022-11-30'],
  ['hiver 2022', '2022-12-01/2023-02-28'],
  ['début 2026', '2026-01-01/2026-04-30'],
  ['fin de l’année 2024', '2024-09-01/2024-12-31'],
  ['2023', '2023-01-01/2023-12-31'],
  ['entre 2020 et 2023', '2020-01-01/2023-12-31'],
  ['2020–2023', '2020-01-01/2023-12-31'],
  ['depuis 2023', '2023-01-01/9999'],
  ['avant 2022', '/2021-12-31'],
])('« %s » is read as %s', (text, expected) => {
  expect(read(text)).toEqual([expected, '']);
});

test('a day without its year is that of each', () => {
  expect(read('24 février')).toEqual(['2021-02-24/2021-02-24', '2022-02-24/2022-02-24', '']);
});

test('what is typed beside a date stays', () => {
  expect(read('sommet du 23 novembre 2022 à Reims')).toEqual([
    '2022-11-23/2022-11-23',
    'sommet du   à Reims',
  ]);
});

test.each(['31/02/2022', 'sept mois de guerre', '300 000', '62 000 hommes', 'mars', '77,7'])(
  '« %s » is no date',
  (text) => {
    expect(read(text)).toEqual([text]);
  },
);
