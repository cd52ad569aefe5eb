/** What a record of the index is; the values of the filter `type`. */
export const TYPES = [
  'article',
  'acteur',
  'theme',
  'evenement',
  'declaration',
  'position',
  'prevision',
] as const;
export type DocumentType = (typeof TYPES)[number];

/**
 * Filters of the index, in the order of the page and of its address. `position`, `auteur` (who
 * speaks) and `certitude` belong to statements and events, never to a page that gathers them.
 */
export const FACETS = [
  'type',
  'annee',
  'nature',
  'position',
  'auteur',
  'certitude',
  'pays',
  'personne',
  'organisation',
  'theme',
] as const;
export type Facet = (typeof FACETS)[number];

/** Ids under which a record is found. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** Beside the facets: what a record is called, and the days that its date may cover. */
export const KIND_FILTER = 'genre';
export const DAYS_FILTER = 'jours';

/** Text of a record that says where its blocks begin: `titre:0 resume:6`. */
export const BLOCKS = 'blocs';

/** The words to mark, in the address that a result leads to. */
export const MARKED = 'mots';

/** Where the last build left its index, for `npm run dev`, from the project's folder. */
export const DEV_INDEX = 'dist/pagefind/';
