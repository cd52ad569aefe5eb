import { expect, test } from 'vitest';
import { periods } from '../../../src/corpus/queries/periods.ts';
import { RAID, SUMMIT } from '../../fixtures/corpus.ts';
import { corpusWith, edit } from '../../fixtures/project.ts';

/** Periods of the fixture, with articles of these dates. */
function periodsOf(summit: string, raid: string) {
  const corpus = corpusWith(
    edit(SUMMIT, '"2022-11-24"', `"${summit}"`),
    edit(RAID, '"2023-09-25"', `"${raid}"`),
  );
  return periods(corpus).map(({ name, articles }) => `${name}: ${String(articles.length)}`);
}

test.each([
  ['two periods around a long silence', '2022-11-24', '2023-09-25', ['Fin 2022: 1', '2023: 1']],
  ['one where no silence is long', '2022-11-24', '2023-03-01', ['2022–2023: 2']],
  ['the last months of a year as its end', '2022-10', '2022-12', ['Fin 2022: 2']],
  ['the first months of a year as its beginning', '2022-01', '2022-03-31', ['Début 2022: 2']],
  ['a whole year by its number', '2022-03', '2022-04', ['2022: 2']],
])('names %s', (_, summit, raid, expected) => {
  expect(periodsOf(summit, raid)).toEqual(expected);
});
