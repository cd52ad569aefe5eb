import type { AnalysisNewsArticle, Graph, NewsArticle } from 'schema-dts';
import type { Article, Corpus } from '../../corpus/model.ts';
import { entries } from '../../corpus/queries/lookup.ts';
import { shape } from '../../lib/dates.ts';
import { absolute, routes } from '../../lib/routes.ts';
import { type Source, UNKNOWN } from '../../schema/article.ts';
import { iso690, worksOf } from '../cite/works.ts';
import { updatedOn } from '../version.ts';
import { graph, LICENSED, PUBLISHER } from './graph.ts';
import { actorName, topicName } from './names.ts';

/** A compte rendu, the press article that it is based on, what it is about and whom it names. */
export function articleGraph(corpus: Corpus, article: Article): Graph {
  const { id, data } = article;
  const address = absolute(routes.article(id));
  const own: AnalysisNewsArticle = {
    '@type': 'AnalysisNewsArticle',
    '@id': address,
    url: address,
    headline: data.title,
    description: data.summary,
    inLanguage: 'fr',
    datePublished: data.published,
    dateModified: updatedOn(article),
    ...(data.corrections === undefined
      ? {}
      : {
          correction: data.corrections.map(({ date, text }) => ({
            '@type': 'CorrectionComment',
            datePublished: date,
            text,
          })),
        }),
    author: { '@id': PUBLISHER['@id'] },
    publisher: PUBLISHER,
    ...LICENSED,
    isBasedOn: sourceArticle(data.source, data.date),
    citation: [
      ...worksOf(corpus, 'articles', id).slice(1).map(iso690),
      ...(data.source.origin === undefined ? [] : [data.source.origin.address]),
    ],
    about: entries(corpus, 'topics', data.topics).map(topicName),
    mentions: entries(corpus, 'actors', data.actors).map(actorName),
  };
  return graph(
    [
      { name: 'Articles', path: routes.articles() },
      { name: data.title, path: routes.article(id) },
    ],
    own,
  );
}

/** What is unknown is left out; an imprecise day is no day of publication. */
function sourceArticle({ title, publisher, author, address }: Source, date: string): NewsArticle {
  return {
    '@type': 'NewsArticle',
    ...(title === UNKNOWN ? {} : { headline: title }),
    ...(address === undefined ? {} : { url: address }),
    ...(author === UNKNOWN ? {} : { author }),
    ...(['day', 'month', 'year'].includes(shape(date)) ? { datePublished: date } : {}),
    ...(publisher === UNKNOWN
      ? {}
      : { publisher: { '@type': 'Organization', name: publisher } as const }),
  };
}
