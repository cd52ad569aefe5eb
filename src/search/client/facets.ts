import { type Facet, FACETS } from '../keys.ts';
import type { Selection } from './address.ts';
import type { Pagefind } from './pagefind.ts';

/** Every value that the page offers of each facet. */
export type Choices = Readonly<Record<Facet, readonly string[]>>;

/** How many results each value would give, with the other facets as they are. */
export type Counts = Readonly<Partial<Record<Facet, ReadonlyMap<string, number>>>>;

/** How many results there would be without what is chosen of a facet. */
export type Without = ReadonlyMap<Facet, number>;

/** Sets of pages, by filter. */
export interface Facets {
  ids(facet: Facet, value: string): Promise<ReadonlySet<string>>;
  refine(ids: readonly string[], selection: Selection): Promise<Refinement>;
}

export interface Refinement {
  /** Pages that have one chosen value of each facet, in the order given. */
  ids: string[];
  counts: Counts;
  /** How many pages would pass without a facet, for each facet that is chosen. */
  without: Without;
}

/** Filters computed here and not by Pagefind, which cannot take one value *or* another, nor count so. */
export function createFacets(pagefind: Pagefind, choices: Choices): Facets {
  const known = new Map<string, Promise<ReadonlySet<string>>>();
  const ids: Facets['ids'] = (facet, value) => {
    const key = `${facet}:${value}`;
    let set = known.get(key);
    if (set === undefined) {
      set = pagefind
        .search(null, { filters: { [facet]: value } })
        .then(({ results }) => new Set(results.map(({ id }) => id)));
      known.set(key, set);
    }
    return set;
  };

  const refine: Facets['refine'] = async (all, selection) => {
    const chosen = new Map<Facet, ReadonlySet<string>>();
    for (const facet of FACETS) {
      const values = selection[facet];
      if (values === undefined) continue;
      const sets = await Promise.all(values.map((value) => ids(facet, value)));
      chosen.set(facet, new Set(sets.flatMap((set) => [...set])));
    }
    const passing = (except?: Facet) =>
      all.filter((id) => [...chosen].every(([facet, set]) => facet === except || set.has(id)));
    const counts = await Promise.all(
      FACETS.map(async (facet) => {
        const reachable = passing(facet);
        const entries = choices[facet].map(async (value) => {
          const set = await ids(facet, value);
          return [value, reachable.filter((id) => set.has(id)).length] as const;
        });
        return [facet, new Map(await Promise.all(entries))] as const;
      }),
    );
    const without = [...chosen.keys()].map((facet) => [facet, passing(facet).length] as const);
    return { ids: passing(), counts: Object.fromEntries(counts), without: new Map(without) };
  };

  return { ids, refine };
}
