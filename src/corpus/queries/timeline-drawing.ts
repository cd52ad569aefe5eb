import { span } from '../../lib/dates.ts';
import { publisherTitle } from '../../lib/labels.ts';
import type { Corpus } from '../model.ts';
import { latestArticles } from './articles.ts';
import { eventsInTime } from './events.ts';
import { silences } from './silence.ts';

/** What happened, lane by lane, with the articles and the silences between them. */
export function timelineDrawing(corpus: Corpus) {
  const { period, regions, wide } = corpus.site;
  const articles = latestArticles(corpus).toReversed();
  const events = eventsInTime(corpus);
  const ends = [...articles, ...events].map(({ data }) => span(data.date).latest).sort();
  return {
    days: {
      from: `${String(period.first)}-01-01`,
      to: span(ends.at(-1)?.slice(0, 7) ?? String(period.last)).latest,
    },
    articles: articles.map(({ id, data: { date, title, source } }) => ({
      id,
      date,
      title,
      publisher: publisherTitle(source),
    })),
    regions: regions
      .map(({ id, name }) => ({
        id,
        label: name,
        events: events
          .filter(({ data }) => data.region === id)
          .map((event) => ({ id: event.id, date: event.data.date, title: event.data.title })),
      }))
      .filter((region) => region.events.length > 0),
    silences: silences(corpus),
    wide,
  };
}
