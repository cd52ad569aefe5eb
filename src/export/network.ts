import type { Corpus, Stance } from '../corpus/model.ts';
import { actorsByText, mentionsOf } from '../corpus/queries/mentions.ts';
import { siteTitle } from '../corpus/queries/site-description.ts';
import { stancesInTime } from '../corpus/queries/stances.ts';
import { span } from '../lib/dates.ts';
import { BASIS_LABELS, LEVEL_LABELS } from '../lib/labels.ts';
import { absolute, routes } from '../lib/routes.ts';
import { type Element, element, xmlDocument } from '../lib/xml.ts';
import { period } from './tables/record.ts';
import { lastUpdate } from '../corpus/queries/version.ts';
import { imprint } from './imprint.ts';

/**
 * The network of actors as GEXF 1.3, which Gephi opens: who shares paragraphs with whom (an edge each
 * way, weighted by paragraphs), and each stance (an edge from its actor); both dated. All edges are
 * directed: networkx refuses a file that mixes the two kinds.
 *
 * Written here and not by `graphology-gexf` 0.13.2, whose edges have no dates.
 */
export function network(corpus: Corpus): string {
  const nodes = corpus.actors.map(({ id, data }) => {
    const named = mentionsOf(corpus, id).flatMap(({ passages }) => passages).length;
    const address = absolute(routes.actor(id));
    return element('node', { id, label: data.name }, [
      values({ kind: data.kind, paragraphs: String(named), address }),
    ]);
  });
  const root = element('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, [
    element('meta', { lastmodifieddate: lastUpdate(corpus.articles) }, [
      element('creator', {}, corpus.site.title),
      element('title', {}, siteTitle(corpus)),
      element('description', {}, imprint(corpus)),
    ]),
    element('graph', { defaultedgetype: 'directed', mode: 'dynamic', timeformat: 'date' }, [
      attributes('node', ['kind', 'paragraphs', 'address']),
      attributes('edge', ['relation', 'level', 'basis', 'date', 'address']),
      element('nodes', {}, nodes),
      element('edges', {}, [
        ...sharedParagraphs(corpus),
        ...stancesInTime(corpus).map((stance) => stanceEdge(stance)),
      ]),
    ]),
  ]);
  return xmlDocument(root);
}

/** Actors that share paragraphs, in the order of the corpus. */
function sharedParagraphs(corpus: Corpus): Element[] {
  const named = actorsByText(corpus);
  return corpus.actors.flatMap(({ id: one }) => {
    const shared = mentionsOf(corpus, one).flatMap(({ article, passages }) =>
      passages
        .flatMap((passage) => [...(named.get(passage) ?? [])])
        .filter((other) => other !== one)
        .map((other) => ({ other, date: article.data.date })),
    );
    const pairs = [...Map.groupBy(shared, ({ other }) => other)];
    return pairs
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([other, together]) => {
        const date = period(together.map((each) => each.date)) ?? '';
        const weight = together.length;
        return element(
          'edge',
          { id: `${one}--${other}`, source: one, target: other, weight, ...daysOf(date) },
          [values({ relation: 'paragraphes partagés', date })],
        );
      });
  });
}

function stanceEdge({ id, data }: Stance): Element {
  return element(
    'edge',
    {
      id,
      source: data.actor,
      target: data.toward,
      kind: 'position',
      label: LEVEL_LABELS[data.level],
      weight: 1,
      ...daysOf(data.date),
    },
    [
      values({
        relation: 'position',
        level: data.level,
        basis: BASIS_LABELS[data.basis],
        date: data.date,
        address: absolute(routes.stance(data.actor, id)),
      }),
    ],
  );
}

function daysOf(date: string): { start: string | undefined; end: string } {
  const { earliest, latest } = span(date);
  return { start: earliest, end: latest };
}

function attributes(of: 'node' | 'edge', names: readonly string[]): Element {
  const declared = names.map((id) =>
    element('attribute', { id, title: id, type: id === 'paragraphs' ? 'integer' : 'string' }),
  );
  return element('attributes', { class: of, mode: 'static' }, declared);
}

function values(given: Readonly<Record<string, string>>): Element {
  const list = Object.entries(given).map(([name, value]) =>
    element('attvalue', { for: name, value }),
  );
  return element('attvalues', {}, list);
}
