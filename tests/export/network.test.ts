import { XMLParser } from 'fast-xml-parser';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import { expect, test } from 'vitest';
import { coMentionsOf } from '../../src/corpus/queries/mentions.ts';
import { network } from '../../src/export/network.ts';
import { real, small } from './corpora.ts';

const read = (text: string) => gexf.parse(Graph, text, { allowUndeclaredAttributes: false });

test('graphology reads every actor, and the stances as directed edges', () => {
  const graph = read(network(real));
  expect(graph.order).toBe(real.actors.length);
  expect(graph.directedSize).toBe(real.stances.length);
  for (const { id, data } of real.stances) {
    expect(graph.extremities(id)).toEqual([data.actor, data.toward]);
    expect(graph.getEdgeAttribute(id, 'level')).toBe(data.level);
  }
});

test('undirected edges are the paragraphs that two actors share', () => {
  const graph = read(network(small));
  const company = coMentionsOf(small, 'armenie');
  const shared = graph
    .undirectedEdges('armenie')
    .map((edge) => [
      graph.opposite('armenie', edge),
      Number(graph.getEdgeAttribute(edge, 'weight')),
    ]);
  expect(shared.toSorted()).toEqual(
    company.map(({ actor, paragraphs }) => [actor.id, paragraphs]).toSorted(),
  );
});

test('every edge is dated, and ids of edges are unique', () => {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
  const { gexf: root } = parser.parse(network(real)) as {
    gexf: { graph: { edges: { edge: Record<string, string>[] } } };
  };
  const { edge } = root.graph.edges;
  expect(new Set(edge.map(({ id }) => id)).size).toBe(edge.length);
  for (const { end } of edge) expect(end).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
