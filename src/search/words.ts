import type { SearchDocument } from './search-document.ts';
import { queryWords } from './normalise.ts';

/** `/recherche/mots.json`: every word that search can find, folded, each once. */
export interface WordIndex {
  /** The words of titles, in one text. */
  titles: string;
  /** All others. */
  others: string;
}

/**
 * With its words, a query is understood before the index is asked: what is another form of a word,
 * what is misspelt, what is nowhere.
 */
export function wordIndex(documents: readonly SearchDocument[]): WordIndex {
  const titles = new Set(documents.flatMap(({ meta }) => queryWords(meta['title'] ?? '')));
  const texts = documents.flatMap(({ meta, text }) => [
    ...Object.values(meta),
    ...(typeof text === 'string' ? [text] : text.map((block) => block.text)),
  ]);
  const others = new Set(texts.flatMap(queryWords).filter((word) => !titles.has(word)));
  return { titles: [...titles].sort().join(' '), others: [...others].sort().join(' ') };
}
