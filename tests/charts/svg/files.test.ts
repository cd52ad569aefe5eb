import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SyntaxValidator } from 'fast-xml-validator';
import { describe, expect, test } from 'vitest';
import { barometerRow } from '../../../src/charts/barometer.ts';
import { barometerPlot } from '../../../src/charts/barometer-plot.ts';
import { plottedRow, rowMarks, type ToldRow } from '../../../src/charts/barometer-rows.ts';
import type { DrawnFrame } from '../../../src/charts/map.ts';
import { mapFrame } from '../../../src/charts/map-frame.ts';
import { shadePatterns } from '../../../src/charts/map-patterns.ts';
import { placeMarks, type ToldPlace } from '../../../src/charts/map-places.ts';
import { hatching } from '../../../src/charts/elements.ts';
import { drawTimeline } from '../../../src/charts/timeline.ts';
import { timelineLane } from '../../../src/charts/timeline-lanes.ts';
import { softGradients } from '../../../src/charts/timeline-mark.ts';
import { barometerBody } from '../../../src/charts/svg/barometer.ts';
import { mapBody } from '../../../src/charts/svg/map.ts';
import { type Body, sheet } from '../../../src/charts/svg/sheet.ts';
import { linesOf, widthOf } from '../../../src/charts/svg/shapes.ts';
import { timelineBody } from '../../../src/charts/svg/timeline.ts';
import { timelineFigures } from '../../../src/charts/timeline-figures.ts';
import { readThemes } from '../../../src/lib/tokens.ts';
import { markup } from '../../../src/lib/xml.ts';
import type { StanceData } from '../../../src/schema/stance.ts';

const tokens = readFileSync(join(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8');
const HEADING = {
  title: 'Un dessin & son titre',
  text: 'Comment le lire.',
  address: 'https://example.org/',
  version: '2026.11.21+00000000',
};
const SILENCE = { from: '2022-12-31', to: '2025-04-05' };

const drawn = (body: Body) => sheet(HEADING, body, readThemes(tokens).light);
const named = (id: string, name: string) => ({ id, data: { name } });

function stance(id: string, more: Partial<StanceData> = {}) {
  const data: StanceData = {
    ...{ actor: 'minsk', toward: 'moscou', level: 'soutien', basis: 'acte', date: '2022-10-10' },
    ...{ dating: { basis: 'stated', from: 'le jour' }, summary: 'Il aide.', citations: [] },
    ...more,
  };
  return { id, path: `acteurs/minsk/#${id}`, data, actor: named('minsk', 'Minsk') };
}

const ROW: ToldRow = {
  actor: named('minsk', 'Minsk'),
  people: [named('chef', 'Jean Chef')],
  readings: [
    { disagree: false, stances: [stance('annee', { date: '2022' })] },
    { disagree: false, stances: [stance('entre', { date: '[2022..2025-04-05]' })] },
    {
      disagree: true,
      stances: [
        stance('jour'),
        stance('vers', { date: '2022-10-11~', level: 'distance', basis: 'analyse' }),
      ],
    },
  ],
  sayers: new Map([['vers', 'de l’auteur']]),
  latest: [stance('entre', { date: '[2022..2025-04-05]' })],
};

const event = (id: string, date: string) => ({ id, date, title: `${id} & suite, puis fin` });
const { whole } = timelineFigures({
  days: { from: '2022-01-01', to: '2026-01-31' },
  articles: [{ id: 'article', date: '2022-12', title: 'Un titre', publisher: 'La Gazette' }],
  regions: [
    {
      id: 'caucase',
      label: 'Caucase',
      events: ['2020', '2022-10-11~', '[..2025-04-05]', '[2022..2025-04-05]', '2021/2023'].map(
        (date, index) => event(`fait-${String(index)}`, date),
      ),
    },
  ],
  silences: [SILENCE],
  closeUp: { from: '2022-09-01', to: '2022-12-31', title: 'automne 2022' },
});

const SPOT = { x: 50, y: 50 };
const FRAME: DrawnFrame = {
  ...{ id: 'ensemble', name: undefined, width: 300, height: 200 },
  ...{ land: 'M0 0H300V200H0z', borders: 'M0 0H10' },
  countries: [
    { id: 'moscou', d: 'M0 0H90V90H0z', at: { x: 10, y: 10 }, name: undefined },
    { id: 'minsk', d: 'M100 0H190V90H100z', at: SPOT, name: { x: 60, y: 60, anchor: 'end' } },
  ],
  territories: [{ id: 'terre', anchor: 'start', x: 80, y: 80 }],
  closeUps: [],
};
const place = (id: string, more: Partial<ToldPlace> = {}): ToldPlace => ({
  ...{ actor: named(id, id), iso: undefined, partOf: undefined, people: [], latest: [] },
  ...more,
});
const PLACES = [
  place('minsk', { latest: [stance('a'), stance('b', { level: 'distance' })] }),
  place('terre', { partOf: named('minsk', 'Minsk') }),
  place('moscou'),
];

const BODIES: readonly [string, () => Body][] = [
  ['barometre', () => barometerBody([ROW], { first: '2022-01-01', last: '2026-01-31' }, [SILENCE])],
  ['frise', () => timelineBody(whole.drawing, 'automne 2022 : autre dessin')],
  ['carte', () => mapBody([FRAME, { ...FRAME, id: 'caucase', name: 'De près' }], PLACES, 'moscou')],
];

/** A drawing without its sheet, a line for each group. */
const normalised = ({ content, defs = [] }: Body) =>
  `<svg>${markup([...defs, ...content])}</svg>\n`.replace(/(?<=>)(?=<(?:g|pattern)\b)/g, '\n');

test.each(BODIES)('%s is drawn as it was, in valid XML', async (name, body) => {
  expect(SyntaxValidator.validate(drawn(body()))).toBe(true);
  await expect(normalised(body())).toMatchFileSnapshot(`__snapshots__/${name}.svg`);
});

test('a theme that lacks a colour is refused', () => {
  const [, body] = BODIES[0] ?? [];
  expect(() => body && sheet(HEADING, body(), new Map())).toThrow('Couleur absente de la charte');
});

test('a text is cut between words into lines no wider than asked', () => {
  const lines = linesOf('Le trait épais est Moscou. Plus une marque pend bas', 150, 14);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe('Le trait épais est Moscou. Plus une marque pend bas');
  for (const line of lines) expect(widthOf(line, 14)).toBeLessThanOrEqual(150);
});

describe('in a page', () => {
  const timeline = drawTimeline(whole.drawing);
  const row = barometerRow(plottedRow(ROW), { first: '2022-01-01', last: '2026-01-31' });
  const pages = {
    barometre: barometerPlot(row, { ticks: [], names: [], silences: [] }, { marks: rowMarks(ROW) }),
    frise: timeline.lanes.flatMap((lane) => timelineLane(lane, timeline)),
    carte: mapFrame(FRAME, placeMarks(PLACES, 'moscou')),
  };
  const idsIn = (text: string, attribute: string) =>
    Array.from(
      text.matchAll(new RegExp(` ${attribute}="([^"]+)"`, 'g')),
      ([, id]) => id,
    ).toSorted();

  test.each(Object.entries(pages))('%s has a link for each mark of the file', (name, page) => {
    const body = BODIES.find(([own]) => own === name)?.[1]();
    const marked = new Set(idsIn(markup(body?.content ?? []), 'data-id'));
    expect(idsIn(markup(page), 'href')).toHaveLength(marked.size);
  });

  test.each(Object.entries(pages))(
    '%s has lengths that follow its width, and no style',
    (_, page) => {
      const text = markup(page);
      expect(text).toMatch(/ x[12]?="[\d.]+%"/);
      expect(text).not.toContain('style=');
    },
  );

  test('what is filled refers to patterns and gradients that are there', () => {
    const defs = markup([...shadePatterns(), ...softGradients(), hatching()]);
    const ids = idsIn(defs, 'id');
    for (const [, id] of markup(Object.values(pages).flat()).matchAll(/url\(#([^)]+)\)/g)) {
      expect(ids).toContain(id);
    }
  });
});
