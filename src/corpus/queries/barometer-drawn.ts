import { figure, numeral } from '../../lib/text.ts';
import type { Barometer, BarometerRow } from './barometer.ts';

/** A barometer that can be read: all of it, or the latest stances of those best attested. */
export interface DrawnBarometer extends Barometer {
  /** How many stances it draws. */
  drawn: number;
  /** What it leaves out, in a sentence; undefined where that is nothing. */
  part: string | undefined;
}

/** Stances of a drawing, its rows, and readings of a row: more could not be told apart. */
const MOST = 48;
const ROWS = 12;
const OF_ROW = 12;

/** What can be drawn of a barometer. */
export function drawable(barometer: Barometer): DrawnBarometer {
  const { rows } = barometer;
  const total = stancesOf(rows);
  if (total <= MOST && rows.every(({ readings }) => readings.length <= OF_ROW)) {
    return { ...barometer, drawn: total, part: undefined };
  }
  const best = new Set(rows.toSorted((a, b) => stancesOf([b]) - stancesOf([a])).slice(0, ROWS));
  const most = Math.min(OF_ROW, Math.floor(MOST / best.size));
  const kept = rows.filter((row) => best.has(row)).map((row) => latestOf(row, most));
  const drawn = stancesOf(kept);
  const latest = `les ${numeral(most)} dernières`;
  const whose =
    kept.length === rows.length
      ? 'de chaque acteur'
      : `de chacun des ${numeral(kept.length)} acteurs qui en comptent le plus`;
  const part =
    rows.length === 1
      ? `Ce dessin montre ${latest} positions, sur ${figure(total)}.`
      : `Ce dessin montre ${figure(drawn)} positions sur ${figure(total)} : ${latest} ${whose}.`;
  return { ...barometer, rows: kept, drawn, part };
}

function stancesOf(rows: readonly BarometerRow[]): number {
  return rows
    .flatMap(({ readings }) => readings)
    .reduce((sum, { stances }) => sum + stances.length, 0);
}

function latestOf(row: BarometerRow, most: number): BarometerRow {
  const readings = row.readings.slice(-most);
  const actors = new Set(readings.flatMap(({ stances }) => stances.map(({ data }) => data.actor)));
  return { ...row, readings, people: row.people.filter(({ id }) => actors.has(id)) };
}
