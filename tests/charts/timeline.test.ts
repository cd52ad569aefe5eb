import { describe, expect, test } from 'vitest';
import { headOf, timelineFigures } from '../../src/charts/timeline-figures.ts';
import { markOf } from '../../src/charts/timeline-form.ts';
import { NARROWEST } from '../../src/charts/timeline-lane.ts';
import { drawTimeline, isIn, type Timeline } from '../../src/charts/timeline.ts';
import { timeScale } from '../../src/charts/time-scale.ts';
import { textWidth } from '../../src/charts/placement.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { timelineDrawing } from '../../src/corpus/queries/timeline-drawing.ts';
import { AUTUMN, DAYS, laneOf } from './timeline-input.ts';

test.each([
  ['2022-01-01', 'disc 7.03–7.03'],
  ['2022', 'hollow 7–29.73'],
  ['2025-01-20/2025-08-15', 'solid 76.45–89.4'],
  ['[2022-09-21..2022-10-11]', 'between 23.38–24.69'],
  // « Vers » is soft, at the end that is not sure.
  ['2022-10-11~', 'solid 24.25–25.06 start end'],
  ['2022-09-21/2022-10-11~', 'solid 23.38–24.69 end'],
  ['2025-01~', 'solid 75.27–77.2 start end'],
  // « Au plus tard » fades from no date at all.
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
    drawTimeline({
      ...{ days: DAYS, lanes: [laneOf(dates)], silences: [], closeUp: AUTUMN, grid: 'years' },
    }).lanes.flatMap(({ height, marks }) => [
      `${height} rem`,
      ...marks.map(({ y, label: { text, anchor, x }, quiet }) =>
        quiet ? String(y) : `${y} « ${text} » ${anchor} ${x}`,
      ),
    ]);

  test('stand right of a mark, left of it near the edge, above it where neither has space', () => {
    expect(placed('2023-05-05', '2025-11-20', '2020/2025-11')).toEqual([
      '2.4 rem',
      '0.75 « Événement 0 » start 37.49',
      '0.75 « Événement 1 » end 95.42',
      '1.75 « Événement 2 » start 0',
    ]);
  });

  test('that would meet are one under the other', () => {
    expect(placed('2023-05-05', '2023-05-25', '2024-11-05')).toEqual([
      '2.8 rem',
      '0.75 « Événement 0 » start 37.49',
      '1.95 « Événement 1 » start 38.74',
      '0.75 « Événement 2 » start 71.75',
    ]);
  });

  test('of what a close-up shows are left out, and its marks keep close', () => {
    expect(placed('2022-10-08', '2022-10-08', '2022-11-23')).toEqual([
      ...['2.2 rem', '0.75', '1.55', '0.75'],
    ]);
  });

  test('of what came before the drawing say when', () => {
    expect(placed('2020')[1]).toContain('« 2020 · Événement 0 »');
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

test('a close-up contains what is sure to fall in it', () => {
  const inside = ['2022-09-01', '2022-12', '[..2022-10-11]', '2022-09-21/2022-10-11~'];
  const outside = ['2022', '2022-08-31/2022-10-01', '[2022-10-08..2023]', '2023-01-01', '2021'];
  const all = [...inside, ...outside];
  expect(all.filter((date) => isIn({ date }, AUTUMN))).toEqual(inside);
});

test('a silence has the fullest words that fit, or none', () => {
  const words = ['aucun article entre décembre 2022 et avril 2025', 'aucun article'];
  const { sentences } = drawTimeline({
    days: DAYS,
    lanes: [],
    silences: [
      { from: '2022-12-31', to: '2025-04-05', words },
      { from: '2025-04-05', to: '2025-12-31', words },
      { from: '2025-01-01', to: '2025-02-01', words },
      { from: '2026-02-01', to: '2026-03-01', words },
    ],
    grid: 'years',
  });
  expect(sentences.map(({ text }) => text)).toEqual(words);
});

describe('the corpus', () => {
  const { corpus } = readCorpus(process.cwd());
  const { whole, near = whole } = timelineFigures(timelineDrawing(corpus));
  const drawings = { whole: drawTimeline(whole), near: drawTimeline(near) };
  const idsOf = ({ lanes }: Timeline, isWanted = (quiet: boolean) => !quiet) =>
    lanes
      .filter(({ isAccent }) => !isAccent)
      .flatMap(({ marks }) => marks.filter(({ quiet }) => isWanted(quiet)))
      .map(({ item }) => item.id);

  test('is drawn whole, and what has no words there has them in the close-up', () => {
    const events = corpus.events.map(({ id }) => id);
    expect(idsOf(drawings.whole, () => true).toSorted()).toEqual(events);
    expect([...idsOf(drawings.whole), ...idsOf(drawings.near)].toSorted()).toEqual(events);
  });

  test.each(Object.entries(drawings))(
    'no words meet others or leave the drawing, where it is narrowest (%s)',
    (_, { lanes }) => {
      for (const { marks } of lanes) {
        const boxes = marks
          .filter(({ quiet }) => !quiet)
          .map(({ label: { text, x, dx, y, anchor } }) => {
            const edge = (x / 100) * NARROWEST + dx;
            const left = anchor === 'end' ? edge - textWidth(text) : edge;
            return { text, left, right: left + textWidth(text), top: y - 0.6, bottom: y + 0.15 };
          });
        for (const [index, a] of boxes.entries()) {
          expect(a.left, a.text).toBeGreaterThanOrEqual(0);
          expect(a.right, a.text).toBeLessThanOrEqual(NARROWEST);
          const met = boxes
            .slice(index + 1)
            .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom)
            .filter((b) => b.top < a.bottom);
          expect(met, a.text).toEqual([]);
        }
      }
    },
  );
});
