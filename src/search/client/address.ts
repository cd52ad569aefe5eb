import { type Facet, FACETS } from '../keys.ts';

/** How results are ordered; the first is the default and stays out of addresses. */
export const ORDERS = ['pertinence', 'date'] as const;
export type Order = (typeof ORDERS)[number];

export type Selection = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** What is asked: all that the address of a search says. */
export interface Search {
  q: string;
  selection: Selection;
  order: Order;
}

/** Characters of a query that are read. */
export const LONGEST = 200;

/** Reads an address; filters that the page does not offer are ignored. */
export function readAddress(
  query: string,
  offers: (facet: Facet, value: string) => boolean,
): Search {
  const params = new URLSearchParams(query);
  const selection = Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      [...new Set(params.getAll(facet))].filter((value) => offers(facet, value)),
    ]).filter(([, values]) => (values?.length ?? 0) > 0),
  ) as Selection;
  return {
    q: (params.get('q') ?? '').slice(0, LONGEST).trim(),
    selection,
    order: ORDERS.find((order) => order === params.get('tri')) ?? ORDERS[0],
  };
}

/** The query string of a search, '' when nothing is asked. */
export function writeAddress(search: Search): string {
  if (isEmpty(search)) return '';
  const { q, selection, order } = search;
  const params = new URLSearchParams();
  if (q !== '') params.append('q', q);
  for (const facet of FACETS) {
    for (const value of selection[facet] ?? []) params.append(facet, value);
  }
  if (order !== ORDERS[0]) params.append('tri', order);
  return `?${params.toString()}`;
}

/** Whether a search asks for anything. */
export function isEmpty({ q, selection }: Search): boolean {
  return q === '' && Object.keys(selection).length === 0;
}

/** The search with one filter added or removed. */
export function toggle(search: Search, facet: Facet, value: string): Search {
  const values = search.selection[facet] ?? [];
  const changed = values.includes(value)
    ? values.filter((other) => other !== value)
    : [...values, value];
  const others = withoutFacet(search.selection, facet);
  return {
    ...search,
    selection: changed.length === 0 ? others : { ...others, [facet]: changed },
  };
}

/** What is chosen of the other facets. */
export function withoutFacet(selection: Selection, facet: Facet): Selection {
  return Object.fromEntries(Object.entries(selection).filter(([other]) => other !== facet));
}
