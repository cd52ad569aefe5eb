import { type Facet, FACETS } from '../keys.ts';
import { type Selection, withoutFacet } from './address.ts';
import { idsWith, type Pagefind } from './pagefind.ts';

/** Every value that the page offers of each facet. */
export type Choices = Readonly<Record<Facet, readonly string[]>>;

/** How many results each value would give, with the other facets as they are. */
export type Counts = Readonly<Partial<Record<Facet, ReadonlyMap<string, number>>>>;

/** How many of some pages would pass without what is chosen of each facet. */
export async function countWithout(
  pagefind: Pagefind,
  ids: ReadonlySet<string>,
  selection: Selection,
): Promise<ReadonlyMap<Facet, number>> {
  const chosen = FACETS.filter((facet) => selection[facet] !== undefined);
  const totals = chosen.map(async (facet) => {
    const others = await idsWith(pagefind, withoutFacet(selection, facet));
    return [facet, ids.intersection(others).size] as const;
  });
  return new Map(await Promise.all(totals));
}

/**
 * Counts some pages by value of each facet. Pagefind's own counts are those of one search of its
 * own, where a second value of a facet narrows what the first one gives.
 */
export async function countByValue(
  pagefind: Pagefind,
  ids: ReadonlySet<string>,
  selection: Selection,
  choices: Choices,
): Promise<Counts> {
  const counts = FACETS.map(async (facet) => {
    const others = withoutFacet(selection, facet);
    const totals = choices[facet].map(async (value) => {
      const passing = await idsWith(pagefind, { ...others, [facet]: [value] });
      return [value, ids.intersection(passing).size] as const;
    });
    return [facet, new Map(await Promise.all(totals))] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}
