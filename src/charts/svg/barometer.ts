import { formatDate } from '../../lib/dates.ts';
import { LEVEL_LABELS } from '../../lib/labels.ts';
import { capitalise } from '../../lib/text.ts';
import { shortNames } from '../../lib/short-name.ts';
import type { Element } from '../../lib/xml.ts';
import { levelClass } from '../../lib/levels.ts';
import type { Days } from '../barometer.ts';
import type { Axis } from '../barometer-axis.ts';
import { drawBarometer, longestSilence } from '../barometer-drawing.ts';
import { markTitles, type Named, plottedRow, type ToldRow } from '../barometer-rows.ts';
import { keySigns } from './barometer-key.ts';
import { barometerPlot } from './barometer-plot.ts';
import { glyph, levelSigns } from './glyph.ts';
import { legend } from './legend.ts';
import { group, line, linesOf, moved, px, text } from './shapes.ts';
import type { Body } from './sheet.ts';

/** Pixels of the names, of the drawing, and of the latest stance. */
const [NAMES, PLOT, LATEST, GAP] = [148, 660, 176, 20];
const WIDTH = NAMES + PLOT + LATEST + 2 * GAP;
const AXIS = px(1.4);

/** The barometer, for a file. */
export function barometerBody(
  rows: readonly ToldRow[],
  days: Days,
  silences: readonly { from: string; to: string }[],
): Body {
  const drawing = drawBarometer(rows.map(plottedRow), days, silences);
  const titles = new Map(rows.flatMap((row) => [...markTitles(row)]));
  const silence = longestSilence(silences);
  const levels = legend(levelSigns(), WIDTH);
  let y = levels.height + 10;
  const content: Element[] = [...levels.content, moved(0, y, axisOf(drawing.axis))];
  y += AXIS;
  for (const [index, row] of drawing.rows.entries()) {
    const told = rows[index];
    if (told === undefined) continue;
    const name = nameOf(told.actor, told.people);
    const latest = latestOf(told);
    content.push(
      moved(0, y, [
        line(0, 1, NAMES, 1, 'edge'),
        ...name.content,
        moved(
          NAMES + GAP,
          0,
          barometerPlot(row, drawing.axis, {
            ...{ width: PLOT, titles },
            silence: index === drawing.quiet ? silence : undefined,
          }),
        ),
        line(WIDTH - LATEST, 1, WIDTH, 1, 'edge'),
        moved(WIDTH - LATEST, 0, latest.content),
      ]),
    );
    y += Math.max(px(row.height), name.height, latest.height);
  }
  const { closeUp } = drawing;
  if (closeUp !== undefined) {
    const months = [closeUp.days.first, closeUp.days.last].map((day) => day.slice(0, 7));
    content.push(
      text(0, y + 34, `De plus près, ${formatDate(months.join('/'))}`, { class: 'label' }),
      moved(0, y + 44, axisOf(closeUp.axis, '')),
    );
    y += 44 + AXIS;
    for (const row of closeUp.rows) {
      const told = rows[row.of];
      if (told === undefined) continue;
      const name = nameOf(
        told.actor,
        told.people.filter(({ id }) => row.actors.includes(id)),
      );
      content.push(
        moved(0, y, [
          line(0, 1, NAMES, 1, 'edge'),
          ...name.content,
          moved(NAMES + GAP, 0, barometerPlot(row, closeUp.axis, { width: PLOT, titles })),
        ]),
      );
      y += Math.max(px(row.height), name.height);
    }
  }
  const key = legend(keySigns(drawing.signs), WIDTH);
  content.push(moved(0, y + 18, key.content));
  return { width: WIDTH, height: y + 18 + key.height, content };
}

function axisOf({ names }: Axis, label = 'Moscou'): Element[] {
  return [
    text(0, 14.4, label, { class: 'label' }),
    ...names.map(({ text: words, x, anchor }) =>
      text(NAMES + GAP + (x / 100) * PLOT, 14.4, words, { class: `quiet ${anchor}` }),
    ),
  ];
}

function nameOf({ data }: Named, people: readonly Named[]) {
  const small = linesOf(shortNames(people), NAMES, 12);
  return {
    content: [
      text(0, 25, data.name, { class: 'who' }),
      ...small.map((words, index) => text(0, 42 + index * 16, words, { class: 'quiet' })),
    ],
    height: 36 + small.length * 16,
  };
}

function latestOf({ latest }: ToldRow) {
  return {
    content: latest.flatMap(({ data: { level, date } }, index) => {
      const y = 22 + index * 38;
      return [
        group({ class: levelClass(level) }, [glyph(level, 8, y - 4.5, 0.85)]),
        text(22, y, LEVEL_LABELS[level]),
        text(0, y + 16, capitalise(formatDate(date, 'short')), { class: 'quiet' }),
      ];
    }),
    height: 8 + latest.length * 38,
  };
}
