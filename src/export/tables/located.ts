import { z } from 'zod';
import type { Article, Corpus } from '../../corpus/model.ts';
import { evidenceFor } from '../../corpus/queries/evidence.ts';
import { translatedIn, translationsOf } from '../../corpus/queries/translated.ts';
import { span } from '../../lib/dates.ts';
import { absolute, routes } from '../../lib/routes.ts';
import type { Citation } from '../../schema/citation.ts';
import { address, id } from '../../schema/common.ts';
import { PASSAGE_NUMBER } from '../../schema/passage-number.ts';

/** « 7 », and « 7 bis » for what was inserted later: a name more than a count. */
export const paragraphNumber = z.string().regex(PASSAGE_NUMBER);

/** A citation that was followed: the article, the address of the paragraph, and its very words. */
export const citationRecord = z.strictObject({
  article: id,
  paragraph: paragraphNumber,
  address,
  quote: z.string().min(1),
  /** How many translations gave the words of another that it holds; 0 for none. */
  translations: z.int(),
});
type CitationRecord = z.infer<typeof citationRecord>;

/** What every record begins with. */
export const located = { id, address };

/** The beginning of a record, from its id and the path of its page. */
export function locatedAt(own: string, path: string): { id: string; address: string } {
  return { id: own, address: absolute(path) };
}

/** First and last day that the date of a record may cover; null where open. */
export const bounds = { earliest: z.iso.date().nullable(), latest: z.iso.date().nullable() };

/** What every record ends with. */
export const cited = { citations: z.array(citationRecord) };

/** The bounds of an EDTF date; of none, null. */
export function boundsOf(date: string | null): { earliest: string | null; latest: string | null } {
  const { earliest = null, latest = null } = date === null ? {} : span(date);
  return { earliest, latest };
}

/** The interval that some dates cover together, `2022-11-24/2026-01-20`; null for none. */
export function period(dates: readonly string[]): string | null {
  if (dates.length === 0) return null;
  const spans = dates.map(span);
  const first = spans.map(({ earliest, latest }) => earliest ?? latest).sort()[0] ?? '';
  const last =
    spans
      .map(({ latest }) => latest)
      .sort()
      .at(-1) ?? '';
  return first === last ? first : `${first}/${last}`;
}

/** Citations, followed; those to drafts are passed over. */
export function citationsTo(corpus: Corpus, citations: readonly Citation[]): CitationRecord[] {
  return evidenceFor(corpus, citations).map(({ article, passage, quote }) =>
    citationAt(article, passage.number, quote),
  );
}

/** A citation of a paragraph, by its number. */
export function citationAt(article: Article, paragraph: string, quote: string): CitationRecord {
  const isTranslated = translatedIn(article, paragraph, quote).length > 0;
  return {
    article: article.id,
    paragraph,
    address: absolute(routes.passage(article.id, paragraph)),
    quote,
    translations: isTranslated ? translationsOf(article) : 0,
  };
}
