import { compareDates } from '../../lib/dates.ts';
import type { Corpus, Event } from '../model.ts';
import { byId } from './articles.ts';

/** Events in time, by their known end. */
export function eventsInTime(corpus: Corpus): Event[] {
  return corpus.events.toSorted((a, b) => compareDates(a.data.date, b.data.date) || byId(a, b));
}

/** Events in which any of some actors takes part. */
export function eventsOfActors(corpus: Corpus, actors: readonly string[]): Event[] {
  return eventsInTime(corpus).filter(({ data }) => data.actors.some((id) => actors.includes(id)));
}

export function eventsOfTopic(corpus: Corpus, topic: string): Event[] {
  return eventsInTime(corpus).filter(({ data }) => data.topics.includes(topic));
}
