import { span } from '../../lib/dates.ts';
import type { Article, Corpus, Event } from '../model.ts';
import { eventRanks, eventsInTime } from './events.ts';
import { type EventView, eventViews } from './views.ts';

/** How many events are shown. */
const MOST = 3;

/**
 * What our articles tell of the topics of an article after it was written: the events nearest to
 * its topics, of which the first count most, in time.
 */
export function sinceArticle(corpus: Corpus, { data }: Article): EventView[] {
  const { latest: written } = span(data.date);
  const weights = new Map(data.topics.map((id, index, { length }) => [id, length - index]));
  const nearness = ({ data: { topics } }: Event) =>
    topics.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0);
  // « Au plus tard le… » may be earlier.
  const isLater = ({ data: { date } }: Event) => (span(date).earliest ?? '') > written;
  const ranks = eventRanks(corpus);
  const found = eventsInTime(corpus)
    .filter((event) => isLater(event) && nearness(event) > 0)
    .toSorted((a, b) => nearness(b) - nearness(a))
    .slice(0, MOST)
    .sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
  return eventViews(corpus, found);
}
