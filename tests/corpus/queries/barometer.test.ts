import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/read.ts';
import type { Stance } from '../../../src/corpus/model.ts';
import { dossierBarometer } from '../../../src/corpus/queries/actor-page.ts';
import { barometer, barometerOf } from '../../../src/corpus/queries/barometer.ts';
import { mapPlaces } from '../../../src/corpus/queries/map.ts';
import { corpusWith } from '../../fixtures/project.ts';

const corpus = corpusWith();

/** The rows of the stance of the fixture and of others that differ so from it. */
function rowsOf(others: Record<string, Partial<Stance['data']>>, body?: string) {
  const stances = corpus.stances.flatMap((base) => [
    base,
    ...Object.entries(others).map(([id, more]) => ({ id, data: { ...base.data, ...more } })),
  ]);
  return barometerOf(corpus, stances, body).rows;
}

test('a row gathers a country and its leaders, and says who', () => {
  const [row, ...others] = rowsOf({ b: { actor: 'nikol-pachinian' } });
  expect(others).toEqual([]);
  expect(row?.actor.id).toBe('armenie');
  expect(row?.people.map(({ id }) => id)).toEqual(['nikol-pachinian']);
  expect(Object.fromEntries(row?.attributions ?? [])).toEqual({ b: 'de N. Pachinian' });
});

test('a dossier has one row, of its own actor', () => {
  const [row, ...others] = rowsOf({ b: { actor: 'nikol-pachinian' } }, 'nikol-pachinian');
  expect(others).toEqual([]);
  expect(row?.people.map(({ id }) => id)).toEqual(['armenie']);
  expect(Object.fromEntries(row?.attributions ?? [])).toEqual({
    'armenie-otsc-2022': 'de l’Arménie',
  });
});

test('a row names who judges', () => {
  const [row] = rowsOf({
    a: { basis: 'analyse', judge: 'auteur' },
    b: { basis: 'analyse', judge: 'nikol-pachinian' },
    c: { basis: 'analyse', judgeGroup: 'des responsables' },
  });
  expect(Object.fromEntries(row?.attributions ?? [])).toEqual({
    a: 'de l’auteur',
    b: 'de N. Pachinian',
    c: 'de responsables',
  });
});

test.each<[string, Partial<Stance['data']>, string[]]>([
  ['that of the last known end', { date: '[2022..2025-04-05]' }, ['b']],
  ['not an earlier one', { date: '2022-10' }, ['armenie-otsc-2022']],
  ['not that of the year that a day belongs to', { date: '2022' }, ['armenie-otsc-2022']],
  ['not that of the month that a day belongs to', { date: '2022-11' }, ['armenie-otsc-2022']],
  ['every one of a disagreement', { level: 'rupture' }, ['armenie-otsc-2022', 'b']],
])('the latest stance is %s', (_, other, expected) => {
  expect(rowsOf({ b: other })[0]?.latest.map(({ id }) => id)).toEqual(expected);
});

test('rows come from the furthest to the closest, the best attested first', () => {
  const rows = rowsOf({
    b: { actor: 'siounik', level: 'rupture' },
    c: { actor: 'otsc', toward: 'armenie' },
    d: {},
  });
  expect(rows.map(({ actor }) => actor.id)).toEqual(['siounik', 'armenie', 'otsc']);
});

describe('of the published corpus', () => {
  const { corpus: real } = readCorpus(process.cwd());
  const { rows } = barometer(real);

  test('every stance toward the focus or its circle stands in one row', () => {
    const { actor, circle } = real.site.focus;
    const drawn = rows.flatMap(({ readings }) => readings.flatMap(({ stances }) => stances));
    const toward = real.stances.filter(({ data }) => [actor, ...circle].includes(data.toward));
    expect(drawn.map(({ id }) => id).sort()).toEqual(toward.map(({ id }) => id));
  });

  test('a dossier sets apart what is its own; another actor has none', () => {
    const own = (id: string) => [...dossierBarometer(real, id).own];
    expect(own('armenie')).toEqual([
      'armenie-otsc-2022-11-23-document-bloque',
      'armenie-otsc-2025-04-05-eloignement',
      'armenie-russie-2025-04-05-desillusion',
    ]);
    expect(own('georgie')).toEqual([]);
  });

  test('the map shows the same, with every country and territory, the focus last', () => {
    const places = mapPlaces(real);
    const attested = places.filter(({ latest }) => latest.length > 0);
    expect(attested.map(({ actor }) => actor.id)).toEqual(rows.map(({ actor }) => actor.id));
    expect(places.at(-1)?.actor.id).toBe(real.site.focus.actor);
    const all = real.actors.filter(({ data }) => ['country', 'territory'].includes(data.kind));
    expect(places).toHaveLength(all.length);
  });
});
