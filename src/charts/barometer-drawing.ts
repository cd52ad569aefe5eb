import { formatDate } from '../lib/dates.ts';
import { type Axis, daysAxis, gridAxis } from './axis.ts';
import { barometerRow, barometerScale, type Row } from './barometer.ts';
import { crowdedDays, knownDays, within } from './barometer-close-up.ts';
import type { Sign } from './barometer-key.ts';
import { type ActorRow, type Named, plottedRow } from './barometer-rows.ts';
import type { Days } from './time-scale.ts';

/** Who, and the row of their stances. */
export interface DrawnRow extends Row {
  actor: Named;
  people: readonly Named[];
  /** Words for the longest silence, in the first row that has space for them. */
  silence?: { text: string; x: number };
}

export interface Drawing {
  axis: Axis;
  /** In the order given. */
  rows: DrawnRow[];
  /** The months in which marks crowd, drawn again closer. */
  closeUp: { days: Days; axis: Axis; rows: DrawnRow[] } | undefined;
  /** What the key must explain. */
  signs: ReadonlySet<Sign>;
}

/** Rows lower than this, in rem, have no space for the words of a silence. */
const TALL = 4;

/** The whole barometer: rows under one axis, and a close-up where marks crowd. */
export function drawBarometer(
  actors: readonly ActorRow[],
  days: Days,
  silences: readonly Days[],
): Drawing {
  const axis = gridAxis('years', barometerScale(days), days, silences);
  const rows = actors.map((row): DrawnRow => {
    return { actor: row.actor, people: row.people, ...barometerRow(plottedRow(row), days) };
  });
  const silence = longestSilence(silences, days);
  const roomy = silence && rows.find((row) => hasRoom(row, silence.to));
  if (roomy) roomy.silence = silence;
  return {
    axis,
    rows,
    closeUp: closeUpOf(actors, days),
    signs: new Set([
      ...rows.flatMap(({ marks }) => marks.flatMap(({ reach }) => reach?.kind ?? [])),
      ...rows.flatMap(({ brackets }) => brackets.map(() => 'disagreement' as const)),
      ...axis.silences.map(() => 'silence' as const),
    ]),
  };
}

function closeUpOf(actors: readonly ActorRow[], days: Days): Drawing['closeUp'] {
  const close = crowdedDays(actors.map(plottedRow), days);
  if (close === undefined) return undefined;
  const kept = actors
    .map((row) => ({ row, plot: within(plottedRow(row), close) }))
    .filter(({ plot }) => plot.stances.length > 0);
  return {
    days: close,
    axis: daysAxis(
      kept.flatMap(({ plot }) => knownDays(plot)),
      barometerScale(close),
    ),
    rows: kept.map(({ row, plot }) => ({
      actor: row.actor,
      people: row.people,
      ...barometerRow(plot, close),
    })),
  };
}

/** « aucun article, déc. 2022 – avril 2025 », in the middle of the longest silence. */
function longestSilence(silences: readonly Days[], days: Days) {
  const length = ({ from, to }: Days) => Date.parse(to) - Date.parse(from);
  const [longest] = silences.toSorted((a, b) => length(b) - length(a));
  if (longest === undefined) return undefined;
  const scale = barometerScale(days);
  const [from, to] = [scale.end(longest.from), scale.start(longest.to)];
  const [start, end] = [longest.from, longest.to].map((day) =>
    formatDate(day.slice(0, 7), 'short'),
  );
  return { text: `aucun article, ${start ?? ''} – ${end ?? ''}`, x: (from + to) / 2, to };
}

/** Whether nothing hangs in a row before some place. */
function hasRoom({ height, marks }: Row, to: number): boolean {
  return (
    height > TALL &&
    marks.every(({ x, y, reach }) => x >= to - 1 && (reach === undefined || y > 2.5))
  );
}
