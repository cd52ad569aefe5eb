import type { Corpus, Stance } from '../corpus/model.ts';
import { actorsByPassage, mentionsByActor } from '../corpus/queries/mentions.ts';
import { stancesInTime } from '../corpus/queries/stances.ts';
import { span } from '../lib/dates.ts';
import { BASIS_LABELS, LEVEL_LABELS } from '../lib/labels.ts';
import { absolute, routes } from '../lib/routes.ts';
import { SUBTITLE, TITLE } from '../lib/site.ts';
import { type Element, element, xmlText } from '../lib/xml.ts';
import type { Article } from '../corpus/model.ts';
import { fileText } from './file-text.ts';
import { period } from './tables/located.ts';
import { imprint, lastUpdate } from './version.ts';

/**
 * The network of actors as GEXF 1.3, which Gephi opens: who shares paragraphs with whom (an
 * undirected edge, weighted by paragraphs), and each stance (a directed edge); both dated.
 *
 * Written here and not by `graphology-gexf` 0.13.2, whose edges have no dates.
 */
export const network = fileText(
  () => '',
  (corpus) => xmlText(networkElement(corpus)),
);

function networkElement(corpus: Corpus): Element {
  const mentions = mentionsByActor(corpus);
  const nodes = corpus.actors.map(({ id, data }) => {
    const named = (mentions.get(id) ?? []).flatMap(({ passages }) => passages).length;
    return element('node', { id, label: data.name }, [
      values([
        ['kind', data.kind],
        ['paragraphs', String(named)],
        ['address', absolute(routes.actor(id))],
      ]),
    ]);
  });
  return element('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, [
    element('meta', { lastmodifieddate: lastUpdate(corpus.articles) }, [
      element('creator', {}, TITLE),
      element('title', {}, `${TITLE} — ${SUBTITLE}`),
      element('description', {}, imprint(corpus)),
    ]),
    element('graph', { defaultedgetype: 'undirected', mode: 'dynamic', timeformat: 'date' }, [
      attributes('node', [
        ['kind', 'string'],
        ['paragraphs', 'integer'],
        ['address', 'string'],
      ]),
      attributes('edge', [
        ['relation', 'string'],
        ['level', 'string'],
        ['basis', 'string'],
        ['date', 'string'],
        ['address', 'string'],
      ]),
      element('nodes', {}, nodes),
      element('edges', {}, edgesOf(corpus)),
    ]),
  ]);
}

/** They are the most of the file, and made one by one as it is written. */
function* edgesOf(corpus: Corpus): Generator<Element> {
  yield* sharedParagraphs(corpus);
  for (const stance of stancesInTime(corpus)) yield stanceEdge(stance);
}

function sharedParagraphs(corpus: Corpus): Iterable<Element> {
  const ranks = new Map(corpus.actors.map(({ id }, index) => [id, index]));
  const rank = (id: string) => ranks.get(id) ?? 0;
  return [...pairsOf(corpus).values()]
    .sort((a, b) => rank(a.one) - rank(b.one) || rank(a.other) - rank(b.other))
    .values()
    .map(({ one, other, weight, articles }) => {
      const date = period(Array.from(articles, ({ data }) => data.date)) ?? '';
      return element(
        'edge',
        { id: `${one}--${other}`, source: one, target: other, weight, ...daysOf(date) },
        [
          values([
            ['relation', 'paragraphes partagés'],
            ['date', date],
          ]),
        ],
      );
    });
}

interface Pair {
  one: string;
  other: string;
  weight: number;
  articles: Set<Article>;
}

/** The actors that share paragraphs, two by two, in the order of the corpus. */
function pairsOf(corpus: Corpus): ReadonlyMap<string, Pair> {
  const ranks = new Map(corpus.actors.map(({ id }, index) => [id, index]));
  const named = actorsByPassage(corpus);
  const pairs = new Map<string, Pair>();
  for (const article of corpus.articles) {
    for (const passage of article.passages) {
      const ids = (named.get(passage) ?? []).toSorted(
        (a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0),
      );
      for (const [index, one] of ids.entries()) {
        for (const other of ids.slice(index + 1)) {
          const key = `${one} ${other}`;
          const pair = pairs.get(key) ?? { one, other, weight: 0, articles: new Set() };
          pair.weight += 1;
          pair.articles.add(article);
          pairs.set(key, pair);
        }
      }
    }
  }
  return pairs;
}

function stanceEdge({ id, data }: Stance): Element {
  return element(
    'edge',
    {
      id,
      source: data.actor,
      target: data.toward,
      type: 'directed',
      kind: 'position',
      label: LEVEL_LABELS[data.level],
      weight: 1,
      ...daysOf(data.date),
    },
    [
      values([
        ['relation', 'position'],
        ['level', data.level],
        ['basis', BASIS_LABELS[data.basis]],
        ['date', data.date],
        ['address', absolute(routes.stance(data.actor, id))],
      ]),
    ],
  );
}

function daysOf(date: string): { start: string | undefined; end: string } {
  const { earliest, latest } = span(date);
  return { start: earliest, end: latest };
}

function attributes(of: 'node' | 'edge', list: readonly [id: string, type: string][]): Element {
  return element(
    'attributes',
    { class: of, mode: 'static' },
    list.map(([id, type]) => element('attribute', { id, title: id, type })),
  );
}

function values(list: readonly [of: string, value: string][]): Element {
  return element(
    'attvalues',
    {},
    list.map(([of, value]) => element('attvalue', { for: of, value })),
  );
}
