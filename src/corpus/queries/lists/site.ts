import { ENTRIES } from '../../../lib/paging.ts';
import { routes } from '../../../lib/routes.ts';
import type { Corpus } from '../../model.ts';
import { byId, latestArticles } from '../articles.ts';
import { eventsOfTopic } from '../events.ts';
import { memoize } from '../memoize.ts';
import { predictionsInTime } from '../predictions.ts';
import { predictionView } from '../prediction-views.ts';
import { withSilences } from '../silence.ts';
import { articlesOfTopic, topicsByName } from '../topics.ts';
import { yearOf } from './dossier.ts';
import { at, type Correction } from './entries.ts';
import { alone, type List, type SharedList } from './list.ts';

const OWN = { within: [], room: ENTRIES, isPart: false, from: 'start' } as const;
const METHOD = {
  ...{ ...OWN, isPart: true },
  within: [{ name: 'Méthode', path: routes.method() }],
} as const;

/** Every article, the latest first. */
export const articleList = memoize((corpus: Corpus): List => {
  const articles = latestArticles(corpus);
  return {
    ...{ ...OWN, id: 'articles', path: routes.articles(), title: 'Articles', name: 'Articles' },
    ...{ words: { many: 'articles', most: 'récents' }, total: articles.length },
    entries: (indexes) => ({
      ...{ kind: 'articles', look: 'large' },
      items: at(articles, indexes).map((article) => ({ ...article, passages: [] })),
    }),
    markOf: (index) => yearOf(articles[index]?.data.date),
  };
});

/** Every topic, by name. */
export const topicList = memoize((corpus: Corpus): List => {
  const topics = topicsByName(corpus);
  return {
    ...{ ...OWN, id: 'themes', path: routes.topics(), title: 'Thèmes', name: 'Thèmes' },
    ...{ words: { many: 'thèmes', most: 'traités' }, total: topics.length },
    entries: (indexes) => ({
      kind: 'topics',
      items: at(topics, indexes).map(({ id, data }) => ({
        ...{ id, data, articles: articlesOfTopic(corpus, id).length },
        events: eventsOfTopic(corpus, id).length,
      })),
    }),
  };
});

/** Every forward-looking statement, in time. */
export const predictionList = memoize((corpus: Corpus): List => {
  const predictions = withSilences(corpus, predictionsInTime(corpus), ({ data }) => data.date);
  return {
    ...{ ...OWN, id: 'liste', path: routes.predictions(), title: 'Prévisions', name: 'Prévisions' },
    ...{ words: { many: 'prévisions', most: 'récentes' }, total: predictions.length },
    addressedAt: routes.predictions(),
    entries: (indexes) => ({
      kind: 'predictions',
      items: at(predictions, indexes).map((prediction) => ({
        ...predictionView(corpus, prediction),
        silence: prediction.silence,
      })),
    }),
    markOf: (index) => yearOf(predictions[index]?.data.date),
  };
});

/** Every correction, the latest first, and what the page on method shows of them. */
export const correctionList = memoize((corpus: Corpus): SharedList => {
  const corrections = correctionsOf(corpus);
  return alone({
    ...{ ...METHOD, id: 'corrections', path: routes.methodList('corrections') },
    ...{ title: 'Corrections', name: 'Corrections', total: corrections.length },
    words: { many: 'corrections', most: 'récentes' },
    entries: (indexes) => ({ kind: 'corrections', items: at(corrections, indexes) }),
    markOf: (index) => yearOf(corrections[index]?.date),
  });
});

/** Every source, the latest first, and what the page on method shows of them. */
export const sourceList = memoize((corpus: Corpus): SharedList => {
  const articles = latestArticles(corpus);
  return alone({
    ...{ ...METHOD, id: 'sources', path: routes.methodList('sources') },
    ...{ title: 'Les sources', name: 'Les sources', total: articles.length },
    words: { many: 'sources', most: 'récentes' },
    entries: (indexes) => ({ kind: 'sources', items: at(articles, indexes) }),
    markOf: (index) => yearOf(articles[index]?.data.date),
  });
});

/** Every correction made since publication, the latest first. */
function correctionsOf({ articles }: Corpus): Correction[] {
  return articles
    .flatMap((article) => (article.data.corrections ?? []).map((each) => ({ article, ...each })))
    .sort((a, b) => b.date.localeCompare(a.date) || byId(a.article, b.article));
}
