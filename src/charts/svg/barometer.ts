import { formatDate } from '../../lib/dates.ts';
import { LEVEL_LABELS } from '../../lib/labels.ts';
import { capitalise } from '../../lib/text.ts';
import { shortNames } from '../../lib/short-name.ts';
import type { Element } from '../../lib/xml.ts';
import { type Axis, axisNames } from '../axis.ts';
import { drawBarometer, type DrawnRow } from '../barometer-drawing.ts';
import { keyOf } from '../barometer-key.ts';
import { barometerPlot } from '../barometer-plot.ts';
import type { ActorRow } from '../barometer-rows.ts';
import { line } from '../elements.ts';
import type { Days } from '../time-scale.ts';
import { fixed, px } from './fixed.ts';
import { glyphAt, legend, LEVEL_ITEMS } from './legend.ts';
import { group, linesOf, moved, text } from './shapes.ts';
import type { Body } from './sheet.ts';

/** Pixels of the names, of the drawing, and of the latest stance. */
const [NAMES, PLOT, LATEST, GAP] = [148, 660, 176, 20];
const WIDTH = NAMES + PLOT + LATEST + 2 * GAP;
const AXIS = px(1.4);

interface Part {
  content: readonly Element[];
  height: number;
  /** Pixels kept free over it. */
  over?: number;
}

/**
 * The barometer, for a file.
 *
 * @param focus name of whom the distance is measured to
 */
export function barometerBody(
  actors: readonly ActorRow[],
  focus: string,
  days: Days,
  silences: readonly Days[],
): Body {
  const { axis, rows, closeUp, signs } = drawBarometer(actors, days, silences);
  const parts: Part[] = [
    legend(LEVEL_ITEMS, WIDTH),
    { ...axisOf(axis, focus), over: 10 },
    ...rows.map((row, index) => rowOf(row, axis, latestOf(actors[index]?.latest ?? []))),
  ];
  if (closeUp) {
    const months = `${closeUp.days.from.slice(0, 7)}/${closeUp.days.to.slice(0, 7)}`;
    const name = text(0, 34, `De plus près, ${formatDate(months)}`, { class: 'label' });
    parts.push({ content: [name], height: 44 }, axisOf(closeUp.axis, ''));
    parts.push(...closeUp.rows.map((row) => rowOf(row, closeUp.axis)));
  }
  parts.push({ ...legend(keyOf(signs), WIDTH), over: 18 });
  let height = 0;
  const content = parts.map((part) => {
    const top = height + (part.over ?? 0);
    height = top + part.height;
    return moved(0, top, part.content);
  });
  return { width: WIDTH, height, content };
}

function axisOf(axis: Axis, name: string): Part {
  const names = fixed(axisNames(axis), { width: PLOT, height: AXIS });
  return {
    content: [
      text(0, 14.4, name, { class: 'label' }),
      moved(NAMES + GAP, 0, [group({ class: 'drawing' }, names)]),
    ],
    height: AXIS,
  };
}

function rowOf(row: DrawnRow, axis: Axis, latest?: Part): Part {
  const small = linesOf(shortNames(row.people), NAMES, 12);
  const height = px(row.height);
  const plot = fixed(barometerPlot(row, axis), { width: PLOT, height });
  return {
    content: [
      line(0, 1, NAMES, 1, 'edge'),
      text(0, 25, row.actor.data.name, { class: 'who' }),
      ...small.map((words, index) => text(0, 42 + index * 16, words, { class: 'quiet' })),
      moved(NAMES + GAP, 0, [group({ class: 'drawing' }, plot)]),
      ...(latest ? [moved(WIDTH - LATEST, 0, latest.content)] : []),
    ],
    height: Math.max(height, 36 + small.length * 16, latest?.height ?? 0),
  };
}

function latestOf(latest: ActorRow['latest']): Part {
  const stances = latest.flatMap(({ data: { level, date } }, index) => {
    const y = 22 + index * 38;
    return [
      glyphAt(level, 8, y - 4.5, 0.85),
      text(22, y, LEVEL_LABELS[level]),
      text(0, y + 16, capitalise(formatDate(date, 'short')), { class: 'quiet' }),
    ];
  });
  return { content: [line(0, 1, LATEST, 1, 'edge'), ...stances], height: 8 + latest.length * 38 };
}
