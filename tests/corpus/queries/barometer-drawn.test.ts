import { describe, expect, test } from 'vitest';
import {
  type Barometer,
  barometer,
  type BarometerRow,
} from '../../../src/corpus/queries/barometer.ts';
import { drawable } from '../../../src/corpus/queries/barometer-drawn.ts';
import { generatedCorpus } from '../../fixtures/generated.ts';

const whole = barometer(generatedCorpus(60));
const [first] = whole.rows;

/** Rows of so many stances of the corpus each. */
function withRows(...lengths: readonly number[]): Barometer {
  const reading = first?.readings[0];
  if (first === undefined || reading === undefined) throw new Error('No stance was generated');
  const rows = lengths.map((length, row): BarometerRow => {
    const readings = Array.from({ length }, (_, index) => ({
      ...{ ...reading, date: `20${String(row + 10)}-01-${String(index + 1).padStart(2, '0')}` },
      stances: reading.stances.slice(0, 1),
    }));
    return { ...first, readings };
  });
  return { ...whole, rows };
}

const lengthsOf = ({ rows }: Barometer) => rows.map(({ readings }) => readings.length);

describe('a barometer', () => {
  test('that can be read is drawn whole', () => {
    const all = withRows(12, 12, 4, 1);
    expect(drawable(all)).toEqual({ ...all, drawn: 29, part: undefined });
  });

  test('of one long row draws its latest', () => {
    const { rows, drawn, part } = drawable(withRows(31));
    expect(rows[0]?.readings.map(({ date }) => date.slice(8))).toEqual(
      Array.from({ length: 12 }, (_, index) => String(index + 20)),
    );
    expect(drawn).toBe(12);
    expect(part).toBe('Ce dessin montre les douze dernières positions, sur 31.');
  });

  test('of many rows draws the latest of those best attested, in the same order', () => {
    const { rows, drawn, part } = drawable(
      withRows(...Array.from({ length: 40 }, (_, index) => index + 1)),
    );
    expect(lengthsOf({ ...whole, rows })).toEqual(new Array(12).fill(4));
    expect(rows.map(({ readings }) => readings[0]?.date.slice(0, 4))).toEqual(
      Array.from({ length: 12 }, (_, index) => `20${String(index + 38)}`),
    );
    expect(drawn).toBe(48);
    expect(part).toBe(
      'Ce dessin montre 48 positions sur 820 : les quatre dernières de chacun des douze acteurs qui en comptent le plus.',
    );
  });

  test('that leaves out no actor does not say that it chose among them', () => {
    const { rows, part } = drawable(withRows(40, 2, 30));
    expect(rows).toHaveLength(3);
    expect(part).toBe(
      'Ce dessin montre 26 positions sur 72 : les douze dernières de chaque acteur.',
    );
  });

  test('names only those whose stances it draws', () => {
    for (const { people, readings } of drawable(whole).rows) {
      const actors = readings.flatMap(({ stances }) => stances.map(({ actor }) => actor.id));
      expect(people.filter(({ id }) => !actors.includes(id))).toEqual([]);
    }
  });
});
