import { shape, span } from '../../lib/dates.ts';
import { inSentence, shortName } from '../../lib/short-name.ts';
import { publisherLabel } from '../../lib/labels.ts';
import { after, byName, list } from '../../lib/text.ts';
import { AUTHOR } from '../../schema/reference.ts';
import type { SiteData } from '../../schema/site.ts';
import { LEVELS } from '../../schema/stance.ts';
import type { Actor, Corpus, Stance } from '../model.ts';
import { latestArticles } from './articles.ts';
import { entries, entry } from './lookup.ts';
import { memoize } from './memoize.ts';
import { type Silence, silences } from './silence.ts';
import {
  type Reading,
  readings,
  type StanceView,
  stancesToward,
  stancesTowardFocus,
} from './stances.ts';

/** The attested stances of a country and its leaders toward the focus and its circle. */
export interface BarometerRow {
  actor: Actor;
  /** The leaders whose stances stand in the row. */
  people: Actor[];
  readings: Reading[];
  /** « de V. Hugo », by the id of a stance; absent where the row's own actor says or does it. */
  attributions: ReadonlyMap<string, string>;
  /** The latest stance, in the whole barometer toward the focus itself; several where the articles disagree then. */
  latest: StanceView[];
}

export interface Barometer {
  rows: BarometerRow[];
  /** The articles, in time. */
  articles: { id: string; date: string; title: string; publisher: string }[];
  silences: readonly Silence[];
  /** Days that the drawing gives more of its width. */
  wide: SiteData['wide'];
  /** The organisations that the focus leads, and their name in a sentence. */
  circle: { ids: readonly string[]; name: string };
}

/**
 * Every stance toward the focus and the organisations that it leads, one row a country, the furthest
 * and best attested first.
 */
export const barometer = memoize((corpus: Corpus): Barometer => {
  const { focus, wide } = corpus.site;
  const { rows } = barometerOf(corpus, stancesToward(corpus, [focus.actor, ...focus.circle]));
  const towardFocus = barometerOf(corpus, stancesTowardFocus(corpus)).rows;
  const latest = new Map(towardFocus.map((row) => [row.actor.id, row.latest]));
  return {
    rows: rows.map((row) => ({ ...row, latest: latest.get(row.actor.id) ?? [] })).sort(byDistance),
    articles: latestArticles(corpus)
      .toReversed()
      .map(({ id, data: { date, title, source } }) => {
        return { id, date, title, publisher: publisherLabel(source) };
      }),
    silences: silences(corpus),
    wide,
    circle: {
      ids: focus.circle,
      name: circleName(corpus),
    },
  };
});

/**
 * The rows of some stances.
 *
 * @param body whose row they all stand in; undefined for one row a country
 */
export function barometerOf(
  corpus: Corpus,
  stances: readonly Stance[],
  body?: string,
): Pick<Barometer, 'rows'> {
  const byBody = Map.groupBy(stances, ({ data }) => body ?? bodyOf(corpus, data.actor));
  const rows = Array.from(byBody, ([of, own]) => rowOf(corpus, of, own));
  return { rows: rows.sort(byDistance) };
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
      all.flatMap(({ stances: own }) => own.flatMap((view) => attributionOf(corpus, view, body))),
    ),
    latest: last?.stances ?? [],
  };
}

/** What sentences call the organisations that the focus leads: « la Petite Entente ». */
export function circleName(corpus: Corpus): string {
  return list(
    entries(corpus, 'actors', corpus.site.focus.circle).map(({ data }) => inSentence(data)),
  );
}

function attributionOf(
  corpus: Corpus,
  { id, data, actor }: StanceView,
  body: string,
): [string, string][] {
  if (data.judge === AUTHOR) return [[id, 'de l’auteur']];
  if (data.judgeGroup !== undefined) return [[id, after('de', data.judgeGroup)]];
  const who = data.judge === undefined ? actor : entry(corpus, 'actors', data.judge);
  if (who.id === body) return [];
  const name = who.data.kind === 'person' ? shortName(who.data.name) : inSentence(who.data);
  return [[id, after('de', name)]];
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
