import { describe, expect, test } from 'vitest';
import { actorGraph, articleGraph, eventGraph } from '../../src/export/jsonld/entities.ts';
import {
  aboutGraph,
  dataGraph,
  homeGraph,
  listGraph,
  topicGraph,
} from '../../src/export/jsonld/pages.ts';
import { real, small } from './corpora.ts';

type Node = Record<string, unknown>;

/** Every object of a graph, whatever it is in. */
function nodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodes)];
}

const graphs = [
  ...real.articles.map((article) => articleGraph(real, article)),
  ...real.actors.map((actor) => actorGraph(real, actor)),
  ...real.events.map((event) => eventGraph(real, event)),
  ...real.topics.map((topic) => topicGraph(real, topic)),
  dataGraph(real),
  homeGraph(real),
  listGraph(real, { title: 'Articles', path: 'articles/', description: 'Tous.' }, [
    { name: 'Un', path: 'articles/un/' },
  ]),
  aboutGraph(real, 'AboutPage', { title: 'Méthode', path: 'methode/', description: 'Comment.' }),
].map((graph) => JSON.parse(JSON.stringify(graph)) as Node);

describe('every graph', () => {
  test('is of schema.org, and each of its things has a type or an @id', () => {
    for (const graph of graphs) {
      expect(graph['@context']).toBe('https://schema.org');
      for (const node of nodes(graph['@graph'])) {
        expect(typeof (node['@type'] ?? node['@id'])).toBe('string');
      }
    }
  });

  test('names full addresses only', () => {
    const addresses = graphs
      .flatMap(nodes)
      .flatMap((node) => ['@id', 'url', 'item', 'contentUrl', 'license'].map((key) => node[key]))
      .filter((value) => value !== undefined);
    expect(addresses.filter((value) => !/^"https?:\/\//.test(JSON.stringify(value)))).toEqual([]);
  });
});

test('a compte rendu says what it is based on and is not the article', () => {
  const article = small.articles.find(({ id }) => id === 'sommet-tendu');
  const [own] = (article && (articleGraph(small, article)['@graph'] as unknown as Node[])) ?? [];
  expect(own).toMatchObject({
    '@type': 'AnalysisNewsArticle',
    headline: 'Un sommet tendu à Erevan',
    datePublished: '2026-11-21',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    copyrightNotice: 'CC BY 4.0, sauf ce qui est entre guillemets',
    isBasedOn: {
      '@type': 'NewsArticle',
      headline: 'Sommet tendu',
      url: 'https://quotidien.example/sommet',
      datePublished: '2022-11-24',
    },
    about: [{ name: 'Caucase' }],
    mentions: [{ name: 'Arménie' }, {}, { '@type': 'Person' }],
  });
});

test('a compte rendu cites the press article, and what that retells', () => {
  for (const article of real.articles) {
    const [own] = articleGraph(real, article)['@graph'] as unknown as Node[];
    const { source } = article.data;
    const [first, ...others] = own?.['citation'] as string[];
    expect(first).toContain(source.title === 'inconnu' ? '[Sans titre]' : source.title);
    expect(others).toEqual(source.origin === undefined ? [] : [source.origin.address]);
  }
});

test('a list names its items in their order, and where it stands', () => {
  const about = { title: '2022', path: 'chronologie/2022/', description: 'Ce qui est arrivé.' };
  const within = [{ name: 'Chronologie', path: 'chronologie/' }];
  const [page, crumbs] = listGraph(small, { ...about, within }, [
    { name: 'Un « mot »', path: 'evenements/un/' },
    { name: 'Deux', path: 'evenements/deux/' },
  ])['@graph'] as unknown as Node[];
  expect(page).toMatchObject({
    '@type': 'CollectionPage',
    '@id': 'http://localhost:4321/chronologie/2022/',
    dateModified: '2026-11-21',
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: 2,
      itemListElement: [
        { position: 1, name: 'Un « mot »' },
        { position: 2, name: 'Deux' },
      ].map((item) => ({ ...item, url: expect.stringContaining('/evenements/') as string })),
    },
  });
  expect(crumbs).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: 'Chronologie' }, { name: '2022' }],
  });
});

test('an event has the days that are known, and no others', () => {
  const startOf = (id: string) => {
    const event = real.events.find((candidate) => candidate.id === id);
    const [own] = (event && (eventGraph(real, event)['@graph'] as unknown as Node[])) ?? [];
    return own?.['startDate'];
  };
  expect(startOf('sommet-otsc-erevan')).toBe('2022-11-23');
  for (const { id, data } of real.events) {
    if (/[~[]/.test(data.date)) expect(startOf(id), id).toBeUndefined();
    else expect(startOf(id), id).toBe(data.date.split('/')[0]);
  }
});

test('a correction is a comment with its day', () => {
  const [article] = small.articles;
  if (article === undefined) throw new Error('no article');
  const corrections = [{ date: '2026-12-01', text: 'Le nom.' }];
  const corrected = { ...article, data: { ...article.data, corrections } };
  const [own] = articleGraph(small, corrected)['@graph'] as unknown as Node[];
  expect(own).toMatchObject({
    dateModified: '2026-12-01',
    correction: [{ '@type': 'CorrectionComment', datePublished: '2026-12-01', text: 'Le nom.' }],
  });
});
