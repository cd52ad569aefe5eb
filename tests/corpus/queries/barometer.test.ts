import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import {
  type BarometerRow,
  barometer,
  barometerOf,
} from '../../../src/corpus/queries/barometer.ts';
import { mapPlaces } from '../../../src/corpus/queries/map.ts';
import { stancesFrom, stancesInTime } from '../../../src/corpus/queries/stances.ts';
import { STANCE } from '../../fixtures/corpus.ts';
import { type Change, corpusWith, edit } from '../../fixtures/project.ts';

/** The one stance of the fixture, with other words in the place of some. */
function another(id: string, ...edits: [found: string, put: string][]): Change {
  return (files) => {
    const copy = new Map([[STANCE, files.get(STANCE) ?? '']]);
    for (const [found, put] of edits) edit(STANCE, found, put)(copy);
    files.set(`content/stances/${id}.yaml`, copy.get(STANCE) ?? '');
  };
}

function rowsOf(changes: Change[], body?: string): BarometerRow[] {
  const corpus = corpusWith(...changes);
  return barometerOf(corpus, stancesInTime(corpus), body).rows;
}

const of = (id: string): [string, string] => ['actor: armenie', `actor: ${id}`];

describe('a row', () => {
  test('gathers a country and its leaders, and says who', () => {
    const [row, ...others] = rowsOf([another('b', of('nikol-pachinian'))]);
    expect(others).toEqual([]);
    expect(row?.actor.id).toBe('armenie');
    expect(row?.people.map(({ id }) => id)).toEqual(['nikol-pachinian']);
    expect(Object.fromEntries(row?.sayers ?? [])).toEqual({ b: 'de N. Pachinian' });
  });

  test('is a person’s own in the dossier of that person', () => {
    const corpus = corpusWith(another('b', of('nikol-pachinian')));
    const own = stancesFrom(corpus, ['nikol-pachinian']);
    const [row] = barometerOf(corpus, own, 'nikol-pachinian').rows;
    expect(row?.actor.id).toBe('nikol-pachinian');
    expect(row?.people).toEqual([]);
    expect(row?.sayers.size).toBe(0);
  });

  test('names who judges', () => {
    const judged = (judge: string): [string, string] => [
      'basis: parole',
      `basis: analyse\njudge: ${judge}`,
    ];
    const [row] = rowsOf([another('a', judged('auteur')), another('b', judged('nikol-pachinian'))]);
    expect(Object.fromEntries(row?.sayers ?? [])).toEqual({
      a: 'de l’auteur',
      b: 'de N. Pachinian',
    });
  });
});

describe('the latest stance', () => {
  const latest = (...changes: Change[]) => rowsOf(changes)[0]?.latest.map(({ id }) => id);
  const on = (date: string): [string, string] => ['"2022-11-23"', `"${date}"`];

  test('is that of the last known end', () => {
    expect(latest(another('b', on('[2022..2025-04-05]')))).toEqual(['b']);
    expect(latest(another('b', on('2022-10')))).toEqual(['armenie-otsc-2022']);
  });

  test('is not that of a year or a month that a day belongs to', () => {
    expect(latest(another('b', on('2022')))).toEqual(['armenie-otsc-2022']);
    expect(latest(another('b', on('2022-11')))).toEqual(['armenie-otsc-2022']);
  });

  test('is every one of a disagreement', () => {
    expect(latest(another('b', ['level: distance', 'level: rupture']))).toEqual([
      'armenie-otsc-2022',
      'b',
    ]);
  });
});

test('rows come from the furthest to the closest, the best attested first', () => {
  const rows = rowsOf([
    another('b', of('siounik'), ['level: distance', 'level: rupture']),
    another('c', of('otsc'), ['toward: otsc', 'toward: armenie']),
    another('d'),
  ]);
  expect(rows.map(({ actor }) => actor.id)).toEqual(['siounik', 'armenie', 'otsc']);
});

describe('of the published corpus', () => {
  const { corpus } = loadCorpus(process.cwd());
  const { rows, first, last } = barometer(corpus);

  test('every stance toward Moscow stands in one row', () => {
    const drawn = rows.flatMap(({ readings }) => readings.flatMap(({ stances }) => stances));
    const toward = corpus.stances.filter(({ data }) => data.toward === 'russie');
    expect(drawn.map(({ id }) => id).toSorted()).toEqual(toward.map(({ id }) => id).toSorted());
  });

  test('the days drawn hold them all', () => {
    expect([first, last]).toEqual(['2022-01-01', '2026-01-31']);
  });

  test('the map tells the same as the barometer, and of every country and territory', () => {
    const places = mapPlaces(corpus);
    const attested = places.filter(({ latest }) => latest.length > 0);
    expect(attested.map(({ actor }) => actor.id)).toEqual(rows.map(({ actor }) => actor.id));
    expect(places.at(-1)?.actor.id).toBe('russie');
    const all = corpus.actors.filter(({ data }) => ['country', 'territory'].includes(data.kind));
    expect(places).toHaveLength(all.length);
  });
});
