import { describe, expect, test } from 'vitest';
import { daysAxis, gridAxis } from '../../src/charts/axis.ts';
import { barometerRow, barometerScale, type PlottedRow } from '../../src/charts/barometer.ts';
import { crowdedDays, within } from '../../src/charts/barometer-close-up.ts';
import { drawBarometer } from '../../src/charts/barometer-drawing.ts';
import { keyOf } from '../../src/charts/barometer-key.ts';
import type { Plotted } from '../../src/charts/barometer-mark.ts';
import { LEVELS } from '../../src/schema/stance.ts';
import { actorRow } from './actor-row.ts';

const DAYS = { from: '2022-01-01', to: '2025-12-31' };
const AUTUMN = { from: '2022-10-01', to: '2022-11-30' };

function stance(id: string, more: Partial<Plotted> = {}): Plotted {
  return {
    ...{ id, level: 'soutien', date: '2022-10-10', basis: 'acte', href: `#${id}`, title: id },
    ...{ actor: 'minsk', by: undefined, judged: false },
    ...more,
  };
}

function row(stances: Plotted[], ...disagreements: string[][]): PlottedRow {
  return { stances, disagreements };
}

function marksOf(...stances: Plotted[]) {
  return barometerRow(row(stances), DAYS).marks;
}

describe('a mark', () => {
  test('hangs lower for each level', () => {
    const marks = marksOf(...LEVELS.map((level) => stance(level, { level })));
    expect(marks.map(({ y }) => y)).toEqual([0.75, 1.69, 2.63, 3.56, 4.5]);
  });

  test.each([
    ['2023-06-15', 35.83, undefined],
    ['2023-05', 33.86, { kind: 'month', from: 32.87, to: 34.91 }],
    ['2022-03-01/2022-09-30', 18.87, { kind: 'lasting', from: 4.88, to: 18.87 }],
    ['[2022..2024-06-01]', 58.95, { kind: 'between', from: 1, to: 58.95 }],
    ['[..2024-01-01]', 48.97, { kind: 'latest', from: 36.97, to: 48.97 }],
  ])('stands at the known end of %s, and shows its precision', (date, x, reach) => {
    expect(marksOf(stance('a', { date }))).toMatchObject([{ x, reach }]);
  });

  test('comes over what began before it', () => {
    const marks = marksOf(stance('day'), stance('year', { date: '2022' }));
    expect(marks.map((mark) => mark.stance.id)).toEqual(['year', 'day']);
  });
});

test.each([
  ['at the right of a mark', [stance('a', { by: 'de X' })], ['a: soutien | acte de X (start)']],
  ['at its left near the edge', [stance('a', { date: '2025-12-01' })], ['a: soutien | acte (end)']],
  [
    'shared by marks of one level that follow each other closely',
    [stance('a'), stance('b', { date: '2022-11-23', basis: 'parole', by: 'de X' })],
    ['a:', 'b: soutien | acte, puis parole (start)'],
  ],
  [
    'left to the list where there is no room',
    [stance('a', { basis: 'parole d’une longue commission permanente', date: '2023-12-31' })],
    ['a:'],
  ],
])('words are %s', (_, stances, expected) => {
  const words = marksOf(...stances).map(({ stance: { id }, label }) =>
    label ? `${id}: ${label.word} | ${label.basis} (${label.anchor})` : `${id}:`,
  );
  expect(words).toEqual(expected);
});

test('a disagreement has a bracket from its first level to its last', () => {
  const stances = [stance('a'), stance('b', { level: 'distance' })];
  expect(barometerRow(row(stances, ['a', 'b']), DAYS).brackets).toEqual([
    { x: 19.53, top: 0.3, bottom: 4.01 },
  ]);
});

test('the axis names years in their middle, a short last one at the edge, and hatches silences', () => {
  const silence = { from: '2022-12-31', to: '2025-04-05' };
  const days = { ...DAYS, to: '2026-01-31' };
  const { names, silences } = gridAxis('years', barometerScale(days), days, [silence]);
  expect(names.map(({ text, anchor }) => `${text} ${anchor}`)).toEqual([
    ...['2022 middle', '2023 middle', '2024 middle', '2025 middle', '2026 end'],
  ]);
  expect(silences).toEqual([{ x1: 24.49, x2: 77.57 }]);
});

describe('a close-up', () => {
  const crowded = row([
    stance('a', { by: 'd’A. L.' }),
    stance('b', { date: '2022-11-23', by: 'de R. V.', judged: true }),
    stance('c', { date: '2022' }),
  ]);
  const alone = row([stance('d', { date: '2025-04-05' })]);

  test('is of the months in which marks of one row crowd', () => {
    expect(crowdedDays([crowded, alone], DAYS)).toEqual(AUTUMN);
    expect(crowdedDays([alone], DAYS)).toBeUndefined();
  });

  test('keeps stances whose day is known and in it, their judges, and whole disagreements', () => {
    const disagreements = ['b', 'c'].map((id) => ['a', id]);
    const kept = within({ ...crowded, disagreements }, AUTUMN);
    expect(kept.stances.map(({ id, by }) => [id, by])).toEqual([
      ['a', undefined],
      ['b', 'de R. V.'],
    ]);
    expect(kept.disagreements).toEqual([['a', 'b']]);
  });

  test('names its very days, apart from those that would touch', () => {
    const { names } = daysAxis(['2022-10-10', '2022-10-11', '2022-11-23'], barometerScale(AUTUMN));
    expect(names.map(({ text }) => text)).toEqual(['10 oct.', '23 nov.']);
  });
});

test('a drawing explains its signs, and names the silence where nothing hangs', () => {
  const silences = [{ from: '2022-12-31', to: '2025-04-05' }];
  const rows = [
    actorRow('minsk', [{ date: '2022' }, { level: 'equilibre' }], true),
    actorRow('erevan', [{ date: '2025-04-05', level: 'distance' }]),
  ];
  const drawing = drawBarometer(rows, DAYS, silences);
  expect(drawing.rows.map(({ silence }) => silence?.text)).toEqual([
    undefined,
    'aucun article, déc. 2022 – avr. 2025',
  ]);
  expect(keyOf(drawing.signs).map(({ words }) => words)).toEqual([
    ...['un jour inconnu de l’année', 'les articles divergent', 'aucun article'],
  ]);
});
