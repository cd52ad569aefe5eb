import { formatDate, onDate, shape } from '../lib/dates.ts';
import { BASIS_LABELS, LEVEL_LABELS } from '../lib/labels.ts';
import { href } from '../lib/routes.ts';
import { AUTHOR } from '../schema/reference.ts';
import type { Level, StanceData } from '../schema/stance.ts';
import type { MarkOf } from './elements.ts';
import type { TimeData } from './time-frame.ts';

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
  readings: readonly { stances: readonly ActorStance[]; disagree: boolean }[];
  /** « de V. Hugo », by the id of a stance. */
  attributions: ReadonlyMap<string, string>;
}

/** What a barometer draws. */
export interface BarometerData extends TimeData {
  rows: readonly ActorRow[];
  /** The organisations that the focus leads: the stances toward them are framed. */
  circle: { ids: readonly string[]; name: string };
  /** The stances that stand out; all where undefined. */
  own?: ReadonlySet<string> | undefined;
}

/** A stance, as it is plotted. */
export interface Plotted extends MarkOf {
  id: string;
  level: Level;
  date: string;
  name: string;
  /** What follows the name in a wide drawing, the fullest first. */
  words: readonly string[];
  /** Whether it is toward the circle of the focus. */
  isFramed: boolean;
  /** Whether an article of its date says so, and nothing tells since when. */
  isSaid: boolean;
  isOwn: boolean;
  summary: string;
  /** Number of the disagreement that it is part of. */
  bracket: number | undefined;
}

/** The stances of a barometer, row after row. */
export function plottedStances(data: BarometerData): Plotted[] {
  let brackets = 0;
  return data.rows.flatMap((row) =>
    row.readings.flatMap(({ stances, disagree }) => {
      if (disagree) brackets += 1;
      const bracket = disagree ? brackets : undefined;
      return stances.map((stance) => plotted(data, row, stance, bracket));
    }),
  );
}

function plotted(
  { articles, circle, own }: BarometerData,
  { actor, attributions }: ActorRow,
  { id, path, data }: ActorStance,
  bracket: number | undefined,
): Plotted {
  const { level, date, basis, judge, toward } = data;
  const { name } = actor.data;
  const isFramed = circle.ids.includes(toward);
  const isSaid = judge === AUTHOR && articles.some((article) => article.date === date);
  const isOwn = own === undefined || own.has(id);
  const by = [BASIS_LABELS[basis], attributions.get(id)].filter(Boolean).join(' ');
  const whom = isFramed ? ` envers ${circle.name}` : '';
  const divergent = bracket === undefined ? '' : ' ; les articles divergent';
  return {
    ...{ id, level, date, name, isFramed, isSaid, isOwn, bracket, summary: data.summary },
    words: isOwn ? wordsOf(data, by, whom, isSaid) : [''],
    href: href(path),
    title: `${name}, ${formatDate(date)} : ${LEVEL_LABELS[level]}${whom} (${by})${divergent}`,
  };
}

/** « , acte, 10 oct. 2022 »: what a mark says after its name, the fullest first. */
function wordsOf({ date }: StanceData, by: string, whom: string, isSaid: boolean): string[] {
  const when = ` ${formatDate(date, 'short')}`;
  const joined = (...parts: string[]) =>
    parts.map((part) => (part === '' ? '' : `,${part}`)).join('');
  if (isSaid) return [joined(whom, ` ${saidWhen(date)}`), joined(whom)];
  const isBetween = ['between', 'within'].includes(shape(date));
  const what = isBetween ? [when] : [` ${by}`, when];
  return [joined(whom, ...what), whom === '' ? joined(what[0] ?? '') : joined(whom)];
}

/** « dit le 5 avr. 2025 », « dit en déc. 2022 ». */
function saidWhen(date: string): string {
  return `dit ${onDate(date, 'short')}`;
}
