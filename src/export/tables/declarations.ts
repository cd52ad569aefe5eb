import { z } from 'zod';
import type { Article, Corpus } from '../../corpus/model.ts';
import { memoize } from '../../corpus/queries/memoize.ts';
import { entry } from '../../corpus/queries/lookup.ts';
import { absolute, passageId, routes } from '../../lib/routes.ts';
import { address, id } from '../../schema/common.ts';
import { edtfDate } from '../../schema/edtf.ts';
import { bounds, boundsOf, cited, citationAt } from './located.ts';

/** Words of a named person or organisation, as an article gives them. */
export const declarationRecord = z.strictObject({
  /** Article, paragraph, and rank in the paragraph: `un-article-p7-1`. */
  id,
  address,
  speaker: id,
  text: z.string().min(1),
  /** The occasion, if it is an event of the corpus, which then dates it. */
  event: id.optional(),
  date: edtfDate,
  ...bounds,
  ...cited,
});
type DeclarationRecord = z.infer<typeof declarationRecord>;

/** Every declaration, article by article. */
export const declarationRecords = memoize((corpus: Corpus): DeclarationRecord[] =>
  corpus.articles.flatMap((article) => declarationsIn(corpus, article)),
);

function declarationsIn(corpus: Corpus, article: Article): DeclarationRecord[] {
  const ranks = new Map<string, number>();
  return article.quotations.flatMap((quotation) => {
    const { by, passage, text, event } = quotation;
    if (by === undefined || passage === undefined) return [];
    const rank = (ranks.get(passage) ?? 0) + 1;
    ranks.set(passage, rank);
    const date = quotation.date ?? entry(corpus, 'events', event ?? '').data.date;
    return [
      {
        id: `${article.id}-${passageId(passage)}-${String(rank)}`,
        address: absolute(routes.passage(article.id, passage)),
        speaker: by,
        text,
        ...(event === undefined ? {} : { event }),
        date,
        ...boundsOf(date),
        citations: [citationAt(article, passage, text)],
      },
    ];
  });
}
