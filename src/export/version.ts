import { createHash } from 'node:crypto';
import type { Article, Corpus } from '../corpus/model.ts';
import { memoize } from '../corpus/queries/memoize.ts';
import { LICENCE } from '../lib/licence.ts';

/** The day of an article's publication on this site, or of its latest correction. */
export function updatedOn({ data }: Article): string {
  return [data.published, ...(data.corrections ?? []).map(({ date }) => date)].sort().at(-1) ?? '';
}

/** The day of the latest publication or correction of some articles. */
export function lastUpdate(articles: readonly Article[]): string {
  return articles.map(updatedOn).sort().at(-1) ?? '1970-01-01';
}

/** « Version 2026.11.21+1f0c9a3e du corpus, licence CC BY 4.0, sauf… (https://…) »: said in every file. */
export function imprint(corpus: Corpus): string {
  return `Version ${versionOf(corpus)} du corpus, licence ${LICENCE.statement} (${LICENCE.address})`;
}

/**
 * Version of the corpus, from what it contains and never from the clock: the day of its latest
 * publication, and a digest that any change of content changes.
 *
 * Format: Semantic Versioning 2.0, with build metadata: `2026.11.21+1f0c9a3e`.
 */
export const versionOf = memoize((corpus: Corpus): string => {
  const { articles, actors, topics, events, stances, predictions, synthesis } = corpus;
  const content = [
    articles.map(({ id, data, passages, notes }) => [id, data, passages, notes]),
    ...[actors, topics, events, stances, predictions, synthesis].map((list) =>
      list.map(({ id, data }) => [id, data]),
    ),
  ];
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
  return `${lastUpdate(articles).split('-').map(Number).join('.')}+${digest}`;
});
