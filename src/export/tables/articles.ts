import { z } from 'zod';
import type { Corpus } from '../../corpus/model.ts';
import { memoize } from '../../corpus/queries/memoize.ts';
import { absolute, routes } from '../../lib/routes.ts';
import { article } from '../../schema/article.ts';
import { address } from '../../schema/common.ts';
import { paragraphNumber, bounds, boundsOf, cited, citationsTo, located } from './located.ts';

const own = article.omit({ keyPoints: true, personal: true, draft: true }).strip();

/** A compte rendu, with the text of its numbered paragraphs. */
export const articleRecord = z.strictObject({
  ...located,
  ...own.shape,
  ...bounds,
  keyPoints: z.array(z.string()),
  ...cited,
  paragraphs: z.array(
    z.strictObject({ number: paragraphNumber, address, text: z.string().min(1) }),
  ),
});

/** Every compte rendu, in the order of the corpus. */
export const articleRecords = memoize((corpus: Corpus): z.infer<typeof articleRecord>[] =>
  corpus.articles.map(({ id, data, passages }) => {
    const { keyPoints } = data;
    return {
      id,
      address: absolute(routes.article(id)),
      ...own.parse(data),
      ...boundsOf(data.date),
      keyPoints: keyPoints.map(({ text }) => text),
      citations: citationsTo(
        corpus,
        keyPoints.map(({ quote }) => ({ article: id, quote })),
      ),
      paragraphs: passages.map(({ number, text }) => ({
        number,
        address: absolute(routes.passage(id, number)),
        text,
      })),
    };
  }),
);
