import { describe, expect, test } from 'vitest';
import { timeScale } from '../../src/charts/time-scale.ts';
import {
  drawTimeline,
  fallsIn,
  type Timeline,
  type TimelineItem,
} from '../../src/charts/timeline.ts';
import { markOf } from '../../src/charts/timeline-marks.ts';
import { NARROWEST } from '../../src/charts/timeline-rows.ts';
import { headOf, textWidth } from '../../src/charts/timeline-text.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { timelineDrawing } from '../../src/corpus/queries/timeline-drawing.ts';

const DAYS = { from: '2022-01-01', to: '2025-12-31' };
const AUTUMN = { from: '2022-09-01', to: '2022-12-31' };

/** Events of one lane at those dates, drawn: one line of text a mark. */
function drawn(...dates: string[]): string[] {
  const items = dates.map((date, index) => ({
    id: `e${String(index)}`,
    date,
    label: `Événement ${String(index)}`,
  }));
  return told(
    drawTimeline({
      days: DAYS,
      lanes: [{ id: 'lane', label: 'Voie', items }],
      silences: [],
      closeUp: AUTUMN,
      grid: 'years',
    }),
  );
}

function told<T extends TimelineItem>({ lanes }: Timeline<T>): string[] {
  return lanes.flatMap(({ label, height, marks }) => [
    `${label}, ${String(height)} rem`,
    ...marks.map(({ mark, y, label: words, quiet }) => {
      const soft = `${mark.since ? '<' : ''}${mark.start ? '(' : ''}${mark.end ? ')' : ''}`;
      const where = quiet ? '' : ` « ${words.text} » ${words.anchor} ${String(words.x)}`;
      return `  ${String(y)} ${mark.shape}${soft} ${String(mark.x1)}–${String(mark.x2)}${where}`;
    }),
  ]);
}

describe('a date is drawn at its own precision', () => {
  const scale = timeScale(DAYS.from, DAYS.to, { left: 7, right: 2 });
  const form = (date: string) => {
    const { shape, x1, x2, start, end, since } = markOf(date, scale, DAYS.from);
    return [
      shape,
      x1,
      x2,
      ...Object.entries({ start, end, since }).flatMap(([k, v]) => (v ? k : [])),
    ];
  };
  test.each([
    ['2022-02-24', 'disc'],
    ['2022-11', 'hollow'],
    ['2022', 'hollow'],
    ['2025-01-20/2025-08-15', 'solid'],
    ['[2022-09-21..2022-10-11]', 'between'],
    ['[..2025-04-05]', 'latest'],
    ['2020', 'before'],
    ['[..2021-04]', 'before'],
  ])('%s is %s', (date, shape) => {
    expect(form(date)[0]).toBe(shape);
  });

  test('a day is a point, a year is as long as a year', () => {
    expect(form('2022-01-01')).toEqual(['disc', 7.03, 7.03]);
    expect(form('2022')).toEqual(['hollow', 7, 29.73]);
  });

  test('« vers » has soft edges, at the end that is not sure', () => {
    expect(form('2022-10-11~')).toEqual(['solid', 24.25, 25.06, 'start', 'end']);
    expect(form('2022-09-21/2022-10-11~')).toEqual(['solid', 23.38, 24.69, 'end']);
    expect(form('2025-01~')).toEqual(['solid', 75.27, 77.2, 'start', 'end']);
  });

  test('what began before the drawing starts at its edge, and says so', () => {
    expect(form('2020/2025-04-05')).toEqual(['solid', 0, 81.18, 'since']);
  });

  test('« au plus tard » fades from no date at all', () => {
    expect(form('[..2025-04-05]')).toEqual(['latest', 71.18, 81.18]);
    expect(form('[..2022-01-05]')).toEqual(['latest', 0, 7.31]);
  });

  test('what is shorter than the eye can see is drawn as long as it can', () => {
    const [, x1, x2] = form('2023-09-19/2023-09-20');
    expect(Number(x2) - Number(x1)).toBeCloseTo(0.7);
  });
});

describe('words', () => {
  test('stand right of a mark, left of it near the edge, above it where neither has room', () => {
    expect(drawn('2023-05-05', '2025-11-20', '2020/2025-11')).toMatchInlineSnapshot(`
      [
        "Voie, 3.25 rem",
        "  0.7 disc 37.49–37.49 « Événement 0 » start 37.49",
        "  0.7 disc 95.42–95.42 « Événement 1 » end 95.42",
        "  2.5 solid< 0–96.07 « Événement 2 » start 0",
      ]
    `);
  });

  test('that would meet take a row each', () => {
    expect(drawn('2023-05-05', '2023-05-25', '2024-11-05')).toMatchInlineSnapshot(`
      [
        "Voie, 2.75 rem",
        "  0.7 disc 37.49–37.49 « Événement 0 » start 37.49",
        "  1.9 disc 38.74–38.74 « Événement 1 » start 38.74",
        "  0.7 disc 71.75–71.75 « Événement 2 » start 71.75",
      ]
    `);
  });

  test('of what a close-up tells are left out, and its marks keep close', () => {
    expect(drawn('2022-10-08', '2022-10-08', '2022-11-23')).toMatchInlineSnapshot(`
      [
        "Voie, 1.85 rem",
        "  0.48 disc 24.47–24.47",
        "  1.23 disc 24.47–24.47",
        "  0.48 disc 27.34–27.34",
      ]
    `);
  });

  test('of what came before the drawing say when', () => {
    expect(drawn('2020')[1]).toContain('before 0–0 « 2020 · Événement 0 » start 0');
  });

  test('are a title up to its first comma or colon, never less than a clause', () => {
    expect(headOf('Le régime d’Assad tombe, abandonné par Moscou')).toBe('Le régime d’Assad tombe');
    expect(headOf('Session de l’OTSC : Loukachenko refuserait')).toBe('Session de l’OTSC');
    expect(headOf('L’Arménie prend ses distances')).toBe('L’Arménie prend ses distances');
    expect(headOf('À 10:30, rien')).toBe('À 10:30');
  });
});

test('a close-up holds what is sure to fall in it', () => {
  const inside = ['2022-09-01', '2022-12', '[..2022-10-11]', '2022-09-21/2022-10-11~'];
  const outside = ['2022', '2022-08-31/2022-10-01', '[2022-10-08..2023]', '2023-01-01', '2021'];
  expect(inside.filter((date) => fallsIn(date, AUTUMN))).toEqual(inside);
  expect(outside.filter((date) => fallsIn(date, AUTUMN))).toEqual([]);
});

describe('the corpus', () => {
  const { corpus } = loadCorpus(process.cwd());
  const { days, regions, closeUp } = timelineDrawing(corpus);
  const lanes = regions.map(({ id, label, events }) => ({
    id,
    label,
    items: events.map((event) => ({ ...event, label: headOf(event.title) })),
  }));
  const whole = drawTimeline({ days, lanes, silences: [], closeUp, grid: 'years' });
  const near = drawTimeline({
    days: AUTUMN,
    lanes: lanes.map((lane) => ({
      ...lane,
      items: lane.items.filter(({ date }) => fallsIn(date, AUTUMN)),
    })),
    silences: [],
    grid: 'months',
  });

  test('is drawn whole, each event once', () => {
    const ids = whole.lanes.flatMap(({ marks }) => marks.map(({ item }) => item.id));
    expect(ids.toSorted()).toEqual(corpus.events.map(({ id }) => id));
  });

  test('is told whole: what has no words has them in the close-up', () => {
    const worded = [whole, near].flatMap(({ lanes: all }) =>
      all.flatMap(({ marks }) => marks.filter(({ quiet }) => !quiet).map(({ item }) => item.id)),
    );
    expect(worded.toSorted()).toEqual(corpus.events.map(({ id }) => id));
  });

  test.each([
    ['whole', whole],
    ['near', near],
  ])('no words meet others or leave the drawing, where it is narrowest (%s)', (_, drawing) => {
    for (const { label, marks } of drawing.lanes) {
      const boxes = marks
        .filter(({ quiet }) => !quiet)
        .map(({ label: { text, x, dx, y, anchor } }) => {
          const width = textWidth(text);
          const edge = (x / 100) * NARROWEST + dx;
          const left = anchor === 'end' ? edge - width : edge;
          return { text, left, right: left + width, top: y - 0.6, bottom: y + 0.15 };
        });
      for (const [index, a] of boxes.entries()) {
        expect(a.left, `${label}: ${a.text}`).toBeGreaterThanOrEqual(0);
        expect(a.right, `${label}: ${a.text}`).toBeLessThanOrEqual(NARROWEST);
        for (const b of boxes.slice(index + 1)) {
          const meet = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
          expect(meet, `${a.text} / ${b.text}`).toBe(false);
        }
      }
    }
  });
});

test('a silence is told in the fullest words that fit, or in none', () => {
  const words = ['aucun article entre décembre 2022 et avril 2025', 'aucun article'];
  const { silences } = drawTimeline({
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
  expect(silences.map((silence) => silence.words)).toEqual([words[0], words[1], undefined]);
});
