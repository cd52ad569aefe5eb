import { compareNumbers } from '../../lib/passage-number.ts';
import { textFragment } from '../../lib/routes.ts';
import type { Passage } from '../../markdown/passages.ts';
import type { Citation } from '../../schema/citation.ts';
import type { Article, Corpus } from '../model.ts';
import { passagesWith, sentenceWith } from '../quotes.ts';
import { entries } from './lookup.ts';
import { memoize } from './memoize.ts';

/** A citation that was followed to its passage. */
export interface Evidence {
  article: Article;
  passage: Passage;
  quote: string;
  /** The whole sentence that contains the quote. */
  sentence: string;
  /** The source at that very sentence, where it has an address and the citation a locator. */
  original: string | undefined;
}

/** Follows citations to their passages, without those to drafts. */
export function evidenceFor(corpus: Corpus, citations: readonly Citation[]): Evidence[] {
  const known = followed(corpus);
  return citations.flatMap((citation) => {
    const evidence = known.get(citation) ?? follow(corpus, citation);
    known.set(citation, evidence);
    return evidence;
  });
}

/** A citation is shown by its statement, in the dossiers of its actors, in time, in the data. */
const followed = memoize(() => new WeakMap<Citation, Evidence[]>());

function follow(corpus: Corpus, { article: id, quote, original }: Citation): Evidence[] {
  return entries(corpus, 'articles', [id]).flatMap((article) => {
    const [passage] = passagesWith(article, quote);
    if (passage === undefined) return [];
    const { address } = article.data.source;
    return {
      article,
      passage,
      quote,
      sentence: sentenceWith(passage, quote),
      original: address && original && textFragment(address, original),
    };
  });
}

/** The passages of one article that support a statement. */
export interface ReferenceView {
  article: Article;
  passages: string[];
}

/** The passages that citations lead to, article by article, in the order of the citations. */
export function referencesFor(corpus: Corpus, citations: readonly Citation[]): ReferenceView[] {
  return Array.from(
    Map.groupBy(evidenceFor(corpus, citations), ({ article }) => article),
    ([article, evidence]) => ({
      article,
      passages: [...new Set(evidence.map(({ passage }) => passage.number))].sort(compareNumbers),
    }),
  );
}
