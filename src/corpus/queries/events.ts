import { compareDates, formatDate, listedUnder, span } from '../../lib/dates.ts';
import { EVENT_KINDS, type EventKind } from '../../schema/event.ts';
import type { Corpus, Event } from '../model.ts';
import { byId } from './articles.ts';
import { memoize } from './memoize.ts';
import { type EventView, eventViews } from './views.ts';

/** Events in time, by their known end; of one day, a meeting before what was said and done there. */
export const eventsInTime = memoize((corpus: Corpus): readonly Event[] => {
  const rank = ({ data }: Event) => EVENT_KINDS.indexOf(data.kind);
  return corpus.events.toSorted(
    (a, b) => compareDates(a.data.date, b.data.date) || rank(a) - rank(b) || byId(a, b),
  );
});

/** The events of each kind that has some, in time. */
export function eventsByKind(corpus: Corpus): { kind: EventKind; events: EventView[] }[] {
  return EVENT_KINDS.map((kind) => ({
    kind,
    events: eventViews(
      corpus,
      eventsInTime(corpus).filter(({ data }) => data.kind === kind),
    ),
  })).filter(({ events }) => events.length > 0);
}

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

/** Events in which any of some actors takes part, in time. */
export function eventsOfActors(corpus: Corpus, actors: readonly string[]): Event[] {
  return eventsInTime(corpus).filter(({ data }) => data.actors.some((id) => actors.includes(id)));
}

/** The events of a topic, in time. */
export function eventsOfTopic(corpus: Corpus, topic: string): Event[] {
  return eventsInTime(corpus).filter(({ data }) => data.topics.includes(topic));
}
