import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SyntaxValidator } from 'fast-xml-validator';
import { expect, test } from 'vitest';
import type { DrawnFrame } from '../../../src/charts/map.ts';
import type { PlaceData } from '../../../src/charts/map-places.ts';
import { plotBarometer } from '../../../src/charts/barometer-plot.ts';
import { bandsBody } from '../../../src/charts/svg/bands.ts';
import { fixed } from '../../../src/charts/svg/fixed.ts';
import { mapBody } from '../../../src/charts/svg/map.ts';
import { linesOf, widthOf } from '../../../src/charts/svg/shapes.ts';
import { type Body, sheet } from '../../../src/charts/svg/sheet.ts';
import { styleOf } from '../../../src/charts/svg/style.ts';
import type { TimelineData } from '../../../src/charts/timeline.ts';
import { plotTimeline } from '../../../src/charts/timeline-plot.ts';
import { readThemes } from '../../../src/lib/tokens.ts';
import { element, markup } from '../../../src/lib/xml.ts';
import { actorRow, barometerData, stanceOf } from '../actor-row.ts';

const tokens = readFileSync(join(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8');
const HEADING = {
  title: 'Un dessin & son titre',
  text: 'Comment le lire.',
  site: 'Un site, son sujet',
  address: 'https://example.org/',
  version: '2026.11.21+00000000',
};
const SILENCE = { from: '2022-12-31', to: '2025-04-05' };
const DAYS = { from: '2022-01-01', to: '2026-01-31' };

const named = (id: string, name: string) => ({ id, data: { name } });
const ROW = {
  ...actorRow(
    'minsk',
    [
      { date: '2022' },
      { date: '[2022..2025-04-05]' },
      { date: '2022-10-10' },
      { date: '2022-10-11~', level: 'distance', basis: 'analyse' },
    ],
    true,
  ),
  attributions: new Map([['minsk-3', 'de l’auteur']]),
};

const event = (id: string, date: string) => ({ id, date, title: `${id} & suite, puis fin` });
const TIMELINE: TimelineData = {
  days: DAYS,
  articles: [{ id: 'article', date: '2022-12', title: 'Un titre', publisher: 'La Gazette' }],
  regions: [
    {
      id: 'caucase',
      label: 'Caucase',
      events: ['2020', '2022-10-11~', '[..2025-04-05]', '[2022..2025-04-05]', '2021/2023'].map(
        (date, index) => event(`fait-${index}`, date),
      ),
    },
  ],
  silences: [SILENCE],
  wide: { from: '2022-09-01', to: '2022-12-31' },
};

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
const place = (id: string, more: Partial<PlaceData> = {}): PlaceData => ({
  ...{ actor: named(id, id), iso: undefined, partOf: undefined, people: [], latest: [] },
  ...more,
});
const minsk = named('minsk', 'Minsk');
const latest = [stanceOf('a', minsk), stanceOf('b', minsk, { level: 'distance' })];
const PLACES = [place('minsk', { latest }), place('terre', { partOf: minsk }), place('moscou')];

const BODIES: readonly [string, Body][] = [
  ['barometre', bandsBody(plotBarometer(barometerData([ROW]), 'Moscou'))],
  ['frise', bandsBody(plotTimeline(TIMELINE))],
  ['carte', mapBody([FRAME, { ...FRAME, id: 'caucase', name: 'De près' }], PLACES, 'moscou')],
];

/** A drawing without its sheet, a line for each group. */
const normalised = ({ content, defs = [] }: Body) =>
  `<svg>${markup([...defs, ...content])}</svg>\n`.replace(/(?<=>)(?=<(?:g|pattern)\b)/g, '\n');

test.each(BODIES)('%s is drawn as it was, in valid XML', async (name, body) => {
  const file = sheet(HEADING, body, styleOf('', readThemes(tokens).light));
  expect(SyntaxValidator.validate(file)).toBe(true);
  await expect(normalised(body)).toMatchFileSnapshot(`__snapshots__/${name}.svg`);
});

test('no space comes between the parts of a text', () => {
  const parts = ['Minsk', ', acte'].map((words) => element('tspan', {}, words));
  const body = { width: 9, height: 9, content: [element('text', {}, parts)] };
  expect(sheet(HEADING, body, '')).toContain('<tspan>Minsk</tspan><tspan>, acte</tspan></text>');
});

test('the styles of a file are those of pages, with plain colours and lengths', () => {
  const css = '/* Why. */\n.a,\n.b {\n  fill: var(--paper);\n  font: 0.75rem var(--sans);\n}\n';
  const styles = styleOf(css, readThemes(tokens).light);
  expect(styles).toContain('.a,.b{fill:#f8f3e6;font:12px system-ui,');
  expect(styles).not.toContain('var(');
  expect(() => styleOf(css, new Map())).toThrow('Couleur absente de la charte');
});

test('lengths of a page become pixels; links, and what only the pointer meets, go', () => {
  const drawn = [
    element('a', { href: '/acteurs/minsk/', class: 'level-1', 'data-of': 'minsk' }, [
      element('rect', { class: 'target' }),
      element('svg', { x: '50%', y: '2em' }, [element('line', { x2: '10%', y2: '100%', dx: 3 })]),
      element('svg', { x: '1em', width: '2em', viewBox: '-8 -8 16 16' }, [
        element('path', { d: 'M0 0z' }),
      ]),
    ]),
    element('a', { href: '#carte-caucase', class: 'window' }, 'De près'),
  ];
  expect(markup(fixed(drawn, { width: 200, height: 90 }))).toBe(
    '<g class="level-1" data-id="minsk">' +
      '<g transform="translate(100 32)"><line x2="20" y2="90" dx="3"/></g>' +
      '<g transform="translate(32 16) scale(2)"><path d="M0 0z"/></g>' +
      '</g><g class="window">De près</g>',
  );
});

test('a text is cut between words into lines no wider than asked', () => {
  const lines = linesOf('Le trait épais est Moscou. Plus une marque pend bas', 150, 14);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe('Le trait épais est Moscou. Plus une marque pend bas');
  for (const line of lines) expect(widthOf(line, 14)).toBeLessThanOrEqual(150);
});
