import { expect, test } from 'vitest';
import { readings, stancesInTime, stanceView } from '../../../src/corpus/queries/stances.ts';
import type { Stance } from '../../../src/corpus/model.ts';
import { corpusWith } from '../../fixtures/project.ts';

const corpus = corpusWith();
const [base] = corpus.stances;
if (base === undefined) throw new Error('The fixture has a stance');

/** The readings of stances that differ so from that of the fixture, of 2022-11-23. */
function read(...others: Partial<Stance['data']>[]): string[] {
  const stances = others.map((more, index) => ({
    id: `n${String(index)}`,
    data: { ...base?.data, ...more } as Stance['data'],
  }));
  const changed = { ...corpus, stances };
  return readings(changed, stancesInTime(changed)).map(
    (reading) =>
      reading.stances.map(({ id }) => id).join(' ') + (reading.disagree ? ' disagree' : ''),
  );
}

test.each([
  ...['2022-11-23', '2022', '2022-10/2022-11-23', '[..2022-12]', '[2021..2023]'].map((date) => ({
    date,
    together: true,
  })),
  ...['2022-12', '2022-10-31', '2023'].map((date) => ({ date, together: false })),
])('another level at $date is a disagreement: $together', ({ date, together }) => {
  const shown = read({}, { date, level: 'rupture' });
  expect(shown.length === 1 && shown[0]?.endsWith('disagree')).toBe(together);
});

test.each<[string, Partial<Stance['data']>]>([
  ['of one level', {}],
  ['of others', { actor: 'siounik', level: 'rupture' }],
  ['toward others', { toward: 'siounik', level: 'rupture' }],
])('stances %s stand apart', (_, more) => {
  expect(read({}, more)).toEqual(['n0', 'n1']);
});

test('readings are in time', () => {
  expect(read({}, { date: '2021', level: 'soutien' })).toEqual(['n1', 'n0']);
});

test.each([
  [undefined, undefined],
  ['auteur', 'l’auteur de l’article'],
  ['nikol-pachinian', 'Nikol Pachinian'],
])('the judge %s is named %s', (judge, name) => {
  expect(stanceView(corpus, { ...base, data: { ...base.data, judge } }).judge).toBe(name);
});
