import { COLLECTION_NAMES, COLLECTIONS } from '../schema/collections.ts';
import { type PlacedReference, referencesIn } from '../schema/reference.ts';
import type { Corpus, Entry } from './model.ts';

/** An id that an entry gives, where, and by which entry. */
export interface EntryReference extends PlacedReference {
  entry: Entry<unknown>;
}

/** Every id of an entry that the data of another gives, collection by collection. */
export function referencesOf(corpus: Corpus): EntryReference[] {
  return COLLECTION_NAMES.flatMap((name) =>
    corpus[name].flatMap((entry: Entry<unknown>) =>
      referencesIn(COLLECTIONS[name].schema, entry.data).map((each) => ({ ...each, entry })),
    ),
  );
}
