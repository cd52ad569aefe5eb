import { formatDate, shape, span } from '../../lib/dates.ts';
import { rankOf } from '../../lib/levels.ts';
import type { Actor, Corpus, Event, Stance } from '../model.ts';
import { gathered, inIndex } from './actors.ts';
import { latestArticles } from './articles.ts';
import { bodyOf } from './barometer.ts';
import { eventsInTime } from './events.ts';
import { type ReferenceView, referencesFor } from './evidence.ts';
import { entries, entry } from './lookup.ts';
import { memoize } from './memoize.ts';
import { mentionsOf } from './mentions.ts';
import { stancesInTime, type StanceView, stanceView } from './stances.ts';

/** What each must have, where no event is common to all. */
const LEAST_STANCES = 2;
/** Levels that are so many ranks apart are opposite. */
const OPPOSITE = 2;

/** Countries and territories that are compared, two or three, in the order of an index. */
export interface Compared {
  /** « berry-savoie ». */
  id: string;
  actors: readonly Actor[];
}

/** Every pair and trio of which there is enough to say: two positions each, or an event in common. */
export const comparisons = memoize((corpus: Corpus): readonly Compared[] => {
  const { focus } = corpus.site;
  const bodies = new Set(
    corpus.stances
      .map(({ data }) => bodyOf(corpus, data.actor))
      .filter((id) => id !== focus.actor && !focus.circle.includes(id)),
  );
  const actors = inIndex(entries(corpus, 'actors', [...bodies])).filter(({ data }) =>
    ['country', 'territory'].includes(data.kind),
  );
  const pairs = actors.flatMap((one, at) => actors.slice(at + 1).map((other) => [one, other]));
  const trios = pairs.flatMap(([one, other]) =>
    actors
      .slice(actors.findIndex((each) => each === other) + 1)
      .map((third) => [one, other, third]),
  );
  return [...pairs, ...trios]
    .map((group) => group.filter((each) => each !== undefined))
    .filter((group) => hasEnough(corpus, group))
    .map((group) => ({ id: group.map(({ id }) => id).join('-'), actors: group }));
});

function hasEnough(corpus: Corpus, group: readonly Actor[]): boolean {
  const isRich = group.every(({ id }) => stancesOf(corpus, id).length >= LEAST_STANCES);
  return (
    isRich || corpus.events.some((event) => group.every(({ id }) => takesPart(corpus, event, id)))
  );
}

/** The positions of a country and its leaders, in time. */
function stancesOf(corpus: Corpus, body: string): Stance[] {
  return stancesInTime(corpus).filter(({ data }) => bodyOf(corpus, data.actor) === body);
}

function takesPart(corpus: Corpus, { data }: Event, body: string): boolean {
  return data.actors.some((id) => bodyOf(corpus, id) === body);
}

/** What one of those compared does or says at a moment; nothing where no article says a word. */
interface Side {
  actor: Actor;
  stances: StanceView[];
}

/** What is dated of one day, side by side. */
interface Moment {
  /** « 23 novembre 2022 ». */
  when: string;
  /** What brought them together, if an event did. */
  event: Event | undefined;
  sides: Side[];
}

/** What the page of a comparison shows. */
export function comparison(corpus: Corpus, { actors }: Compared) {
  const ids = actors.map(({ id }) => id);
  const own = ids.flatMap((id) => stancesOf(corpus, id));
  const between = own.filter(({ data }) => ids.includes(bodyOf(corpus, data.toward)));
  const others = own.filter((stance) => !between.includes(stance));
  const byDay = Map.groupBy(others, ({ data }) => span(data.date).latest);
  const moments = [...byDay.keys()].sort().map((day): Moment => {
    const here = byDay.get(day) ?? [];
    return {
      when: formatDate(day),
      event: eventOf(corpus, day, ids),
      sides: actors.map((actor) => ({
        actor,
        stances: here
          .filter(({ data }) => bodyOf(corpus, data.actor) === actor.id)
          .map((stance) => stanceView(corpus, stance)),
      })),
    };
  });
  const meeting = moments.toSorted((a, b) => present(b) - present(a) || weight(b) - weight(a))[0];
  const main = meeting !== undefined && present(meeting) > 1 ? meeting : undefined;
  return {
    main,
    moments: moments.filter((moment) => moment !== main),
    between: pairsOf(ids).map(([from, to]) => ({
      from: entry(corpus, 'actors', from),
      to: entry(corpus, 'actors', to),
      stances: between
        .filter(
          ({ data }) => bodyOf(corpus, data.actor) === from && bodyOf(corpus, data.toward) === to,
        )
        .map((stance) => stanceView(corpus, stance)),
    })),
    common: {
      events: sharedEvents(corpus, ids),
      memberships: memberships(corpus, ids),
      sameSource: moments.flatMap((moment) => sameSource(moment)),
    },
    opposite: moments.flatMap((moment) => opposites(moment)),
    silent: silentOnes(corpus, actors),
  };
}

function present({ sides }: Moment): number {
  return sides.filter(({ stances }) => stances.length > 0).length;
}

/** A day that is known, and on which something happened, before one at which a source only speaks. */
function weight({ event, sides }: Moment): number {
  const dated = sides
    .flatMap(({ stances }) => stances)
    .filter(({ data }) => shape(data.date) === 'day');
  return (
    dated.filter(({ data }) => data.basis !== 'analyse').length + (event === undefined ? 0 : 1)
  );
}

/** A summit of that very day in which those compared take part. */
function eventOf(corpus: Corpus, day: string, ids: readonly string[]): Event | undefined {
  return eventsInTime(corpus)
    .filter(({ data }) => data.date === day && data.kind === 'sommet')
    .find((event) => ids.some((id) => takesPart(corpus, event, id)));
}

function pairsOf(ids: readonly string[]): [from: string, to: string][] {
  return ids.flatMap((from) =>
    ids.filter((to) => to !== from).map((to): [string, string] => [from, to]),
  );
}

/** The events in which two at least of those compared take part. */
function sharedEvents(corpus: Corpus, ids: readonly string[]) {
  return eventsInTime(corpus).flatMap((event) => {
    const actors = entries(
      corpus,
      'actors',
      ids.filter((id) => takesPart(corpus, event, id)),
    );
    if (actors.length < 2) return [];
    return [{ event, actors, references: referencesFor(corpus, event.data.citations) }];
  });
}

/** The organisations of which two at least are members. */
function memberships(corpus: Corpus, ids: readonly string[]) {
  return corpus.actors.flatMap((organisation) => {
    const { data } = organisation;
    const members = data.kind === 'organisation' ? (data.members ?? []) : [];
    const actors = entries(
      corpus,
      'actors',
      ids.filter((id) => members.includes(id)),
    );
    return actors.length < 2 ? [] : [{ organisation, actors }];
  });
}

/** Positions of several that one article alone gives, by one author, at one date: only one source. */
function sameSource({ when, sides }: Moment) {
  const judged = sides.flatMap(({ actor, stances }) =>
    stances.some(({ data }) => data.basis === 'analyse') ? [{ actor, stances }] : [],
  );
  const articles = new Set(
    judged.flatMap(({ stances }) =>
      stances.flatMap(({ references }) => references.map(({ article }) => article)),
    ),
  );
  const [article] = articles;
  return judged.length > 1 && articles.size === 1 && article !== undefined
    ? [{ when, article, actors: judged.map(({ actor }) => actor) }]
    : [];
}

/** Positions toward one and the same that are far apart at one date. */
function opposites({ when, sides }: Moment) {
  const all = sides.flatMap(({ stances }) => stances);
  return all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter((other) => other.actor !== one.actor && other.data.toward === one.data.toward)
      .filter((other) => Math.abs(rankOf(other.data.level) - rankOf(one.data.level)) >= OPPOSITE)
      .map((other) => ({ when, one, other })),
  );
}

/** Those of whom the latest articles say nothing, and the last that does. */
function silentOnes(corpus: Corpus, actors: readonly Actor[]) {
  const [latest] = latestArticles(corpus);
  return actors.flatMap((actor) => {
    const named = gathered(corpus, actor).flatMap((id) =>
      mentionsOf(corpus, id).map(({ article }) => article),
    );
    const [last] = latestArticles(corpus).filter((article) => named.includes(article));
    return last === undefined || last === latest ? [] : [{ actor, last }];
  });
}

/** A line of the table of a comparison. */
export interface ComparisonRow {
  date: string;
  actor: string;
  toward: string;
  level: string;
  basis: string;
  summary: string;
  references: ReferenceView[];
}

/** The positions of those compared, in time, as a table. */
export function comparisonRows(corpus: Corpus, { actors }: Compared): ComparisonRow[] {
  const ids = actors.map(({ id }) => id);
  return stancesInTime(corpus)
    .filter(({ data }) => ids.includes(bodyOf(corpus, data.actor)))
    .map(({ data }) => ({
      date: data.date,
      actor: data.actor,
      toward: data.toward,
      level: data.level,
      basis: data.basis,
      summary: data.summary,
      references: referencesFor(corpus, data.citations),
    }));
}
