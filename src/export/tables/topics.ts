import { z } from 'zod';
import type { Corpus } from '../../corpus/model.ts';
import { memoize } from '../../corpus/queries/memoize.ts';
import { eventsOfTopic } from '../../corpus/queries/events.ts';
import { articlesOfTopic } from '../../corpus/queries/topics.ts';
import { span } from '../../lib/dates.ts';
import { absolute, routes } from '../../lib/routes.ts';
import { id } from '../../schema/common.ts';
import { edtfDate } from '../../schema/edtf.ts';
import { topic } from '../../schema/topic.ts';
import { bounds, cited, citationsTo, located, period } from './located.ts';

/** A topic, what is about it, and the words that its events rest on. */
export const topicRecord = z.strictObject({
  ...located,
  ...topic.shape,
  articles: z.array(id),
  events: z.array(id),
  /** From the first to the last of its articles. */
  date: edtfDate.nullable(),
  ...bounds,
  ...cited,
});

/** Every topic, in the order of the corpus. */
export const topicRecords = memoize((corpus: Corpus): z.infer<typeof topicRecord>[] =>
  corpus.topics.map(({ id: own, data }) => {
    const articles = articlesOfTopic(corpus, own);
    const events = eventsOfTopic(corpus, own);
    const date =
      articles.length === 0 ? undefined : period(articles.map((article) => article.data.date));
    const { earliest = null, latest = null } = date ? span(date) : {};
    return {
      id: own,
      address: absolute(routes.topic(own)),
      ...data,
      articles: articles.map((article) => article.id),
      events: events.map((event) => event.id),
      date: date ?? null,
      earliest,
      latest,
      citations: citationsTo(
        corpus,
        events.flatMap((event) => event.data.citations),
      ),
    };
  }),
);
