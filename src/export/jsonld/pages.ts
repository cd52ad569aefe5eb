import type { Graph, SearchAction } from 'schema-dts';
import type { Corpus, Topic } from '../../corpus/model.ts';
import { siteDescription, siteTitle } from '../../corpus/queries/site-description.ts';
import { articlesOfTopic } from '../../corpus/queries/articles.ts';
import { absolute, routes } from '../../lib/routes.ts';
import { drawingTables } from '../tables/drawings.ts';
import { TABLES } from '../tables/index.ts';
import { versionOf } from '../../corpus/queries/version.ts';
import {
  type About,
  type Crumb,
  described,
  graph,
  identity,
  LICENSED,
  publisherOf,
} from './graph.ts';

/** The field that an action fills in is an extension of schema.org, which schema-dts lacks. */
type Search = SearchAction & { 'query-input': string };

/** The site itself, and how to search it. */
export function homeGraph(corpus: Corpus): Graph {
  const search: Search = {
    '@type': 'SearchAction',
    target: `${absolute(routes.search())}?q={search_term_string}`,
    'query-input': 'required name=search_term_string',
  };
  const about = { name: corpus.site.title, path: '', description: siteDescription(corpus) };
  return graph([], {
    '@type': 'WebSite',
    ...described(corpus, about),
    alternateName: siteTitle(corpus),
    potentialAction: search,
  });
}

const FORMATS: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  svg: 'image/svg+xml',
  gexf: 'application/gexf+xml',
};

/** What search engines of data know the open data by. */
export function dataGraph(corpus: Corpus): Graph {
  const path = routes.data();
  const files = [
    ...[...TABLES, ...drawingTables(corpus)].flatMap(({ csv, twin }) => [csv, twin]),
    ...[routes.dataFile('corpus.json'), routes.network()],
  ];
  return graph([{ name: 'Données', path }], {
    '@type': 'Dataset',
    ...described(corpus, { name: siteTitle(corpus), path, description: siteDescription(corpus) }),
    version: versionOf(corpus),
    isAccessibleForFree: true,
    creator: publisherOf(corpus),
    distribution: files.map((file) => ({
      '@type': 'DataDownload' as const,
      name: file.slice(path.length),
      encodingFormat: FORMATS[file.split('.').at(-1) ?? ''] ?? '',
      contentUrl: absolute(file),
    })),
  });
}

/** What a page says of itself, as its layout shows it. */
interface Titled extends Omit<About, 'name'> {
  title: string;
}

/** A page that lists others, in their order: articles, events… */
export function listGraph(
  corpus: Corpus,
  { within = [], title, ...rest }: Titled & { within?: readonly Crumb[] },
  items: readonly Crumb[],
): Graph {
  const about = { name: title, ...rest };
  return graph([...within, about], {
    '@type': 'CollectionPage',
    ...pageOf(corpus, about),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: items.length,
      itemListElement: items.map(({ name, path }, index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name,
        url: absolute(path),
      })),
    },
  });
}

/** The name and the page of each event of a list. */
export function eventCrumbs(events: readonly { id: string; data: { title: string } }[]): Crumb[] {
  return events.map(({ id, data }) => ({ name: data.title, path: routes.event(id) }));
}

/** A topic, and the articles that its page shows. */
export function topicGraph(corpus: Corpus, { id, data }: Topic): Graph {
  const { name, description } = data;
  const path = routes.topic(id);
  return graph(
    [
      { name: 'Thèmes', path: routes.topics() },
      { name, path },
    ],
    {
      '@type': 'CollectionPage',
      ...identity(path),
      name,
      description,
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

/** A page about the site itself. */
export function aboutGraph(
  corpus: Corpus,
  type: 'AboutPage' | 'SearchResultsPage' | 'WebPage',
  { title, ...rest }: Titled,
): Graph {
  const about = { name: title, ...rest };
  return graph([about], { '@type': type, ...pageOf(corpus, about) });
}

function pageOf(corpus: Corpus, about: About) {
  return { ...described(corpus, about), isPartOf: { '@id': absolute(routes.home()) } } as const;
}
