import type { Article, Corpus } from '../../corpus/model.ts';
import { actorFinder } from '../../corpus/names.ts';
import { eventsOfTopic } from '../../corpus/queries/events.ts';
import { entry } from '../../corpus/queries/lookup.ts';
import { mentionsOf } from '../../corpus/queries/mentions.ts';
import { memoize } from '../../corpus/queries/memoize.ts';
import { articlesOfTopic } from '../../corpus/queries/topics.ts';
import { absolute, passageId, routes } from '../../lib/routes.ts';
import { sentences } from '../../lib/text.ts';
import { articleFields } from './schemas.ts';
import { boundsOf, citationAt, citationsTo, locatedAt, period } from './located.ts';

/*
 * The records of each table, in the order of the corpus, as `schemas.ts` describes them.
 */

export const articleRecords = memoize((corpus) =>
  corpus.articles.map(({ id, data, passages }) => ({
    ...locatedAt(id, routes.article(id)),
    ...articleFields.parse(data),
    ...boundsOf(data.date),
    keyPoints: data.keyPoints.map(({ text }) => text),
    citations: citationsTo(
      corpus,
      data.keyPoints.map(({ quote }) => ({ article: id, quote })),
    ),
    paragraphs: passages.map(({ number, text }) => ({
      number,
      address: absolute(routes.passage(id, number)),
      text,
    })),
  })),
);

/** An actor, and the sentences that name it first in each paragraph. */
export const actorRecords = memoize((corpus) =>
  corpus.actors.map((actor) => {
    const find = actorFinder([actor]);
    const mentions = mentionsOf(corpus, actor.id);
    const date = period(mentions.map(({ article }) => article.data.date));
    return {
      ...locatedAt(actor.id, routes.actor(actor.id)),
      ...actor.data,
      date,
      ...boundsOf(date),
      citations: mentions.flatMap(({ article, passages }) =>
        passages.map(({ number, text }) => {
          const naming = sentences(text).find((sentence) => find(sentence).length > 0);
          return citationAt(article, number, naming ?? text);
        }),
      ),
    };
  }),
);

/** A topic, what is about it, and the words that its events rest on. */
export const topicRecords = memoize((corpus) =>
  corpus.topics.map(({ id, data }) => {
    const articles = articlesOfTopic(corpus, id);
    const events = eventsOfTopic(corpus, id);
    const date = period(articles.map((article) => article.data.date));
    return {
      ...locatedAt(id, routes.topic(id)),
      ...data,
      articles: articles.map((article) => article.id),
      events: events.map((event) => event.id),
      date,
      ...boundsOf(date),
      citations: citationsTo(
        corpus,
        events.flatMap((event) => event.data.citations),
      ),
    };
  }),
);

export const eventRecords = memoize((corpus) =>
  corpus.events.map(({ id, data }) => ({
    ...locatedAt(id, routes.event(id)),
    ...data,
    ...boundsOf(data.date),
    citations: citationsTo(corpus, data.citations),
  })),
);

export const stanceRecords = memoize((corpus) =>
  corpus.stances.map(({ id, data }) => ({
    ...locatedAt(id, routes.stance(data.actor, id)),
    ...data,
    ...boundsOf(data.date),
    citations: citationsTo(corpus, data.citations),
  })),
);

/** Words of a named person or organisation, as an article gives them. */
export const declarationRecords = memoize((corpus) =>
  corpus.articles.flatMap((article) => declarationsIn(corpus, article)),
);

function declarationsIn(corpus: Corpus, article: Article) {
  const ranks = new Map<string, number>();
  return article.quotations.flatMap((quotation) => {
    const { by, passage, text, event } = quotation;
    if (by === undefined || passage === undefined) return [];
    const rank = (ranks.get(passage) ?? 0) + 1;
    ranks.set(passage, rank);
    const date = quotation.date ?? entry(corpus, 'events', event ?? '').data.date;
    return [
      {
        ...locatedAt(
          `${article.id}-${passageId(passage)}-${String(rank)}`,
          routes.passage(article.id, passage),
        ),
        speaker: by,
        text,
        ...(event === undefined ? {} : { event }),
        date,
        ...boundsOf(date),
        citations: [citationAt(article, passage, text)],
      },
    ];
  });
}

/** A prediction of which no article speaks since has an outcome without sequel. */
export const predictionRecords = memoize((corpus) =>
  corpus.predictions.map(({ id, data: { citation, outcome, ...own } }) => ({
    ...locatedAt(id, routes.prediction(id)),
    ...own,
    ...boundsOf(own.date),
    citations: citationsTo(corpus, [citation]),
    outcome: {
      status: outcome?.status ?? 'sans-suite',
      summary: outcome?.summary ?? '',
      citations: citationsTo(corpus, outcome?.citations ?? []),
    },
  })),
);

/** A paragraph of « En deux minutes », sentence by sentence. */
export const synthesisRecords = memoize((corpus) =>
  corpus.synthesis.map(({ id, data }) => ({
    id,
    sentences: data.sentences.map(({ text, citations }) => ({
      text,
      citations: citationsTo(corpus, citations),
    })),
  })),
);
