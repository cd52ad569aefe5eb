import { formatDate } from '../lib/dates.ts';
import { barometerRow, CLOSE_ROOM, type Days, type PlottedRow, type Row } from './barometer.ts';
import { type Axis, barometerAxis, closeAxis } from './barometer-axis.ts';
import { crowdedDays, within } from './barometer-close-up.ts';
import type { Reach } from './barometer-mark.ts';

/** What a drawing shows that its key must tell. */
export type Sign = Reach | 'disagreement' | 'silence';

export interface Drawing {
  axis: Axis;
  /** In the order given. */
  rows: Row[];
  /** Index of the first row with room for a sentence on the longest silence; -1 if none has. */
  quiet: number;
  /** Where marks crowd, drawn again; `of` is the index of its row. */
  closeUp: { days: Days; axis: Axis; rows: (Row & { of: number; actors: string[] })[] } | undefined;
  signs: Set<Sign>;
}

/** The whole barometer: rows under one axis, and a close-up where marks crowd. */
export function drawBarometer(
  plotted: readonly PlottedRow[],
  days: Days,
  silences: readonly { from: string; to: string }[],
): Drawing {
  const axis = barometerAxis(days, silences);
  const rows = plotted.map((row) => barometerRow(row, days));
  const close = crowdedDays(plotted, days);
  return {
    axis,
    rows,
    quiet: rows.findIndex((row) => hasRoom(row, longest(axis))),
    closeUp: close && closeUp(plotted, close),
    signs: signsOf(rows, axis),
  };
}

function closeUp(plotted: readonly PlottedRow[], days: Days): NonNullable<Drawing['closeUp']> {
  const kept = plotted
    .map((row, of) => ({ row: within(row, days), of }))
    .filter(({ row }) => row.stances.length > 0);
  return {
    days,
    axis: closeAxis(
      days,
      kept.map(({ row }) => row),
    ),
    rows: kept.map(({ row, of }) => ({
      ...barometerRow(row, days, CLOSE_ROOM),
      of,
      actors: [...new Set(row.stances.map(({ actor }) => actor))],
    })),
  };
}

/** The longest silence of an axis. */
export function longest({ silences }: Axis): Axis['silences'][number] | undefined {
  return silences.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];
}

/** « aucun article, déc. 2022 – avril 2025 », of the longest silence. */
export function longestSilence(
  silences: readonly { from: string; to: string }[],
): string | undefined {
  const days = ({ from, to }: { from: string; to: string }) => Date.parse(to) - Date.parse(from);
  const [silence] = silences.toSorted((a, b) => days(b) - days(a));
  if (silence === undefined) return undefined;
  const [from, to] = [silence.from, silence.to].map((day) => formatDate(day.slice(0, 7), 'short'));
  return `aucun article, ${from ?? ''} – ${to ?? ''}`;
}

/** Baseline of the sentence on a silence: rows lower than this have no room under it. */
const TALL = 4;

function hasRoom({ height, marks }: Row, silence: Axis['silences'][number] | undefined): boolean {
  return (
    silence !== undefined &&
    height > TALL &&
    marks.every(({ x, y, reach }) => x >= silence.to - 1 && (reach === undefined || y > 2.5))
  );
}

function signsOf(rows: readonly Row[], { silences }: Axis): Set<Sign> {
  return new Set<Sign>([
    ...rows.flatMap(({ marks }) => marks.flatMap(({ reach }) => reach?.kind ?? [])),
    ...(rows.some(({ brackets }) => brackets.length > 0) ? (['disagreement'] as const) : []),
    ...(silences.length > 0 ? (['silence'] as const) : []),
  ]);
}
