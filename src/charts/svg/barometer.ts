import { formatDate } from '../../lib/dates.ts';
import { LEVEL_LABELS } from '../../lib/labels.ts';
import { capitalise } from '../../lib/text.ts';
import { shortNames } from '../../lib/short-name.ts';
import type { Element } from '../../lib/xml.ts';
import type { Days, Row } from '../barometer.ts';
import type { Axis } from '../barometer-axis.ts';
import { drawBarometer, longestSilence } from '../barometer-drawing.ts';
import { keyOf, keySign } from '../barometer-key.ts';
import { axisNames, barometerPlot } from '../barometer-plot.ts';
import { type Named, plottedRow, rowMarks, type ToldRow } from '../barometer-rows.ts';
import { line } from '../elements.ts';
import { fixed, px } from './fixed.ts';
import { glyphAt, legend, LEVEL_ITEMS } from './legend.ts';
import { group, linesOf, moved, text } from './shapes.ts';
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
  const marks = new Map(rows.flatMap((row) => [...rowMarks(row)]));
  const levels = legend(LEVEL_ITEMS, WIDTH);
  const content: Element[] = [...levels.content];
  let y = levels.height + 10;
  addAxis(drawing.axis, 'Moscou');
  for (const [index, row] of drawing.rows.entries()) {
    const told = rows[index];
    if (told === undefined) continue;
    const latest = latestOf(told);
    content.push(line(WIDTH - LATEST, y + 1, WIDTH, y + 1, 'edge'));
    content.push(moved(WIDTH - LATEST, y, latest.content));
    const silence = index === drawing.quiet ? longestSilence(silences) : undefined;
    addRow(row, drawing.axis, nameOf(told.actor, told.people), { silence, least: latest.height });
  }
  const { closeUp } = drawing;
  if (closeUp !== undefined) {
    const months = [closeUp.days.first, closeUp.days.last].map((day) => day.slice(0, 7));
    const name = `De plus près, ${formatDate(months.join('/'))}`;
    content.push(text(0, y + 34, name, { class: 'label' }));
    y += 44;
    addAxis(closeUp.axis, '');
    for (const row of closeUp.rows) {
      const { actor, people = [] } = rows[row.of] ?? {};
      const speakers = people.filter(({ id }) => row.actors.includes(id));
      if (actor) addRow(row, closeUp.axis, nameOf(actor, speakers), { least: 0 });
    }
  }
  const signs = keyOf(drawing.signs).map(({ sign, words }) => ({
    sign: [group({ class: 'ink', transform: 'translate(1 2)' }, [keySign(sign)])],
    words,
  }));
  const key = legend(signs, WIDTH);
  content.push(moved(0, y + 18, key.content));
  return { width: WIDTH, height: y + 18 + key.height, content };

  function addAxis(axis: Axis, name: string) {
    const names = group({ class: 'plot' }, fixed(axisNames(axis), { width: PLOT, height: AXIS }));
    content.push(text(0, y + 14.4, name, { class: 'label' }), moved(NAMES + GAP, y, [names]));
    y += AXIS;
  }

  function addRow(
    row: Row,
    axis: Axis,
    name: ReturnType<typeof nameOf>,
    { silence, least }: { silence?: string | undefined; least: number },
  ) {
    const height = px(row.height);
    const plot = fixed(barometerPlot(row, axis, { marks, silence }), { width: PLOT, height });
    content.push(
      moved(0, y, [
        line(0, 1, NAMES, 1, 'edge'),
        ...name.content,
        moved(NAMES + GAP, 0, [group({ class: 'plot' }, plot)]),
      ]),
    );
    y += Math.max(height, name.height, least);
  }
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
        glyphAt(level, 8, y - 4.5, 0.85),
        text(22, y, LEVEL_LABELS[level]),
        text(0, y + 16, capitalise(formatDate(date, 'short')), { class: 'quiet' }),
      ];
    }),
    height: 8 + latest.length * 38,
  };
}
