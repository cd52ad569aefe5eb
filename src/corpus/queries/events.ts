import { compareDates } from '../../lib/dates.ts';
import { EVENT_KINDS } from '../../schema/event.ts';
import type { Corpus, Event } from '../model.ts';
import { byId } from './articles.ts';

/** Events in time, by their known end; of one day, a meeting comes before what was said and done there. */
export function eventsInTime(corpus: Corpus): Event[] {
  const rank = ({ data }: Event) => EVENT_KINDS.indexOf(data.kind);
  return corpus.events.toSorted(
    (a, b) => compareDates(a.data.date, b.data.date) || rank(a) - rank(b) || byId(a, b),
  );
}

/** Events in which any of some actors takes part. */
export function eventsOfActors(corpus: Corpus, actors: readonly string[]): Event[] {
  return eventsInTime(corpus).filter(({ data }) => data.actors.some((id) => actors.includes(id)));
}

export function eventsOfTopic(corpus: Corpus, topic: string): Event[] {
  return eventsInTime(corpus).filter(({ data }) => data.topics.includes(topic));
}
