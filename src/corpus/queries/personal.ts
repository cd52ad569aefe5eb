import type { Article } from '../model.ts';
import { passagesWith } from '../quotes.ts';

/** Numbers of the passages that their own page alone shows. */
export function personalPassages(article: Article): ReadonlySet<string> {
  const passages = (article.data.personal ?? []).flatMap((quote) => passagesWith(article, quote));
  return new Set(passages.map(({ number }) => number));
}
