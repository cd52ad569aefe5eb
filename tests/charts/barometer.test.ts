import { describe, expect, test } from 'vitest';
import { barometerRow, type PlottedRow } from '../../src/charts/barometer.ts';
import type { Plotted } from '../../src/charts/barometer-mark.ts';
import { barometerAxis, closeAxis } from '../../src/charts/barometer-axis.ts';
import { crowdedDays, within } from '../../src/charts/barometer-close-up.ts';
import { drawBarometer } from '../../src/charts/barometer-drawing.ts';

const DAYS = { first: '2022-01-01', last: '2025-12-31' };
const SILENCE = { from: '2022-12-31', to: '2025-04-05' };

function stance(id: string, more: Partial<Plotted> = {}): Plotted {
  return {
    ...{ id, level: 'soutien', date: '2022-10-10', basis: 'acte' },
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
    const levels = ['soutien', 'soutien-reserve', 'equilibre', 'distance', 'rupture'] as const;
    const marks = marksOf(...levels.map((level) => stance(level, { level })));
    expect(marks.map(({ id, y }) => `${id} ${y}`)).toMatchInlineSnapshot(`
      [
        "soutien 0.75",
        "soutien-reserve 1.69",
        "equilibre 2.63",
        "distance 3.56",
        "rupture 4.5",
      ]
    `);
  });

  test.each([
    ['2023-06-15', 35.83, undefined],
    ['2023-05', 33.86, { kind: 'month', from: 32.87, to: 34.91, stop: true }],
    ['2022-03-01/2022-09-30', 18.87, { kind: 'lasting', from: 4.88, to: 18.87, stop: true }],
    ['[..2024-01-01]', 48.97, { kind: 'latest', from: 36.97, to: 48.97, stop: false }],
  ])('shows the precision of %s', (date, x, reach) => {
    expect(marksOf(stance('a', { date }))).toMatchObject([{ x, reach }]);
  });

  test('stands at the known end of a day between two', () => {
    const [between] = marksOf(stance('a', { date: '[2022..2024-06-01]' }));
    const [day] = marksOf(stance('a', { date: '2024-06-01' }));
    expect(between?.x).toBe(day?.x);
    expect(between?.reach).toEqual({ kind: 'between', from: 1, to: day?.x, stop: true });
  });

  test('lets the one before it show when both are of one day and level', () => {
    const marks = marksOf(stance('a'), stance('b', { date: '2022-10-11~' }));
    expect(marks.map(({ shift }) => shift)).toEqual([0, 0.7]);
  });

  test('comes over what began before it', () => {
    const marks = marksOf(stance('day'), stance('year', { date: '2022' }));
    expect(marks.map(({ id }) => id)).toEqual(['year', 'day']);
  });
});

describe('words', () => {
  const wordsOf = (...stances: Plotted[]) =>
    marksOf(...stances).map(({ id, label }) =>
      label ? `${id}: ${label.word} | ${label.basis} (${label.anchor})` : `${id}:`,
    );

  test('stand at the right of a mark, at the left near the edge', () => {
    expect(
      wordsOf(
        stance('a', { by: 'd’A. Loukachenko' }),
        stance('b', { date: '2025-12-01', level: 'distance' }),
      ),
    ).toMatchInlineSnapshot(`
      [
        "a: soutien | acte d’A. Loukachenko (start)",
        "b: distance | acte (end)",
      ]
    `);
  });

  test('are shared by marks of one level that follow each other closely', () => {
    expect(wordsOf(stance('a'), stance('b', { date: '2022-11-23', basis: 'parole', by: 'de X' })))
      .toMatchInlineSnapshot(`
      [
        "a:",
        "b: soutien | acte, puis parole (start)",
      ]
    `);
    expect(
      wordsOf(
        stance('a', { basis: 'analyse', by: 'de R. Veser', judged: true }),
        stance('b', { basis: 'analyse', by: 'de l’auteur', judged: true, date: '2022-10-11' }),
      ),
    ).toMatchInlineSnapshot(`
      [
        "a:",
        "b: soutien | analyse de R. Veser, puis de l’auteur (start)",
      ]
    `);
  });

  test('are left to the list where there is no room', () => {
    const long = 'parole d’une très longue commission interministérielle permanente';
    expect(wordsOf(stance('a', { basis: long, date: '2023-12-31' }))).toEqual(['a:']);
  });
});

test('a disagreement has a bracket from its first level to its last', () => {
  const { brackets } = barometerRow(
    row([stance('a'), stance('b', { level: 'distance' })], ['a', 'b']),
    DAYS,
  );
  expect(brackets).toEqual([{ x: 19.53, top: 0.3, bottom: 4.01 }]);
});

describe('the axis', () => {
  test('names years in their middle, a short last one at the edge', () => {
    const { names } = barometerAxis({ ...DAYS, last: '2026-01-31' }, []);
    expect(names.map(({ text, anchor }) => `${text} ${anchor}`)).toEqual([
      '2022 middle',
      '2023 middle',
      '2024 middle',
      '2025 middle',
      '2026 end',
    ]);
  });

  test('hatches the time in which no article speaks', () => {
    expect(barometerAxis(DAYS, [SILENCE]).silences).toEqual([{ from: 24.98, to: 79.19 }]);
  });

  test('of a close-up names its very days, apart from those that would touch', () => {
    const rows = [
      row([stance('a'), stance('b', { date: '2022-10-11' }), stance('c', { date: '2022-11-23' })]),
    ];
    const { names } = closeAxis({ first: '2022-10-01', last: '2022-11-30' }, rows);
    expect(names.map(({ text }) => text)).toEqual(['10 oct.', '23 nov.']);
  });
});

describe('a close-up', () => {
  const crowded = row([
    stance('a'),
    stance('b', { date: '2022-11-23' }),
    stance('c', { date: '2022' }),
  ]);
  const alone = row([stance('d', { date: '2025-04-05', actor: 'erevan' })]);

  test('is of the months in which marks of one row crowd', () => {
    expect(crowdedDays([crowded, alone], DAYS)).toEqual({
      first: '2022-10-01',
      last: '2022-11-30',
    });
    expect(crowdedDays([alone], DAYS)).toBeUndefined();
  });

  test('keeps stances whose day is known and in it, and whole disagreements', () => {
    const days = { first: '2022-10-01', last: '2022-11-30' };
    const kept = within(
      {
        ...crowded,
        disagreements: [
          ['a', 'b'],
          ['a', 'c'],
        ],
      },
      days,
    );
    expect(kept.stances.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(kept.disagreements).toEqual([['a', 'b']]);
  });

  test('names a speaker once, a judge always', () => {
    const days = { first: '2022-10-01', last: '2022-11-30' };
    const kept = within(
      row([stance('a', { by: 'd’A. L.' }), stance('b', { by: 'de R. V.', judged: true })]),
      days,
    );
    expect(kept.stances.map(({ by }) => by)).toEqual([undefined, 'de R. V.']);
  });
});

test('a drawing knows its signs, and where the sentence on the silence stands', () => {
  const rows = [
    row([stance('a', { date: '2022' }), stance('b', { level: 'equilibre' })], ['a', 'b']),
    row([stance('e', { date: '2025-04-05', level: 'distance', actor: 'erevan' })]),
  ];
  const { quiet, signs } = drawBarometer(rows, DAYS, [SILENCE]);
  expect(quiet, 'where nothing hangs').toBe(1);
  expect([...signs].sort()).toEqual(['disagreement', 'silence', 'year']);
});
