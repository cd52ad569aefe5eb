import { distance } from 'fastest-levenshtein';
import type { Passage } from '../markdown/passages.ts';
import { plain, sentences, words } from '../lib/text.ts';
import type { Citation } from '../schema/citation.ts';
import type { Article, SourceArticle, SourceCorpus } from './model.ts';
import { entriesOf, type PlacedValue, textsIn, valuesIn } from './values.ts';

/** Every citation of the corpus, and where an editor wrote it. */
export function citationsOf(corpus: SourceCorpus): PlacedValue<Citation>[] {
  return entriesOf(corpus).flatMap((entry) =>
    valuesIn(entry).flatMap((placed) =>
      isCitation(placed.value) ? [{ ...placed, value: placed.value }] : [],
    ),
  );
}

function isCitation(value: unknown): value is Citation {
  return typeof value === 'object' && value !== null && 'article' in value && 'quote' in value;
}

/** Words of an article that something rests on, and where an editor wrote them. */
export interface PlacedQuote extends PlacedValue<string> {
  /** Id of the article. */
  article: string;
}

/** Every quote of the corpus: those of the articles themselves, then those of the citations. */
export function quotesOf(corpus: SourceCorpus): PlacedQuote[] {
  const ofArticles = corpus.articles.flatMap((article) =>
    textsIn(article)
      .filter(({ path }) => path.at(-1) === 'quote' || path[0] === 'personal')
      .map((placed) => ({ ...placed, article: article.id })),
  );
  const ofCitations = citationsOf(corpus).map(({ entry, path, value: { article, quote } }) => ({
    entry,
    path: [...path, 'quote'],
    value: quote,
    article,
  }));
  return [...ofArticles, ...ofCitations];
}

/** A passage that an entry cites, in its article. */
export interface CitedPassage {
  article: SourceArticle;
  passage: Passage;
}

/** The passages that citations lead to; a quote that is nowhere leads to none. */
export function citedPassages(
  corpus: SourceCorpus,
  citations: readonly Citation[],
): CitedPassage[] {
  return citations.flatMap(({ article: id, quote }) => {
    const article = corpus.articles.find((each) => each.id === id);
    if (article === undefined) return [];
    return passagesWith(article, quote).map((passage) => ({ article, passage }));
  });
}

/** The passages in which a quote stands, one for each time that it does. */
export function passagesWith(article: Article, quote: string): Passage[] {
  return article.passages.flatMap((passage) =>
    Array<Passage>(occurrences(passage.text, quote)).fill(passage),
  );
}

/** How often a quote stands whole in a text. */
export function occurrences(text: string, quote: string): number {
  const [whole, part] = [plain(text), plain(quote)];
  let total = 0;
  let start = part === '' ? -1 : whole.indexOf(part);
  while (start >= 0) {
    const end = start + part.length;
    const isWhole = !isCut(whole.slice(Math.max(0, start - 4), start), part, whole.slice(end));
    if (isWhole) total += 1;
    start = whole.indexOf(part, isWhole ? end : start + 1);
  }
  return total;
}

/**
 * Whether a quote cuts a word or a number (« 500 » out of « 2 500 »), or begins after a « ne », which
 * would have it say the opposite.
 */
function isCut(before: string, quote: string, after: string): boolean {
  return (
    /(?<!\p{L})n(?:'|e )$/iu.test(before) ||
    (/[\p{L}\p{N}\p{M}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(quote)) ||
    (/\d[.,]$/.test(before) && /^\d/.test(quote)) ||
    (/\d $/.test(before) && /^\d{3}(?!\d)/.test(quote)) ||
    (/^[\p{L}\p{N}\p{M}]/u.test(after) && /[\p{L}\p{N}\p{M}]$/u.test(quote)) ||
    (/^(?:[.,]\d| \d{3}(?!\d))/.test(after) && /\d$/.test(quote))
  );
}

/** The sentence of a passage that contains a quote, or the passage when the quote spans several. */
export function sentenceWith(passage: Passage, quote: string): string {
  return (
    sentences(passage.text).find((sentence) => occurrences(sentence, quote) > 0) ?? passage.text
  );
}

/** The sentence of an article that looks most like a quote which is not in it. */
export function nearestSentence(
  article: Article,
  quote: string,
): { passage: Passage; sentence: string } | undefined {
  const wanted = new Set(words(quote));
  let best: { passage: Passage; sentence: string; score: number } | undefined;
  for (const passage of article.passages) {
    for (const sentence of sentences(passage.text)) {
      // Each word counts once: a long sentence repeats « le » and « l’ » without being nearer.
      const shared = wanted.intersection(new Set(words(sentence))).size;
      const score = shared - distance(plain(sentence), plain(quote)) / 1000;
      if (shared > 0 && (best === undefined || score > best.score))
        best = { passage, sentence, score };
    }
  }
  return best;
}
