import { COLLECTION_NAMES } from '../schema/collection-names.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { type PlacedReference, referencesIn } from '../schema/reference.ts';
import type { SourceCorpus, SourceEntry } from './model.ts';

/** An id that an entry gives, where, and by which entry. */
export interface EntryReference extends PlacedReference {
  entry: SourceEntry<unknown>;
}

/** Every id of an entry that the data of another gives, collection by collection. */
export function referencesOf(corpus: SourceCorpus): EntryReference[] {
  return COLLECTION_NAMES.flatMap((name) =>
    corpus[name].flatMap((entry: SourceEntry<unknown>) =>
      referencesIn(COLLECTIONS[name].schema, entry.data).map((each) => ({ ...each, entry })),
    ),
  );
}
