import { compareDates } from '../../lib/dates.ts';
import type { Corpus, Event } from '../model.ts';
import { byId } from './articles.ts';

/** Events in time, by their known end. */
export function eventsInTime(corpus: Corpus): Event[] {
  return corpus.events.toSorted((a, b) => compareDates(a.data.date, b.data.date) || byId(a, b));
}

export function eventsOfActor(corpus: Corpus, actor: string): Event[] {
  return eventsInTime(corpus).filter(({ data }) => data.actors.includes(actor));
}

export function eventsOfTopic(corpus: Corpus, topic: string): Event[] {
  return eventsInTime(corpus).filter(({ data }) => data.topics.includes(topic));
}

/** Events that an article reports. */
export function eventsOfArticle(corpus: Corpus, article: string): Event[] {
  return eventsInTime(corpus).filter(({ data }) =>
    data.citations.some((citation) => citation.article === article),
  );
}
