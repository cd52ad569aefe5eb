import { compareDates, extent, formatDate, listedUnder } from '../../lib/dates.ts';
import { EVENT_KINDS } from '../../schema/event.ts';
import type { Corpus, Event } from '../model.ts';
import { type ReferenceView, referencesFor } from './evidence.ts';
import { formerIds } from './former.ts';
import { byId } from './lookup.ts';
import { memoize } from './memoize.ts';

/** What a list shows of an event: its data, and the passages that support it. */
export interface EventView extends Event {
  /** Ids that it had before, as fragments of old addresses. */
  formerIds: readonly string[];
  references: ReferenceView[];
}

/** Events, as lists show them. */
export function eventViews(corpus: Corpus, events: readonly Event[]): EventView[] {
  return events.map(({ id, data }) => ({
    id,
    data,
    formerIds: formerIds(corpus, 'events', id),
    references: referencesFor(corpus, data.citations),
  }));
}

/** Events in time, by their known end; of one day, a meeting before what was said and done there. */
export const eventsInTime = memoize((corpus: Corpus): readonly Event[] => {
  const rank = ({ data }: Event) => EVENT_KINDS.indexOf(data.kind);
  return corpus.events.toSorted(
    (a, b) => compareDates(a.data.date, b.data.date) || rank(a) - rank(b) || byId(a, b),
  );
});

/** « de 2020 à janvier 2026 », « en 2022 »: when what the articles report happened. */
export function eventsExtent(corpus: Corpus): string {
  const events = eventsInTime(corpus);
  const last = events.at(-1);
  if (last === undefined) return '';
  const from = extent(events.map(({ data }) => data.date)).first.slice(0, 4);
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
