import { describe, expect, test } from 'vitest';
import { silences, silenceSince, withSilences } from '../../../src/corpus/queries/silence.ts';
import { RAID } from '../../fixtures/corpus.ts';
import { corpusWith, edit } from '../../fixtures/project.ts';

const at = (raid: string) => corpusWith(edit(RAID, '"2023-09-25"', `"${raid}"`));

describe('a silence', () => {
  test('goes from the last day of an article to the first of the next', () => {
    expect(silences(corpusWith())).toEqual([{ from: '2022-11-24', to: '2023-09-25' }]);
    expect(silences(at('2023-09'))).toEqual([{ from: '2022-11-24', to: '2023-09-01' }]);
  });

  test('lasts 180 days at least', () => {
    expect(silences(at('2023-05-22'))).toEqual([]);
    expect(silences(at('2023-05-23'))).toHaveLength(1);
  });

  test('is none where an article may be of any day before', () => {
    expect(silences(at('[..2023-09-25]'))).toEqual([]);
  });
});

describe('a list in time', () => {
  const told = (...dates: string[]) =>
    withSilences(
      corpusWith(),
      dates.map((date) => ({ date })),
      ({ date }) => date,
    ).map(({ silence }) => silence);
  const SILENCE = expect.stringContaining(
    'Aucun article entre novembre 2022 et septembre 2023',
  ) as unknown;

  test('tells a silence before the first entry that is dated after its beginning', () => {
    expect(told('2022-11', '2022-11-23', '2023-09', '2023-09-24')).toEqual([
      undefined,
      undefined,
      SILENCE,
      undefined,
    ]);
  });

  test('tells it after an entry of the very day on which it began', () => {
    expect(told('2022-11-24', '2023-09')).toEqual([undefined, SILENCE]);
  });

  test('tells none before its first entry, nor where none began', () => {
    expect(told('2023-09', '2023-10')).toEqual([undefined, undefined]);
    expect(told('2022-10', '2022-11-24')).toEqual([undefined, undefined]);
  });
});

describe('a dossier', () => {
  const corpus = corpusWith();
  const [summit, raid] = corpus.articles;

  test('says since when its actor is not named', () => {
    expect(silenceSince(corpus, summit === undefined ? [] : [summit])).toMatch(
      /^Après novembre 2022, aucun article /,
    );
  });

  test('says nothing when the latest article names it, or none does', () => {
    expect(silenceSince(corpus, corpus.articles)).toBeUndefined();
    expect(silenceSince(corpus, raid === undefined ? [] : [raid])).toBeUndefined();
    expect(silenceSince(corpus, [])).toBeUndefined();
  });
});
