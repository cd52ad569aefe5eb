import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/model.ts';
import { declarations, declarationOf } from '../../src/corpus/queries/declarations.ts';
import { entry } from '../../src/corpus/queries/lookup.ts';
import {
  actorGraph,
  articleGraph,
  declarationGraph,
  eventGraph,
} from '../../src/export/jsonld/entities.ts';
import { dataGraph, homeGraph, listGraph, topicGraph } from '../../src/export/jsonld/pages.ts';
import { SUMMIT } from '../fixtures/corpus.ts';
import { corpusWith, edit } from '../fixtures/project.ts';
import { real, small } from './corpora.ts';

type Node = Record<string, unknown>;

/** Every object of a graph, whatever it is in. */
function nodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodes)];
}

/** What the graph of an article is about. */
function articleNode(corpus: Corpus, id: string): Node | undefined {
  return nodes(articleGraph(corpus, entry(corpus, 'articles', id))['@graph'])[0];
}

test('every thing has a type or an @id, full addresses only, and no list that is empty', () => {
  const graphs = [
    ...real.articles.map((article) => articleGraph(real, article)),
    ...real.actors.map((actor) => actorGraph(real, actor)),
    ...real.events.map((event) => eventGraph(real, event)),
    ...declarations(real).map((declaration) => declarationGraph(real, declaration)),
    ...real.topics.map((topic) => topicGraph(real, topic)),
    ...[dataGraph(real), homeGraph(real)],
    listGraph(real, { title: 'Rien', path: 'rien/', description: 'Aucune page.' }, []),
  ];
  for (const node of graphs.flatMap((graph) => nodes(graph['@graph']))) {
    expect(typeof (node['@type'] ?? node['@id'])).toBe('string');
    for (const key of ['@id', 'url', 'item', 'contentUrl', 'license'])
      if (node[key] !== undefined) expect(node[key]).toMatch(/^https?:\/\//);
    expect(Object.values(node)).not.toContainEqual([]);
  }
});

test('a compte rendu says what it is based on and is not the article', () => {
  expect(articleNode(small, 'sommet-tendu')).toMatchObject({
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
  for (const { id, data } of real.articles) {
    const [first, ...others] = articleNode(real, id)?.['citation'] as string[];
    expect(first).toContain(data.source.title === 'inconnu' ? '[Sans titre]' : data.source.title);
    expect(others).toEqual(data.source.origin === undefined ? [] : [data.source.origin.address]);
  }
});

test('a declaration says who said it, and which article quotes it', () => {
  const declaration = declarationOf(small, 'pachinian-davantage');
  const [node] = nodes(declarationGraph(small, declaration)['@graph']);
  expect(node).toMatchObject({
    '@type': 'Quotation',
    '@id': 'http://localhost:4321/declarations/pachinian-davantage/',
    text: 'Nous attendions davantage',
    creator: { '@type': 'Person', name: 'Nikol Pachinian' },
    isPartOf: { headline: 'Sommet tendu' },
    subjectOf: { url: 'http://localhost:4321/articles/sommet-tendu/#p2' },
  });
});

test('a correction is a comment with its day', () => {
  const correction = "corrections:\n  - date: '2026-12-01'\n    text: Le nom.\ntopics:";
  const corrected = corpusWith(edit(SUMMIT, 'topics:', correction));
  expect(articleNode(corrected, 'sommet-tendu')).toMatchObject({
    dateModified: '2026-12-01',
    correction: [{ '@type': 'CorrectionComment', datePublished: '2026-12-01', text: 'Le nom.' }],
  });
});

test('a list names its items in their order, and where it stands', () => {
  const about = { title: '2022', path: 'chronologie/2022/', description: 'Ce qui est arrivé.' };
  const within = [{ name: 'Chronologie', path: 'chronologie/' }];
  const items = [
    { name: 'Un « mot »', path: 'evenements/un/' },
    { name: 'Deux', path: 'evenements/deux/' },
  ];
  expect(listGraph(small, { ...about, within }, items)['@graph']).toMatchObject([
    {
      '@type': 'CollectionPage',
      dateModified: '2026-11-21',
      mainEntity: {
        numberOfItems: 2,
        itemListElement: [
          { position: 1, name: 'Un « mot »', url: 'http://localhost:4321/evenements/un/' },
          { position: 2, name: 'Deux' },
        ],
      },
    },
    { '@type': 'BreadcrumbList', itemListElement: [{ name: 'Chronologie' }, { name: '2022' }] },
  ]);
});

test('an event has the days that are known, and no others', () => {
  for (const event of real.events) {
    const [node] = nodes(eventGraph(real, event)['@graph']);
    const { date } = event.data;
    expect(node?.['startDate']).toBe(/[~[]/.test(date) ? undefined : date.split('/')[0]);
  }
});
