/** What a page of the index is; the values of the filter `type`. */
export type DocumentType = 'article' | 'acteur' | 'theme' | 'evenement';

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

/** Ids under which a page is found. */
export type Filters = Readonly<Record<Facet, readonly string[]>>;

/** The words to mark, in the address that a result leads to. */
export const MARKED = 'mots';

/** Where the last build left its index, for `npm run dev`, from the project's folder. */
export const DEV_INDEX = 'dist/pagefind/';
