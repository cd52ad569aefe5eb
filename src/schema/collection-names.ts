/** The collections whose entries have an address; the paragraphs of the synthesis have none. */
export const ADDRESSED = [
  'articles',
  'actors',
  'topics',
  'events',
  'stances',
  'predictions',
] as const;
export type Addressed = (typeof ADDRESSED)[number];

/** What has an address in the ledger: these entries, and the declarations that articles quote. */
export const RECORDED = [...ADDRESSED, 'declarations'] as const;

/** The folders of `content/`. */
export const COLLECTION_NAMES = [...ADDRESSED, 'synthesis'] as const;
export type CollectionName = (typeof COLLECTION_NAMES)[number];
