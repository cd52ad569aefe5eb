/** The folders of `content/`. */
export const COLLECTION_NAMES = [
  'articles',
  'actors',
  'topics',
  'events',
  'stances',
  'predictions',
  'synthesis',
] as const;
export type CollectionName = (typeof COLLECTION_NAMES)[number];
