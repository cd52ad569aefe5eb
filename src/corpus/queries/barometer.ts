import { shape, span } from '../../lib/dates.ts';
import { ofWhom, shortName } from '../../lib/short-name.ts';
import { byName } from '../../lib/text.ts';
import { AUTHOR } from '../../schema/reference.ts';
import { LEVELS } from '../../schema/stance.ts';
import type { Actor, Corpus, Stance } from '../model.ts';
import { entries, entry } from './lookup.ts';
import { memoize } from './memoize.ts';
import { type Silence, silences } from './silence.ts';
import { type Reading, readings, type StanceView, stancesTowardFocus } from './stances.ts';

/** The attested stances of a country and its leaders toward the focus. */
export interface BarometerRow {
  actor: Actor;
  /** The leaders whose stances stand in the row. */
  people: Actor[];
  readings: Reading[];
  /** « de V. Hugo », by the id of a stance; absent where the row's own actor says or does it. */
  attributions: ReadonlyMap<string, string>;
  /** The latest stance; several where the articles disagree then. */
  latest: StanceView[];
}

export interface Barometer {
  rows: BarometerRow[];
  /** First and last day drawn. */
  first: string;
  last: string;
  silences: readonly Silence[];
}

/** Every stance toward the focus, one row a country, the furthest and best attested first. */
export const barometer = memoize((corpus: Corpus): Barometer =>
  barometerOf(corpus, stancesTowardFocus(corpus)),
);

/**
 * The rows of some stances, over the same days as those of the whole corpus.
 *
 * @param body whose row they all stand in; undefined for one row a country
 */
export function barometerOf(corpus: Corpus, stances: readonly Stance[], body?: string): Barometer {
  const byBody = Map.groupBy(stances, ({ data }) => body ?? bodyOf(corpus, data.actor));
  const rows = Array.from(byBody, ([of, own]) => rowOf(corpus, of, own));
  return { rows: rows.sort(byDistance), ...daysOf(corpus), silences: silences(corpus) };
}

/** The country or territory that a person leads; anyone else stands alone. */
export function bodyOf(corpus: Corpus, id: string): string {
  const data = entries(corpus, 'actors', [id])[0]?.data;
  const bodies = data?.kind === 'person' ? entries(corpus, 'actors', data.of) : [];
  return bodies.find((body) => ['country', 'territory'].includes(body.data.kind))?.id ?? id;
}

function rowOf(corpus: Corpus, body: string, stances: readonly Stance[]): BarometerRow {
  const all = readings(corpus, stances);
  const people = new Set(stances.map(({ data }) => data.actor).filter((id) => id !== body));
  const last = all.toSorted((a, b) => (momentOf(a.date) < momentOf(b.date) ? -1 : 1)).at(-1);
  return {
    actor: entry(corpus, 'actors', body),
    people: entries(corpus, 'actors', [...people]),
    readings: all,
    attributions: new Map(
      all.flatMap(({ stances: own }) => own.flatMap((view) => attributionOf(view, body))),
    ),
    latest: last?.stances ?? [],
  };
}

function attributionOf({ id, data, actor, judge }: StanceView, body: string): [string, string][] {
  if (data.judge === AUTHOR) return [[id, 'de l’auteur']];
  if (data.judgeGroup !== undefined) return [[id, ofWhom(data.judgeGroup)]];
  if (judge !== undefined) return [[id, ofWhom(shortName(judge))]];
  return actor.id === body ? [] : [[id, ofWhom(shortName(actor.data.name))]];
}

/**
 * The day that a stance is compared by: its known end, but the beginning of a month or a year known
 * alone, which must not pass for later than a day of it.
 */
export function momentOf(date: string): string {
  const { earliest, latest } = span(date);
  return ['month', 'year'].includes(shape(date)) ? (earliest ?? latest) : latest;
}

function byDistance(a: BarometerRow, b: BarometerRow): number {
  const distance = ({ latest }: BarometerRow) =>
    Math.max(...latest.map(({ data }) => LEVELS.indexOf(data.level)));
  const attested = (row: BarometerRow) => row.readings.flatMap(({ stances }) => stances).length;
  return (
    distance(b) - distance(a) ||
    attested(b) - attested(a) ||
    byName(a.actor.data.name, b.actor.data.name)
  );
}

/** From the first year of the site, or of a stance, to the month of the last stance or article. */
const daysOf = memoize((corpus: Corpus): { first: string; last: string } => {
  const dated = [...stancesTowardFocus(corpus), ...corpus.articles];
  const spans = dated.map(({ data }) => span(data.date));
  const starts = [
    String(corpus.site.period.first),
    ...spans.flatMap((days) => days.earliest ?? []),
  ];
  const [first = ''] = starts.map((day) => `${day.slice(0, 4)}-01-01`).sort();
  const last = spans.map(({ latest }) => latest).reduce((a, b) => (a > b ? a : b), first);
  return { first, last: span(last.slice(0, 7)).latest };
});
