import { type Facet, FACETS } from '../keys.ts';
import type { Search } from './engine.ts';

/** What the parameters of an address ask. */
export function readSearch(params: URLSearchParams): Search {
  const values = FACETS.map((facet) => [facet, params.getAll(facet)] as const);
  return {
    q: params.get('q') ?? '',
    selection: Object.fromEntries(values.filter(([, chosen]) => chosen.length > 0)),
    isByDate: params.get('tri') === 'date',
  };
}

/** The same parameters without a facet, or without one of its values. */
export function without(params: URLSearchParams, facet: Facet, value?: string): URLSearchParams {
  const others = new URLSearchParams(params);
  others.delete(facet, value);
  return others;
}

/** The address of a search on this page. */
export function addressOf(params: URLSearchParams): string {
  return location.pathname + (params.size === 0 ? '' : `?${params.toString()}`);
}
