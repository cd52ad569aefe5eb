import { XMLParser } from 'fast-xml-parser';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import { expect, test } from 'vitest';
import { coMentionsOf } from '../../src/corpus/queries/mentions.ts';
import { network } from '../../src/export/network.ts';
import { real, small } from './corpora.ts';

const read = (text: string) => gexf.parse(Graph, text, { allowUndeclaredAttributes: false });

test('graphology reads every actor and every stance', () => {
  const graph = read(network(real));
  expect(graph.order).toBe(real.actors.length);
  for (const { id, data } of real.stances) {
    expect(graph.extremities(id)).toEqual([data.actor, data.toward]);
    expect(graph.getEdgeAttribute(id, 'level')).toBe(data.level);
  }
});

test('other edges are the paragraphs that two actors share, the same each way', () => {
  const graph = read(network(small));
  const company = coMentionsOf(small, 'armenie');
  const weights = (edges: string[]) =>
    edges
      .filter((edge) => graph.getEdgeAttribute(edge, 'relation') === 'paragraphes partagés')
      .map((edge) => [
        graph.opposite('armenie', edge),
        Number(graph.getEdgeAttribute(edge, 'weight')),
      ])
      .toSorted();
  const expected = company.map(({ actor, paragraphs }) => [actor.id, paragraphs]).toSorted();
  expect(weights(graph.outEdges('armenie'))).toEqual(expected);
  expect(weights(graph.inEdges('armenie'))).toEqual(expected);
});

test('every edge is dated and of the kind of the graph, and ids of edges are unique', () => {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
  const { gexf: root } = parser.parse(network(real)) as {
    gexf: { graph: { defaultedgetype: string; edges: { edge: Record<string, string>[] } } };
  };
  const { defaultedgetype, edges } = root.graph;
  const { edge } = edges;
  expect([...new Set(edge.map(({ type = defaultedgetype }) => type))]).toEqual(['directed']);
  expect(new Set(edge.map(({ id }) => id)).size).toBe(edge.length);
  for (const { end } of edge) expect(end).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
