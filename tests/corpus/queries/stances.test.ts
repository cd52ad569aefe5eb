import { describe, expect, test } from 'vitest';
import { readings, stanceView } from '../../../src/corpus/queries/stance-views.ts';
import {
  isDisagreement,
  stancesFrom,
  stancesInTime,
  stancesToward,
} from '../../../src/corpus/queries/stances.ts';
import type { Stance } from '../../../src/corpus/model.ts';
import { STANCE } from '../../fixtures/corpus.ts';
import { type Change, corpusWith, edit } from '../../fixtures/project.ts';

const [base] = corpusWith().stances;

/** The one stance of the corpus, at another date or level. */
function stance(more: Partial<Stance['data']>): Stance['data'] {
  if (base === undefined) throw new Error('The fixture has no stance');
  return { ...base.data, ...more };
}

describe('two stances of one actor toward another disagree', () => {
  const distance = stance({ date: '2022-11', level: 'distance' });

  test.each(['2022-11-23', '2022', '2022-10/2022-11-02', '[..2022-12]', '[2021..2023]'])(
    'when they differ at dates that may be the same, 2022-11 and %s',
    (date) => {
      const rupture = stance({ date, level: 'rupture' });
      expect(isDisagreement(distance, rupture)).toBe(true);
      expect(isDisagreement(rupture, distance)).toBe(true);
    },
  );

  test.each(['2022-12', '2022-10-31', '2023'])('not at different times, %s', (date) => {
    const rupture = stance({ date, level: 'rupture' });
    expect(isDisagreement(distance, rupture)).toBe(false);
    expect(isDisagreement(rupture, distance)).toBe(false);
  });

  test('not at one level', () => {
    expect(isDisagreement(distance, stance({ date: '2022' }))).toBe(false);
  });

  test('not when they are of others, or toward others', () => {
    const other = { date: '2022-11', level: 'rupture' } as const;
    expect(isDisagreement(distance, stance({ ...other, actor: 'siounik' }))).toBe(false);
    expect(isDisagreement(distance, stance({ ...other, toward: 'siounik' }))).toBe(false);
  });
});

describe('readings', () => {
  const another =
    (id: string, ...changes: Change[]): Change =>
    (files) => {
      const copy = new Map([[STANCE, files.get(STANCE) ?? '']]);
      for (const change of changes) change(copy);
      files.set(`content/stances/${id}.yaml`, copy.get(STANCE) ?? '');
    };
  const read = (...changes: Change[]) => {
    const corpus = corpusWith(...changes);
    return readings(corpus, stancesInTime(corpus)).map(({ stances, disagree }) => [
      stances.map(({ id }) => id),
      disagree,
    ]);
  };

  test('show a disagreement as one', () => {
    expect(read(another('b', edit(STANCE, 'level: distance', 'level: rupture')))).toEqual([
      [['armenie-otsc-2022', 'b'], true],
    ]);
  });

  test('keep stances that agree, or follow each other, apart and in time', () => {
    expect(
      read(
        another('b'),
        another(
          'z',
          edit(STANCE, 'level: distance', 'level: soutien'),
          edit(STANCE, '"2022-11-23"', '"2021"'),
        ),
      ),
    ).toEqual([
      [['z'], false],
      [['armenie-otsc-2022'], false],
      [['b'], false],
    ]);
  });
});

describe('stances', () => {
  const corpus = corpusWith();
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

  test('are those of some actors, or toward one', () => {
    expect(ids(stancesFrom(corpus, ['siounik', 'armenie']))).toEqual(['armenie-otsc-2022']);
    expect(stancesFrom(corpus, ['otsc'])).toEqual([]);
    expect(ids(stancesToward(corpus, 'otsc'))).toEqual(['armenie-otsc-2022']);
    expect(stancesToward(corpus, 'armenie')).toEqual([]);
  });

  test('say who judges, by name', () => {
    const judgeOf = (judge?: string) =>
      base && stanceView(corpus, { ...base, data: stance({ judge }) }).judge;
    expect([judgeOf(), judgeOf('auteur'), judgeOf('nikol-pachinian')]).toEqual([
      undefined,
      'l’auteur de l’article',
      'Nikol Pachinian',
    ]);
  });
});
