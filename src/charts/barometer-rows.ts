import { formatDate } from '../lib/dates.ts';
import { BASIS_LABELS, LEVEL_LABELS } from '../lib/labels.ts';
import { href } from '../lib/routes.ts';
import type { StanceData } from '../schema/stance.ts';
import type { PlottedRow } from './barometer.ts';
import type { MarkOf } from './elements.ts';

export interface Named {
  id: string;
  data: { name: string };
}

/** A stance, and whose it is. */
export interface ToldStance {
  id: string;
  /** Where it stands. */
  path: string;
  data: StanceData;
  actor: Named;
}

/** A row of the barometer, as the corpus tells it. */
export interface ToldRow {
  actor: Named;
  people: readonly Named[];
  readings: readonly { stances: readonly ToldStance[]; disagree: boolean }[];
  /** « de R. Veser », by the id of a stance. */
  sayers: ReadonlyMap<string, string>;
  latest: readonly ToldStance[];
}

/** The same, as it is plotted. */
export function plottedRow({ readings, sayers }: ToldRow): PlottedRow {
  return {
    stances: readings.flatMap(({ stances }) =>
      stances.map(({ id, data: { level, date, basis }, actor }) => ({
        ...{ id, level, date, basis: BASIS_LABELS[basis], actor: actor.id },
        ...{ by: sayers.get(id), judged: basis === 'analyse' },
      })),
    ),
    disagreements: readings
      .filter(({ disagree }) => disagree)
      .map(({ stances }) => stances.map(({ id }) => id)),
  };
}

/** What each mark of a row says of itself, and where it leads, by the id of its stance. */
export function rowMarks({ actor, readings, sayers }: ToldRow): Map<string, MarkOf> {
  return new Map(
    readings.flatMap(({ stances, disagree }) =>
      stances.map(({ id, path, data: { date, level, basis } }) => {
        const by = [BASIS_LABELS[basis], sayers.get(id)].filter(Boolean).join(' ');
        const told = `${actor.data.name}, ${formatDate(date)} : ${LEVEL_LABELS[level]} (${by})`;
        const title = `${told}${disagree ? ' ; les articles divergent' : ''}`;
        return [id, { href: href(path), title }] as const;
      }),
    ),
  );
}
