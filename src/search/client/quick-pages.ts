import { FACETS } from '../keys.ts';
import { answer } from './engine.ts';
import type { Choices } from './facets.ts';
import { loadPagefind } from './pagefind.ts';
import { parseQuery } from './query.ts';
import { tell, type Telling } from './telling.ts';

/** What full text adds to names as one types. */
export interface QuickPages {
  /** Articles and events, the best first. */
  pages: readonly Telling[];
  /** Results on the search page, of every kind. */
  total: number;
}

const MOST = 4;
/** Actors and topics are proposed by their names. */
const TYPES = { type: ['article', 'evenement'] };
/** No count by filter is shown here. */
const NO_CHOICES = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Choices;

/**
 * Loads the index, which answers as one types.
 *
 * @param root address under which every page stands
 * @returns rejects when the index cannot be read, and so does each answer
 */
export async function createQuickPages(root: URL): Promise<(typed: string) => Promise<QuickPages>> {
  const bundle = new URL('pagefind/', root).pathname;
  const pagefind = await loadPagefind({ bundle, root: root.pathname });
  return async (q) => {
    const search = { q, order: 'pertinence' } as const;
    const all = await answer(pagefind, { ...search, selection: {} }, NO_CHOICES);
    const { results } = await answer(pagefind, { ...search, selection: TYPES }, NO_CHOICES);
    const query = parseQuery(q);
    const pages = await Promise.all(
      results.slice(0, MOST).map(async (match) => tell(await match.hit.data(), match, query)),
    );
    return { pages, total: all.results.length };
  };
}
