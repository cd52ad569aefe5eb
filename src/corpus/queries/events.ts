import { compareDates, formatDate, listedUnder, span } from '../../lib/dates.ts';
import { EVENT_KINDS } from '../../schema/event.ts';
import type { Corpus, Event } from '../model.ts';
import { byId } from './articles.ts';
import { grouped, memoize, ranksOf, underAny } from './memoize.ts';

/** Events in time, by their known end; of one day, a meeting before what was said and done there. */
export const eventsInTime = memoize((corpus: Corpus): readonly Event[] => {
  const rank = ({ data }: Event) => EVENT_KINDS.indexOf(data.kind);
  return corpus.events.toSorted(
    (a, b) => compareDates(a.data.date, b.data.date) || rank(a) - rank(b) || byId(a, b),
  );
});

/** « de 2020 à janvier 2026 », « en 2022 »: when what is told happened; empty where nothing is. */
export function eventsExtent(corpus: Corpus): string {
  const events = eventsInTime(corpus);
  const last = events.at(-1);
  if (last === undefined) return '';
  const [from = ''] = events
    .map(({ data }) => span(data.date))
    .map(({ earliest, latest }) => (earliest ?? latest).slice(0, 4))
    .sort();
  const { year, month } = listedUnder(last.data.date);
  const to = String(year);
  if (from === to) return `en ${to}`;
  return `de ${from} à ${formatDate(month === undefined ? to : `${to}-${String(month).padStart(2, '0')}`)}`;
}

/** Events under each of their actors, in time. */
const eventsByActor = memoize((corpus) => grouped(eventsInTime(corpus), ({ data }) => data.actors));
const eventsByTopic = memoize((corpus) => grouped(eventsInTime(corpus), ({ data }) => data.topics));
/** The place of each event in time. */
export const eventRanks = memoize((corpus) => ranksOf(eventsInTime(corpus)));

/** Events in which any of some actors takes part. */
export function eventsOfActors(corpus: Corpus, actors: readonly string[]): readonly Event[] {
  return underAny(eventsByActor(corpus), actors, eventRanks(corpus));
}

/** The events of a topic, in time. */
export function eventsOfTopic(corpus: Corpus, topic: string): readonly Event[] {
  return eventsByTopic(corpus).get(topic) ?? [];
}
