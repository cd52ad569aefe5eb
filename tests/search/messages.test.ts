import { expect, test } from 'vitest';
import type { Outcome } from '../../src/search/client/engine.ts';
import { waysFrom } from '../../src/search/client/links.ts';
import { statusOf, titleOf } from '../../src/search/client/messages.ts';
import type { Understanding } from '../../src/search/query/clauses.ts';

const UNDERSTOOD: Understanding = {
  clauses: [],
  date: undefined,
  corrected: [],
  nobody: undefined,
  isOfPerson: false,
  isOfSpeech: false,
  runs: [],
};
const NOTHING: Outcome = {
  understood: UNDERSTOOD,
  results: [],
  isNearest: false,
  total: () => 0,
  unknown: [],
  known: [],
};
const IRAN = { pays: ['iran'] };

test.each([
  ['otsc', 1, [], {}, '1 résultat'],
  ['otsc', 5, [], IRAN, '5 résultats'],
  ['Macron otsc', 0, ['Macron'], {}, 'Aucun résultat pour « Macron ».'],
  ['Macron Merkel', 0, ['Macron', 'Merkel'], {}, 'Aucun résultat pour « Macron » ni « Merkel ».'],
  ['otsc', 0, [], IRAN, 'Aucun résultat pour « otsc » avec ces filtres.'],
  ['Macron', 0, ['Macron'], IRAN, 'Aucun résultat pour « Macron ».'],
  ['', 0, [], IRAN, 'Aucun résultat avec ces filtres.'],
])(
  '« %s », %i results: what is missing, and whether filters are why',
  (q, total, unknown, selection, expected) => {
    const results = Array(total).fill({}) as Outcome['results'];
    const status = statusOf({ ...NOTHING, results, unknown }, { q, selection, isByDate: false });
    expect(status.replace(/[\u00A0\u202F]/g, ' ')).toBe(expected);
  },
);

test.each([
  [{ corrected: [{ typed: 'Itali', taken: 'Italie' }] }, false, '3 résultats pour « Italie »'],
  [
    { nobody: 'maire de Reims' },
    false,
    'Nos articles ne nomment aucun « maire de Reims ». 3 résultats',
  ],
  [{}, true, 'Aucun texte ne répond à tous ces mots. Les plus proches : 3 résultats'],
])('what was understood is said: %j, the nearest: %s', (understood, isNearest, expected) => {
  const results = Array(3).fill({}) as Outcome['results'];
  const outcome = { ...NOTHING, results, isNearest, understood: { ...UNDERSTOOD, ...understood } };
  const status = statusOf(outcome, { q: 'x', selection: {}, isByDate: false });
  expect(status.replace(/[\u00A0\u202F]/g, ' ')).toBe(expected);
});

test('a date that nothing has is said to be one', () => {
  const date = { typed: '1er mai 1999', spans: [] };
  const outcome = { ...NOTHING, understood: { ...UNDERSTOOD, date } };
  expect(statusOf(outcome, { q: '1er mai 1999', selection: {}, isByDate: false })).toBe(
    'Aucun résultat à cette date.',
  );
});

test('the title of the document contains the query as it is', () => {
  expect(titleOf('$& <b>', 'Recherche — Lignes de faille')).toBe(
    'Recherche\u00A0: $& <b> — Lignes de faille',
  );
});

/** The wider searches that are proposed for an address that finds nothing. */
function ways(address: string, outcome: Partial<Outcome>): (string | number)[][] {
  const params = new URLSearchParams(address);
  return waysFrom({ ...NOTHING, ...outcome }, params).map((way) => [
    way.params.toString(),
    ...(way.total === undefined ? [] : [way.total]),
  ]);
}

test('filters are taken away where that finds something', () => {
  const address = 'q=otsc&type=article&pays=iran';
  expect(ways(address, { total: () => 27 })).toEqual([['q=otsc', 27]]);
  expect(ways(address, { total: () => 0 })).toEqual([]);
});

test('words that no text contains are taken away, or words are searched one by one', () => {
  expect(ways('q=x', { known: ['sommet de Paris'], unknown: ['Macron'] })).toEqual([
    ['q=%22sommet+de+Paris%22'],
  ]);
  expect(ways('q=x', { known: ['Anchorage', 'Kadyrov'] })).toEqual([
    ['q=Anchorage'],
    ['q=Kadyrov'],
  ]);
  expect(ways('q=x', { unknown: ['Macron'] })).toEqual([]);
});
