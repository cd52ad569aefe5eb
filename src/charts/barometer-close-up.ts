import { shape, span } from '../lib/dates.ts';
import { barometerScale, type PlottedRow } from './barometer.ts';
import type { Days } from './time-scale.ts';

/** Marks nearer than this, in percent, are better seen closer. */
const CROWDED = 5;

/** The months in which marks of one row crowd; undefined where none do, or in several years. */
export function crowdedDays(rows: readonly PlottedRow[], days: Days): Days | undefined {
  const scale = barometerScale(days);
  const crowded = rows.map(knownDays).flatMap((known) =>
    known.slice(1).flatMap((day, index) => {
      const before = known[index] ?? day;
      return scale.start(day) - scale.start(before) < CROWDED ? [before, day] : [];
    }),
  );
  const [first, last] = [crowded.toSorted()[0], crowded.toSorted().at(-1)];
  if (first === undefined || first.slice(0, 4) !== last?.slice(0, 4)) return undefined;
  return { from: `${first.slice(0, 7)}-01`, to: span(last.slice(0, 7)).latest };
}

/** What a close-up draws of a row: the stances whose day is known, and in it. */
export function within(row: PlottedRow, { from, to }: Days): PlottedRow {
  const known = knownDays(row).filter((day) => day >= from && day <= to);
  const stances = row.stances
    .filter(({ date }) => known.includes(date))
    // The name of the row says whose they are, but for judges.
    .map((stance) => (stance.judged ? stance : { ...stance, by: undefined }));
  const ids = stances.map(({ id }) => id);
  const disagreements = row.disagreements.filter((group) => group.every((id) => ids.includes(id)));
  return { stances, disagreements };
}

/** The days of a row that are known, in time. */
export function knownDays({ stances }: PlottedRow): string[] {
  return stances
    .map(({ date }) => date)
    .filter((date) => shape(date) === 'day')
    .sort();
}
