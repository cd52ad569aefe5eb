import type { CollectionPage, Graph, ItemList } from 'schema-dts';
import type { Corpus } from '../../corpus/model.ts';
import { absolute, routes } from '../../lib/routes.ts';
import { lastUpdate } from '../version.ts';
import { type Crumb, graph, LICENSED, publisherOf } from './graph.ts';

/** What a page says of itself to readers, and to machines. */
interface About extends Crumb {
  description: string;
}

/** A page that lists others, in their order: articles, events… */
export function listGraph(
  corpus: Corpus,
  { within = [], ...about }: About & { within?: readonly Crumb[] },
  items: readonly Crumb[],
): Graph {
  const list: ItemList = {
    '@type': 'ItemList',
    numberOfItems: items.length,
    itemListElement: items.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      url: absolute(path),
    })),
  };
  const page: CollectionPage = {
    '@type': 'CollectionPage',
    ...common(corpus, about),
    mainEntity: list,
  };
  return graph([...within, about], page);
}

/** A page about the site itself. */
export function aboutGraph(
  corpus: Corpus,
  type: 'AboutPage' | 'SearchResultsPage' | 'WebPage',
  about: About,
): Graph {
  return graph([about], { '@type': type, ...common(corpus, about) });
}

function common(corpus: Corpus, { name, path, description }: About) {
  return {
    '@id': absolute(path),
    url: absolute(path),
    name,
    description,
    inLanguage: 'fr',
    dateModified: lastUpdate(corpus.articles),
    ...LICENSED,
    publisher: publisherOf(corpus),
    isPartOf: { '@id': absolute(routes.home()) },
  } as const;
}
