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

/** The folders of `content/`. */
export const COLLECTION_NAMES = [...ADDRESSED, 'synthesis'] as const;
export type CollectionName = (typeof COLLECTION_NAMES)[number];
