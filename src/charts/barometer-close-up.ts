import { shape, span } from '../lib/dates.ts';
import { barometerScale, type PlottedRow } from './barometer.ts';
import type { Days } from './time-scale.ts';

/** Marks nearer than this, in percent, are better seen closer. */
const CROWDED = 5;

/** The months in which marks of one row crowd; undefined where none do, or in several years. */
export function crowdedDays(rows: readonly PlottedRow[], days: Days): Days | undefined {
  const scale = barometerScale(days);
  const crowded = rows
    .map(knownDays)
    .flatMap((known) =>
      known.filter((day, index) =>
        [known[index - 1], known[index + 1]].some(
          (other) =>
            other !== undefined && Math.abs(scale.start(other) - scale.start(day)) < CROWDED,
        ),
      ),
    )
    .sort();
  const [first, last] = [crowded[0], crowded.at(-1)];
  if (first === undefined || first.slice(0, 4) !== last?.slice(0, 4)) return undefined;
  return { from: `${first.slice(0, 7)}-01`, to: span(last.slice(0, 7)).latest };
}

/** What a close-up draws of a row: the stances whose day is known, and in it. */
export function within({ stances, disagreements }: PlottedRow, { from, to }: Days): PlottedRow {
  const kept = stances.filter(({ date }) => {
    const day = knownDay(date);
    return day !== undefined && day >= from && day <= to;
  });
  const ids = new Set(kept.map(({ id }) => id));
  return {
    // The name of the row says whose they are, but for judges.
    stances: kept.map((stance) => (stance.judged ? stance : { ...stance, by: undefined })),
    disagreements: disagreements.filter((group) => group.every((id) => ids.has(id))),
  };
}

/** The days of a row that are known, in time. */
export function knownDays({ stances }: PlottedRow): string[] {
  return stances.flatMap(({ date }) => knownDay(date) ?? []).sort();
}

/** The day of a date, where it is known well enough for a close-up. */
function knownDay(date: string): string | undefined {
  return ['day', 'about'].includes(shape(date)) ? span(date).latest : undefined;
}
