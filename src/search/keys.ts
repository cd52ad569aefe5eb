/** What a page of the index is; the values of the filter `type`. */
export const DOCUMENT_TYPES = ['article', 'acteur', 'theme', 'evenement'] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** Filters of the index, in the order of the page and of its address. */
export const FACETS = [
  'type',
  'annee',
  'nature',
  'position',
  'pays',
  'personne',
  'organisation',
  'theme',
] as const;
export type Facet = (typeof FACETS)[number];

/** The words to mark, in the address that a result leads to. */
export const MARKED = 'mots';

/** Between names, in what the index holds of an actor. */
export const NAME_SEPARATOR = ' | ';

/** Where a build leaves a copy of its index for `npm run dev`, from the project's folder. */
export const DEV_INDEX = '.astro/pagefind/';

/**
 * Pages of each value of each facet, as places in the index; each is told from the one before. What a
 * page is stands in its id.
 */
export type Memberships = Readonly<
  Record<Exclude<Facet, 'type'>, Readonly<Record<string, readonly number[]>>>
>;

/** Where they are, in the folder of the index whose ids begin with a stamp. */
export function membershipsFile(stamp: string): string {
  return `facets_${stamp}.json`;
}
