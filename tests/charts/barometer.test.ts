import { describe, expect, test } from 'vitest';
import { drawBarometer } from '../../src/charts/barometer.ts';
import { placeHeads } from '../../src/charts/barometer-heads.ts';
import { howToRead, keyOf } from '../../src/charts/barometer-key.ts';
import { DRAWINGS } from '../../src/charts/barometer-mark.ts';
import { plottedStances } from '../../src/charts/barometer-rows.ts';
import { timeScale } from '../../src/charts/time-scale.ts';
import { LEVELS } from '../../src/schema/stance.ts';
import { actorRow, barometerData } from './actor-row.ts';

const said = { basis: 'analyse', judge: 'auteur', date: '2025-04-05' } as const;
const framed = { toward: 'ligue', level: 'distance', date: '2022-10-05' } as const;

function draw(...rows: Parameters<typeof actorRow>[1][]) {
  return drawBarometer(barometerData(rows.map((stances, index) => actorRow(`a${index}`, stances))));
}

test('each level has a band, the nearest on top; an empty one keeps its height', () => {
  const { bands } = draw(LEVELS.slice(0, 4).map((level) => ({ level })));
  expect(bands.map(({ marks }) => marks.map(({ stance }) => stance.level))).toEqual([
    ...LEVELS.slice(0, 4).map((level) => [level]),
    [],
  ]);
  expect(bands.map(({ height }) => height)).toEqual([1.9, 1.9, 1.9, 1.9, 1.9]);
});

test.each([
  ['2022-10-20', 'disc', [undefined, undefined]],
  ['2022-10', 'hollow', [1, 39]],
  ['2022-10-03/2022-10-09', 'solid', [8, 32]],
  ['[2022-10-03..2025-04-05]', 'between', [8, 46]],
  ['2022~/2025-04-05~', 'between', [0, 46]],
  ['[..2025-04-05]', 'latest', [36, 46]],
])('%s is drawn as %s, in the grammar of the timeline', (date, shape, ends) => {
  const [mark] = draw([{ date }]).bands[0]?.marks ?? [];
  expect(mark?.reach.shape).toBe(shape);
  if (ends[0] === undefined) return;
  expect([mark?.reach.x1, mark?.reach.x2].map((x = 0) => Math.floor(x))).toEqual(ends);
});

describe('a mark', () => {
  test('of what an article says at its date stands on the line of the article', () => {
    const { bands, frame } = draw([said, { date: '2025-06-01' }]);
    const [on, off] = bands[0]?.marks ?? [];
    expect([on?.stance.isSaid, off?.stance.isSaid]).toEqual([true, false]);
    expect(frame.lines.map(({ x }) => x)).toContain(on?.x);
  });

  test('toward the circle of the focus is framed', () => {
    const [mark] = draw([framed]).bands[3]?.marks ?? [];
    expect(mark?.stance).toMatchObject({ isFramed: true });
    expect(mark?.stance.title).toBe('a0, 5 octobre 2022 : distance envers la Ligue (acte)');
  });

  test.each([
    [said, ', dit le 5 avr. 2025'],
    [{ ...said, date: '2022-10-11~' }, ', dit vers le 11 oct. 2022'],
    [{ basis: 'parole' } as const, ', parole, 10 oct. 2022'],
    [framed, ', envers la Ligue, acte, 5 oct. 2022'],
    [{ date: '2022~/2025-04-05~' }, ', entre 2022 et le 5 avr. 2025'],
  ])('of %o is followed by « %s » where there is space', (stance, words) => {
    const [plotted] = plottedStances(barometerData([actorRow('a', [stance])]));
    expect(plotted?.words[0]).toBe(words);
  });

  test('of others has its name alone, where some stand out', () => {
    const own = new Set(['b-0']);
    const data = barometerData([actorRow('a', [{}]), actorRow('b', [{}])], { own });
    expect(plottedStances(data).map(({ isOwn, words }) => [isOwn, words.length])).toEqual([
      [false, 1],
      [true, 2],
    ]);
  });
});

test('a disagreement is bracketed, from its first band to its last', () => {
  const rows = [actorRow('a', [{}, { level: 'equilibre' }], true)];
  const { bands } = drawBarometer(barometerData(rows));
  const ends = bands.map(({ brackets }) => brackets.map(({ top, bottom }) => [top, bottom]));
  expect(ends).toEqual([
    [[0.95, undefined]],
    [[undefined, undefined]],
    [[undefined, 0.95]],
    [],
    [],
  ]);
});

test('the time of the longest silence is cut short, that of the autumn is wide', () => {
  const silences = [
    { from: '2022-10-11', to: '2025-04-05' },
    { from: '2025-04-05', to: '2026-01-20' },
  ];
  const { frame } = drawBarometer(barometerData([], { silences }));
  expect(frame.silences).toEqual([{ x1: 39.6, x2: 46.36 }]);
  expect(frame.lines.map(({ x }) => x)).toEqual([37.85, 46.45, 97.41]);
});

test('a scale gives stretches their shares, in their order, and the rest to other days', () => {
  const days = { from: '2022-01-01', to: '2022-12-31' };
  const scale = timeScale(days, { left: 0, right: 0 }, [
    { from: '2022-06-01', to: '2022-06-30', share: 40 },
    { from: '2022-06-15', to: '2022-07-31', share: 10 },
  ]);
  const at = (day: string) => Math.round(scale.start(day));
  expect([at('2022-06-01'), at('2022-07-01'), at('2022-08-01')]).toEqual([25, 65, 75]);
  expect(scale.end(days.to)).toBe(100);
});

test('heads say who wrote and when, the year once; the narrow ones month and year', () => {
  const { heads } = draw([]);
  expect(heads.wide.map(({ lines }) => lines.join(' | '))).toEqual([
    'La Gazette | vers le 11 oct. 2022',
    'Le Courrier | 5 avr. 2025',
    'Le Phare | 20 janv. 2026',
  ]);
  expect(heads.narrow.map(({ lines }) => lines.join(' '))).toEqual([
    ...['oct. 2022', 'avr. 2025', 'janv. 2026'],
  ]);
});

test('the silence is named where there is room', () => {
  const { wide } = placeHeads([], [{ x1: 40, x2: 47 }], DRAWINGS);
  expect(wide.map(({ lines, x }) => [...lines, x])).toEqual([['', 'aucun article', 43.5]]);
});

test('one example is told: framed if it can be, with a free way down', () => {
  const { example } = draw([{}, framed]);
  expect(example?.lines).toEqual(['Exemple : 5 octobre 2022. Il aide.']);
  const own = new Set<string>();
  expect(drawBarometer(barometerData([actorRow('a', [{}])], { own })).example).toBeUndefined();
});

test('a drawing explains the signs that it has', () => {
  expect(howToRead('le Phare')).toContain('plus c’est loin du Phare');
  const key = keyOf(
    draw([{}, framed, said, { date: '[2022-10-03..2025-04-05]' }]),
    'Moscou',
    'la Ligue',
  );
  expect(key.map(({ words }) => words.split(/[,:]/u)[0]?.trim())).toEqual([
    ...['Sur un trait rouge', 'Ailleurs', 'Pointillé', 'Dans un cadre', 'Trait tireté', 'Hachures'],
  ]);
});
