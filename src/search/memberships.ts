import type { SearchDocument } from './documents.ts';
import { type Facet, FACETS, type Memberships } from './keys.ts';

/**
 * The pages of each value of each facet: Pagefind's own filters weigh twice as much, and would be
 * asked once for every choice.
 *
 * @param documents in the order of the pages of the index
 */
export function membershipsOf(documents: readonly SearchDocument[]): Memberships {
  const ofFacet = (facet: Facet) => {
    const places = new Map<string, number[]>();
    documents.forEach(({ filters }, place) => {
      for (const value of filters[facet]) {
        const all = places.get(value);
        if (all === undefined) places.set(value, [place]);
        else all.push(place);
      }
    });
    return [...places]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([value, all]) => [value, gaps(all)]);
  };
  return Object.fromEntries(
    FACETS.filter((facet) => facet !== 'type').map((facet) => [
      facet,
      Object.fromEntries(ofFacet(facet)),
    ]),
  ) as Memberships;
}

/** 3, 4, 9 → 3, 1, 5: small numbers compress best. */
function gaps(places: readonly number[]): number[] {
  return places.map((place, index) => place - (places[index - 1] ?? 0));
}
