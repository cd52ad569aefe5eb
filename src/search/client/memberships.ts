import { type Facet, type Memberships, membershipsFile } from '../keys.ts';
import { isOfType, stampOf } from '../page-id.ts';
import type { Pagefind } from './pagefind.ts';

/** Pages, by their ids, that have a value of a facet. */
export type IdsOf = (facet: Facet, value: string) => Promise<ReadonlySet<string>>;

/**
 * What a page is stands in its id; the other facets are loaded once, at the first need.
 *
 * @param bundle address of the folder of the index
 */
export function idsByValue(pagefind: Pagefind, bundle: string): IdsOf {
  const sets = new Map<string, ReadonlySet<string>>();
  let ids: Promise<readonly string[]> | undefined;
  let memberships: Promise<Memberships> | undefined;
  const find = async (facet: Facet, value: string): Promise<ReadonlySet<string>> => {
    ids ??= idsInOrder(pagefind);
    const all = await ids;
    if (facet === 'type') return new Set(all.filter((id) => isOfType(id, value)));
    memberships ??= load(bundle, stampOf(all[0] ?? '')).catch((error: unknown) => {
      memberships = undefined;
      throw error;
    });
    const places = (await memberships)[facet];
    let place = 0;
    const gaps = Object.hasOwn(places, value) ? (places[value] ?? []) : [];
    return new Set(gaps.flatMap((gap) => all[(place += gap)] ?? []));
  };
  return async (facet, value) => {
    const key = `${facet}:${value}`;
    const set = sets.get(key) ?? (await find(facet, value));
    sets.set(key, set);
    return set;
  };
}

async function idsInOrder(pagefind: Pagefind): Promise<string[]> {
  return (await pagefind.search(null)).results.map(({ id }) => id).sort();
}

async function load(bundle: string, stamp: string): Promise<Memberships> {
  const response = await fetch(bundle + membershipsFile(stamp));
  if (!response.ok) throw new Error(response.url);
  return (await response.json()) as Memberships;
}
