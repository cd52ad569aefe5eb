import { stringify } from 'csv-stringify/sync';
import type { Corpus } from '../corpus/model.ts';
import { type Compared, comparisonRows } from '../corpus/queries/comparison.ts';
import { absolute, routes } from '../lib/routes.ts';
import { CSV } from './columns.ts';

/** The positions of those compared as CSV: a line each, with the addresses of its paragraphs. */
export function comparisonCsv(corpus: Corpus, compared: Compared): string {
  const rows = comparisonRows(corpus, compared).map(({ references, ...row }) => ({
    ...row,
    passages: references
      .flatMap(({ article, passages }) =>
        passages.map((passage) => absolute(routes.passage(article.id, passage))),
      )
      .join(' | '),
  }));
  return stringify(rows, { ...CSV, header: true });
}
