import { COLLECTION_NAMES } from '../schema/collection-names.ts';
import { atBlock, atField, type Finding, type Issue } from './issue.ts';
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

/** A text that readers see, and the issue that a finding in it is. */
export interface ShownText {
  text: string;
  issueOf: (finding: Finding) => Issue;
}

/** The fields that we write in our own words. */
const OURS = new Set<PropertyKey | undefined>(
  'aside attributedTo caveat contrast description from name note place question questions role subject summary tagline text title'.split(
    ' ',
  ),
);

/** What of an entry others wrote or named, but the caveat on it. */
export const THEIRS: readonly PropertyKey[] = ['confirmedBy', 'origin', 'source', 'sources'];

/** Every text in our own words: fields of entries, bodies. */
export function ownTexts(corpus: SourceCorpus): ShownText[] {
  const inData = entriesOf(corpus)
    .flatMap(textsIn)
    .filter(({ path }) => {
      const field = path.findLast((key) => typeof key === 'string');
      return OURS.has(field) && (field === 'caveat' || !path.some((key) => THEIRS.includes(key)));
    })
    .map(({ entry, path, value }) => ({
      text: value,
      issueOf: (finding: Finding) => atField(entry, path, finding),
    }));
  return [...inData, ...bodyTexts(corpus)];
}

/** Every text of a body: passages, notes, headings, footnotes. */
export function bodyTexts({ articles }: SourceCorpus): ShownText[] {
  return articles.flatMap((article) =>
    [...article.passages, ...article.notes, ...article.unnumbered].map((block) => ({
      text: block.text,
      issueOf: (finding: Finding) => atBlock(article, block, finding),
    })),
  );
}
