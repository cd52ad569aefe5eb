import { distance } from 'fastest-levenshtein';
import type { Passage } from '../markdown/passages.ts';
import { plain, sentences, words } from '../lib/text.ts';
import type { Citation } from '../schema/citation.ts';
import type { Article, DataPath, SourceCorpus, SourceEntry } from './model.ts';

/** A citation, and where an editor wrote it. */
export interface PlacedCitation {
  citation: Citation;
  entry: SourceEntry<unknown>;
  path: DataPath;
}

/** Every citation of the corpus. */
export function citationsOf(corpus: SourceCorpus): PlacedCitation[] {
  return [
    ...[...corpus.events, ...corpus.stances].flatMap((entry) =>
      entry.data.citations.map((citation, index) => ({
        citation,
        entry,
        path: ['citations', index],
      })),
    ),
    ...corpus.predictions.flatMap((entry) => [
      { citation: entry.data.citation, entry, path: ['citation'] },
      ...(entry.data.outcome?.citations ?? []).map((citation, index) => ({
        citation,
        entry,
        path: ['outcome', 'citations', index],
      })),
    ]),
    ...corpus.synthesis.flatMap((entry) =>
      entry.data.sentences.flatMap(({ citations }, sentence) =>
        citations.map((citation, index) => ({
          citation,
          entry,
          path: ['sentences', sentence, 'citations', index],
        })),
      ),
    ),
  ];
}

/** Words of an article that something rests on, and where an editor wrote them. */
export interface PlacedQuote {
  quote: string;
  article: string;
  entry: SourceEntry<unknown>;
  path: DataPath;
}

/** Every quote of the corpus: those of the articles themselves, then those of the citations. */
export function quotesOf(corpus: SourceCorpus): PlacedQuote[] {
  return [
    ...corpus.articles.flatMap((entry) => [
      ...entry.data.keyPoints.map(({ quote }, index) => ({
        quote,
        article: entry.id,
        entry,
        path: ['keyPoints', index, 'quote'],
      })),
      ...(entry.data.personal ?? []).map((quote, index) => ({
        quote,
        article: entry.id,
        entry,
        path: ['personal', index],
      })),
    ]),
    ...citationsOf(corpus).map(({ citation: { quote, article }, entry, path }) => ({
      quote,
      article,
      entry,
      path: [...path, 'quote'],
    })),
  ];
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

/** The sentence of a passage that holds a quote, or the passage when the quote spans several. */
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
