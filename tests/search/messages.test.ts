import { expect, test } from 'vitest';
import type { Outcome } from '../../src/search/client/engine.ts';
import { reasonOf, statusOf, titleOf, widerThan } from '../../src/search/client/messages.ts';

const NOTHING: Outcome = {
  results: [],
  counts: () => Promise.resolve({}),
  loosened: { without: new Map(), all: 0 },
  unknown: [],
  known: [],
};

function told(q: string, total: number, unknown: string[] = [], selection: object = {}): string {
  const outcome: Outcome = { ...NOTHING, results: Array(total).fill({}), unknown };
  return statusOf(outcome, { q, selection, order: 'pertinence' }).replace(/[\u00A0\u202F]/g, '~');
}

test('the status counts results', () => {
  expect(told('otsc', 1)).toBe('1 résultat');
  expect(told('otsc', 5)).toBe('5 résultats');
});

test('the status names what no text holds, not the rest of the query', () => {
  expect(told('Macron otsc', 0, ['Macron'])).toBe('Aucun résultat pour «~Macron~».');
  expect(told('Macron Merkel', 0, ['Macron', 'Merkel'])).toBe(
    'Aucun résultat pour «~Macron~» ni «~Merkel~».',
  );
});

test('the status tells whether filters are the cause', () => {
  const filters = { pays: ['iran'] };
  expect(told('otsc', 0, [], filters)).toBe('Aucun résultat pour «~otsc~» avec ces filtres.');
  expect(told('Macron', 0, ['Macron'], filters)).toBe('Aucun résultat pour «~Macron~».');
  expect(told('', 0, [], filters)).toBe('Aucun résultat avec ces filtres.');
});

test('the reason agrees with the number of words', () => {
  const reason = (unknown: string[]) =>
    reasonOf({ ...NOTHING, unknown }, { q: 'q', selection: {}, order: 'date' });
  expect(reason(['Macron'])).toContain('ce mot');
  expect(reason(['sommet de Paris'])).toContain('ces mots');
  expect(reason([])).toContain('tous ces mots à la fois');
});

test('the title of the document holds the query as it is', () => {
  const search = { q: '$& <b>', selection: {}, order: 'date' } as const;
  expect(titleOf(search, 'Recherche — Lignes de faille')).toBe(
    'Recherche\u00A0: $& <b> — Lignes de faille',
  );
});

test('a search that finds nothing is widened where that finds something', () => {
  const selection = { type: ['article'], pays: ['iran'] };
  const outcome = { ...NOTHING, loosened: { without: new Map([['pays', 3] as const]), all: 27 } };
  const labelOf = (_: string, value: string) => value;
  const wider = widerThan({ q: 'otsc', selection, order: 'date' }, outcome, labelOf);
  expect(wider.map(({ search, total }) => [search.selection, total])).toEqual([
    [{ type: ['article'] }, 3],
    [{}, 27],
  ]);
  const fewer = { ...NOTHING, known: ['sommet de Paris'], unknown: ['Macron'] };
  const [way] = widerThan({ q: 'q', selection: {}, order: 'date' }, fewer, labelOf);
  expect(way?.search.q).toBe('"sommet de Paris"');
});
