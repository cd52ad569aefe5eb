import { FACETS } from '../keys.ts';
import { answer } from './engine.ts';
import type { Choices } from './facets.ts';
import { loadPagefind } from './pagefind.ts';
import { parseQuery } from './query.ts';
import { type Result, resultOf } from './result.ts';

/** What full text adds to names as one types. */
export interface QuickPages {
  /** Articles and events, the best first. */
  pages: readonly Result[];
  /** Results on the search page, of every kind. */
  total: number;
}

const MOST = 4;
/** Actors and topics are proposed by their names. */
const TYPES = { type: ['article', 'evenement'] };
/** No count by filter is shown here. */
const NO_CHOICES = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Choices;

/**
 * Searches full text as one types.
 *
 * @param root path under which every page stands
 * @throws when the index cannot be read
 */
export async function quickPages(root: string, q: string): Promise<QuickPages> {
  const pagefind = await loadPagefind(root);
  const search = { q, selection: TYPES, order: 'pertinence' } as const;
  const { results, loosened } = await answer(pagefind, search, NO_CHOICES);
  const query = parseQuery(q);
  const pages = await Promise.all(results.slice(0, MOST).map((match) => resultOf(match, query)));
  return { pages, total: loosened.all };
}
