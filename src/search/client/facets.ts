import { type Facet, FACETS } from '../keys.ts';
import type { Selection } from './address.ts';
import type { IdsOf } from './memberships.ts';

/** Every value that the page offers of each facet. */
export type Choices = Readonly<Record<Facet, readonly string[]>>;

/** How many results each value would give, with the other facets as they are. */
export type Counts = Readonly<Partial<Record<Facet, ReadonlyMap<string, number>>>>;

/** How many results there would be without what is chosen of a facet. */
export type Without = ReadonlyMap<Facet, number>;

/** Sets of pages, by filter. */
export interface Facets {
  ids: IdsOf;
  refine(ids: readonly string[], selection: Selection): Promise<Refinement>;
  count(ids: readonly string[], selection: Selection): Promise<Counts>;
}

export interface Refinement {
  /** Pages that have one chosen value of each facet, in the order given. */
  ids: string[];
  /** How many pages would pass without a facet, for each facet that is chosen. */
  without: Without;
}

/** Filters computed here and not by Pagefind, which cannot take one value *or* another, nor count so. */
export function createFacets(ids: IdsOf, choices: Choices): Facets {
  const passing = async (selection: Selection, except?: Facet) => {
    const chosen: ReadonlySet<string>[] = [];
    for (const facet of FACETS) {
      const values = selection[facet];
      if (values === undefined || facet === except) continue;
      const sets = await Promise.all(values.map((value) => ids(facet, value)));
      chosen.push(new Set(sets.flatMap((set) => [...set])));
    }
    return (id: string) => chosen.every((set) => set.has(id));
  };

  return {
    ids,
    refine: async (all, selection) => {
      const without = FACETS.filter((facet) => selection[facet] !== undefined).map(
        async (facet) => [facet, all.filter(await passing(selection, facet)).length] as const,
      );
      return {
        ids: all.filter(await passing(selection)),
        without: new Map(await Promise.all(without)),
      };
    },
    count: async (all, selection) => {
      const counts = FACETS.map(async (facet) => {
        const reachable = new Set(all.filter(await passing(selection, facet)));
        const entries = choices[facet].map(async (value) => {
          const set = await ids(facet, value);
          return [value, set.intersection(reachable).size] as const;
        });
        return [facet, new Map(await Promise.all(entries))] as const;
      });
      return Object.fromEntries(await Promise.all(counts));
    },
  };
}
