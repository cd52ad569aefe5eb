import { formatDate } from '../lib/dates.ts';
import { BASIS_LABELS, LEVEL_LABELS } from '../lib/labels.ts';
import { href } from '../lib/routes.ts';
import type { StanceData } from '../schema/stance.ts';
import type { PlottedRow } from './barometer.ts';

export interface Named {
  id: string;
  data: { name: string };
}

/** A stance to draw. */
interface ActorStance {
  id: string;
  /** Path of the page that shows it. */
  path: string;
  data: StanceData;
}

/** An actor of the barometer: their stances, in groups that agree or disagree. */
export interface ActorRow {
  actor: Named;
  people: readonly Named[];
  readings: readonly { stances: readonly ActorStance[]; disagree: boolean }[];
  /** « de V. Hugo », by the id of a stance. */
  attributions: ReadonlyMap<string, string>;
  latest: readonly ActorStance[];
}

/** The same, as it is plotted. */
export function plottedRow({ actor, readings, attributions }: ActorRow): PlottedRow {
  return {
    stances: readings.flatMap(({ stances, disagree }) =>
      stances.map((stance) => {
        const { level, date, basis } = stance.data;
        const by = attributions.get(stance.id);
        const basisBy = [BASIS_LABELS[basis], by].filter(Boolean).join(' ');
        const title = `${actor.data.name}, ${formatDate(date)} : ${LEVEL_LABELS[level]} (${basisBy})`;
        return {
          id: stance.id,
          level,
          date,
          basis: BASIS_LABELS[basis],
          by,
          judged: basis === 'analyse',
          href: href(stance.path),
          title: disagree ? `${title} ; les articles divergent` : title,
        };
      }),
    ),
    disagreements: readings
      .filter(({ disagree }) => disagree)
      .map(({ stances }) => stances.map(({ id }) => id)),
  };
}
