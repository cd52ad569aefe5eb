import { expect, test } from 'vitest';
import { silences, silenceSince, withSilences } from '../../../src/corpus/queries/silence.ts';
import { RAID } from '../../fixtures/corpus.ts';
import { corpusWith, edit } from '../../fixtures/project.ts';

test.each([
  ['from the last day of an article to the next', '2023-09-25', ['2022-11-24 2023-09-25']],
  ['to the first day of a month', '2023-09', ['2022-11-24 2023-09-01']],
  ['after 180 days', '2023-05-23', ['2022-11-24 2023-05-23']],
  ['not after 179', '2023-05-22', []],
  ['not where an article may be of any day before', '[..2023-09-25]', []],
])('a silence is counted %s', (_, raid, expected) => {
  const corpus = corpusWith(edit(RAID, '"2023-09-25"', `"${raid}"`));
  expect(silences(corpus).map(({ from, to }) => `${from} ${to}`)).toEqual(expected);
});

test.each([
  ['after an entry of its first day', ['2022-11-24', '2023-09'], [false, true]],
  [
    'once, before the first entry dated after its beginning',
    ['2022-11', '2022-11-23', '2023-09', '2023-09-24'],
    [false, false, true, false],
  ],
  ['never before the first entry', ['2023-09', '2023-10'], [false, false]],
  ['never where none began', ['2022-10', '2022-11-24'], [false, false]],
])('a list in time shows a silence %s', (_, dates, expected) => {
  const items = dates.map((date) => ({ date }));
  const shown = withSilences(corpusWith(), items, ({ date }) => date);
  expect(shown.map(({ silence }) => silence !== undefined)).toEqual(expected);
});

test('a dossier says since when later articles do not name its actor', () => {
  const corpus = corpusWith();
  const [summit, raid] = corpus.articles;
  if (summit === undefined || raid === undefined) throw new Error('The fixture has two articles');
  expect(silenceSince(corpus, [summit])).toBe('Après novembre 2022, aucun article n’en parle.');
  expect(silenceSince(corpus, [raid, summit])).toBeUndefined();
  expect(silenceSince(corpus, [])).toBeUndefined();
});
