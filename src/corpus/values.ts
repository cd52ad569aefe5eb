import { COLLECTION_NAMES } from '../schema/collection-names.ts';
import type { DataPath, SourceCorpus, SourceEntry } from './model.ts';

/** A value inside an entry, and where an editor wrote it. */
export interface PlacedValue<Value = unknown> {
  entry: SourceEntry<unknown>;
  path: DataPath;
  value: Value;
}

/** Every entry of a corpus, collection by collection, then what the site is about. */
export function entriesOf(corpus: SourceCorpus): SourceEntry<unknown>[] {
  const entries = COLLECTION_NAMES.flatMap((name): readonly SourceEntry<unknown>[] => corpus[name]);
  return corpus.siteEntry === undefined ? entries : [...entries, corpus.siteEntry];
}

/** Every value inside an entry, however deep, each before those inside it. */
export function valuesIn(
  entry: SourceEntry<unknown>,
  value: unknown = entry.data,
  path: DataPath = [],
): PlacedValue[] {
  const isObject = typeof value === 'object' && value !== null;
  const inside = Object.entries(isObject ? value : {}).flatMap(([key, inner]) =>
    valuesIn(entry, inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [{ entry, path, value }, ...inside];
}

/** Every text inside an entry. */
export function textsIn(entry: SourceEntry<unknown>): PlacedValue<string>[] {
  return valuesIn(entry).flatMap((placed) =>
    typeof placed.value === 'string' ? [{ ...placed, value: placed.value }] : [],
  );
}
