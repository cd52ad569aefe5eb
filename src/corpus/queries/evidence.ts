import { textFragment } from '../../lib/routes.ts';
import type { Passage } from '../../markdown/passages.ts';
import type { Citation } from '../../schema/citation.ts';
import type { Article, Corpus } from '../model.ts';
import { passagesWith, sentenceWith } from '../quotes.ts';
import { find } from './lookup.ts';
import { memoize } from './memoize.ts';

/** A citation that was followed to its passage. */
export interface Evidence {
  article: Article;
  passage: Passage;
  quote: string;
  /** The whole sentence that holds the quote. */
  sentence: string;
  /** The source at that very sentence, where it has an address and the citation a locator. */
  original: string | undefined;
}

/** Follows citations to their passages; those to drafts are passed over. */
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

function follow(corpus: Corpus, citation: Citation): Evidence[] {
  const article = find(corpus, 'articles', citation.article);
  const passage = article && passagesWith(article, citation.quote)[0];
  if (article === undefined || passage === undefined) return [];
  const { address } = article.data.source;
  return [
    {
      article,
      passage,
      quote: citation.quote,
      sentence: sentenceWith(passage, citation.quote),
      original:
        address === undefined || citation.original === undefined
          ? undefined
          : textFragment(address, citation.original),
    },
  ];
}
