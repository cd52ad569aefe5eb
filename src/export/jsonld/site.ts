import type { Dataset, Graph, SearchAction, WebSite } from 'schema-dts';
import type { Corpus, Topic } from '../../corpus/model.ts';
import { siteDescription, siteTitle } from '../../corpus/queries/site-description.ts';
import { articlesOfTopic } from '../../corpus/queries/topics.ts';
import { absolute, routes } from '../../lib/routes.ts';
import { drawingTables } from '../tables/drawings.ts';
import { TABLES } from '../tables/index.ts';
import { lastUpdate, versionOf } from '../version.ts';
import { graph, LICENSED, publisherOf } from './graph.ts';

/** The field that an action fills in is an extension of schema.org, which schema-dts lacks. */
type Search = SearchAction & { 'query-input': string };

/** The site itself, and how to search it. */
export function homeGraph(corpus: Corpus): Graph {
  const search: Search = {
    '@type': 'SearchAction',
    target: `${absolute(routes.search())}?q={search_term_string}`,
    'query-input': 'required name=search_term_string',
  };
  const site: WebSite = {
    '@type': 'WebSite',
    '@id': absolute(routes.home()),
    url: absolute(routes.home()),
    name: corpus.site.title,
    alternateName: siteTitle(corpus),
    description: siteDescription(corpus),
    inLanguage: 'fr',
    ...LICENSED,
    publisher: publisherOf(corpus),
    potentialAction: search,
  };
  return graph([], site);
}

/** What search engines of data know the open data by. */
export function dataGraph(corpus: Corpus): Graph {
  const formats = [
    ...TABLES.flatMap(({ name }) => [
      [`${name}.csv`, 'text/csv'],
      [`${name}.json`, 'application/json'],
    ]),
    ...drawingTables(corpus).flatMap(({ name }) => [
      [`dessins/${name}.csv`, 'text/csv'],
      [`dessins/${name}.svg`, 'image/svg+xml'],
    ]),
    ['corpus.json', 'application/json'],
    ['reseau.gexf', 'application/gexf+xml'],
  ];
  const dataset: Dataset = {
    '@type': 'Dataset',
    '@id': absolute(routes.data()),
    url: absolute(routes.data()),
    name: siteTitle(corpus),
    description: siteDescription(corpus),
    inLanguage: 'fr',
    version: versionOf(corpus),
    dateModified: lastUpdate(corpus.articles),
    ...LICENSED,
    isAccessibleForFree: true,
    creator: publisherOf(corpus),
    distribution: formats.map(([name = '', encodingFormat = '']) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat,
      contentUrl: absolute(routes.dataFile(name)),
    })),
  };
  return graph([{ name: 'Données', path: routes.data() }], dataset);
}

/** A topic, and the articles that its page shows. */
export function topicGraph(corpus: Corpus, topic: Topic): Graph {
  const { id, data } = topic;
  const address = absolute(routes.topic(id));
  return graph(
    [
      { name: 'Thèmes', path: routes.topics() },
      { name: data.name, path: routes.topic(id) },
    ],
    {
      '@type': 'CollectionPage',
      '@id': address,
      url: address,
      name: data.name,
      description: data.description,
      inLanguage: 'fr',
      ...LICENSED,
      hasPart: articlesOfTopic(corpus, id).map((article) => ({
        '@type': 'AnalysisNewsArticle' as const,
        '@id': absolute(routes.article(article.id)),
        headline: article.data.title,
      })),
    },
  );
}
