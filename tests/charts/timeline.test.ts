import { describe, expect, test } from 'vitest';
import { markOf } from '../../src/charts/time-form.ts';
import { timeScale } from '../../src/charts/time-scale.ts';
import { drawTimeline, headOf, NARROWEST } from '../../src/charts/timeline.ts';
import { plotTimeline } from '../../src/charts/timeline-plot.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { timelineDrawing } from '../../src/corpus/queries/timeline-drawing.ts';
import { AUTUMN, DAYS, timelineOf } from './timeline-input.ts';

test.each([
  ['2022-01-01', 'disc 7.03–7.03'],
  ['2022', 'hollow 7–29.73'],
  ['2025-01-20/2025-08-15', 'solid 76.45–89.4'],
  ['[2022-09-21..2022-10-11]', 'between 23.38–24.69'],
  // « Vers » is soft, at the end that is not sure.
  ['2022-10-11~', 'solid 24.25–25.06 start end'],
  ['2022-09-21/2022-10-11~', 'solid 23.38–24.69 end'],
  ['2025-01~', 'solid 75.27–77.2 start end'],
  // « Au plus tard » begins at no date at all.
  ['[..2025-04-05]', 'latest 71.18–81.18'],
  ['[..2022-01-05]', 'latest 0–7.31'],
  ['2020', 'before 0–0'],
  ['[..2021-04]', 'before 0–0'],
  ['2020/2025-04-05', 'solid 0–81.18 since'],
  // No bar is too short to be seen.
  ['2023-09-19/2023-09-20', 'solid 45.71–46.41'],
])('%s is drawn at its own precision', (date, expected) => {
  const scale = timeScale(DAYS, { left: 7, right: 2 });
  const { shape, x1, x2, ...flags } = markOf(date, scale, DAYS.from);
  const set = Object.entries(flags).flatMap(([name, isSet]) => (isSet ? ` ${name}` : []));
  expect(`${shape} ${x1}–${x2}${set.join('')}`).toBe(expected);
});

describe('words', () => {
  const placed = (...dates: string[]) =>
    drawTimeline(timelineOf(dates)).lanes.flatMap(({ spots }) =>
      spots.map(({ row, text, label }) => `${row} « ${text} » ${label?.side ?? 'nowhere'}`),
    );

  test('stand right of a mark, left of it near the edge, over it where neither has space', () => {
    expect(placed('2023-05-05', '2025-11-20', '2020/2025-11')).toEqual([
      '0 « Événement 0 » right',
      '0 « Événement 1 » left',
      '2 « Événement 2 » over',
    ]);
  });

  test('that would meet are one under the other', () => {
    expect(placed('2023-05-05', '2023-05-25', '2024-11-05')).toEqual([
      '0 « Événement 0 » right',
      '1 « Événement 1 » right',
      '0 « Événement 2 » right',
    ]);
  });

  test('of what came before the drawing say when', () => {
    expect(placed('2020')).toEqual(['0 « 2020 · Événement 0 » right']);
  });

  test.each([
    ['Le régime d’Assad tombe, abandonné par Moscou', 'Le régime d’Assad tombe'],
    ['Session de l’OTSC : Loukachenko refuserait', 'Session de l’OTSC'],
    ['L’Arménie prend ses distances', 'L’Arménie prend ses distances'],
    ['À 10:30, rien', 'À 10:30'],
  ])('of « %s » are never less than a clause', (title, head) => {
    expect(headOf(title)).toBe(head);
  });
});

test('articles have a lane, then each region has one', () => {
  const article = { id: 'a', date: '2022-12', title: 'Un titre', publisher: 'La Gazette' };
  const { lanes, frame } = drawTimeline(timelineOf(['2023'], { articles: [article] }));
  expect(lanes.map(({ label, spots }) => [label, ...spots.map(({ text }) => text)])).toEqual([
    ['Les articles', 'La Gazette, déc. 2022'],
    ['Voie', 'Événement 0'],
  ]);
  expect(frame.lines.map(({ isApproximate }) => isApproximate)).toEqual([true]);
});

test('years have their names, and the months of the wide days, where there is space', () => {
  const silences = [{ from: '2022-12-31', to: '2025-11-05' }];
  const names = (more: object) => drawTimeline(timelineOf([], more)).ticks.map(({ name }) => name);
  expect(names({})).toEqual(['2022', '2023', '2024', '2025']);
  expect(names({ wide: AUTUMN, silences })).toEqual([
    ...['2022', 'sept.', 'oct.', 'nov.', 'déc.', '2023', '2024', '2025'],
  ]);
  expect(names({ days: { from: '1990-01-01', to: '2025-12-31' } })).not.toContain('1990');
});

test('a drawing explains the signs that it has', () => {
  const words = (...dates: string[]) =>
    plotTimeline(timelineOf(dates)).key.map(({ words: each }) => each);
  expect(words('2022-10-08', '2020')).toEqual(['un jour', 'avant 2022']);
  expect(words('2022-10-08~', '[..2022-10-08]')).toEqual(['vers', 'au plus tard']);
});

describe('the corpus', () => {
  const { corpus } = readCorpus(process.cwd());
  const { lanes } = drawTimeline(timelineDrawing(corpus));
  const events = lanes.filter(({ isArticles }) => !isArticles);

  test('is drawn whole, all in words, in the frame', () => {
    const spots = events.flatMap((lane) => lane.spots);
    expect(spots.map(({ thing }) => thing.id).toSorted()).toEqual(
      corpus.events.map(({ id }) => id),
    );
    for (const { label, words, text } of lanes.flatMap((lane) => lane.spots)) {
      expect(label, text).toBeDefined();
      for (const [left, right] of words) {
        expect(left, text).toBeGreaterThanOrEqual(0);
        expect(right, text).toBeLessThanOrEqual(NARROWEST);
      }
    }
  });
});
