import { span } from '../lib/dates.ts';
import { barometerScale, type Days, type PlottedRow, preciseDay } from './barometer.ts';

/** Marks nearer than this, in percent, are better seen closer. */
const CROWDED = 5;

/**
 * The months in which marks of one row crowd, to be drawn again closer: undefined where none do.
 */
export function crowdedDays(rows: readonly PlottedRow[], days: Days): Days | undefined {
  const scale = barometerScale(days);
  const crowded = rows.flatMap(({ stances }) => {
    const precise = stances.flatMap(({ date }) => preciseDay(date) ?? []).sort();
    return precise.filter((day, index) =>
      [precise[index - 1], precise[index + 1]].some(
        (other) => other !== undefined && Math.abs(scale.start(other) - scale.start(day)) < CROWDED,
      ),
    );
  });
  const [first, last] = [crowded.toSorted()[0], crowded.toSorted().at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (first.slice(0, 4) !== last.slice(0, 4)) return undefined;
  return { first: `${first.slice(0, 7)}-01`, last: span(last.slice(0, 7)).latest };
}

/** What a close-up draws of a row: the stances whose day is known, and is in it. */
export function within({ stances, disagreements }: PlottedRow, { first, last }: Days): PlottedRow {
  const kept = stances.filter(({ date }) => {
    const day = preciseDay(date);
    return day !== undefined && day >= first && day <= last;
  });
  const isOneActor = new Set(kept.map(({ actor }) => actor)).size === 1;
  const ids = new Set(kept.map(({ id }) => id));
  return {
    // The name of the row says whose they are.
    stances: kept.map((stance) =>
      isOneActor && !stance.judged ? { ...stance, by: undefined } : stance,
    ),
    disagreements: disagreements.filter((group) => group.every((id) => ids.has(id))),
  };
}
