import { createHash } from 'node:crypto';
import type { Article, Corpus } from '../model.ts';
import { memoize } from './memoize.ts';

/** The day of an article's publication on this site, or of its latest correction. */
export function updatedOn({ data }: Article): string {
  return [data.published, ...(data.corrections ?? []).map(({ date }) => date)].sort().at(-1) ?? '';
}

/** The day of the latest publication or correction of some articles. */
export function lastUpdate(articles: readonly Article[]): string {
  return articles.map(updatedOn).sort().at(-1) ?? '1970-01-01';
}

/**
 * Version of the corpus, from what it contains and never from the clock: the day of its latest
 * publication, and a digest that any change of content changes.
 *
 * Format: Semantic Versioning 2.0, with build metadata: `2026.11.21+1f0c9a3e`.
 */
export function versionOf(corpus: Corpus): string {
  const day = lastUpdate(corpus.articles).split('-').map(Number).join('.');
  return `${day}+${digestOf(corpus)}`;
}

/** « 1f0c9a3e »: eight digits that identify all that a corpus contains. */
export const digestOf = memoize((corpus: Corpus): string => {
  const { articles, actors, topics, events, stances, predictions, synthesis } = corpus;
  const content = [
    articles.map(({ id, data, passages, notes }) => [id, data, passages, notes]),
    ...[actors, topics, events, stances, predictions, synthesis].map((list) =>
      list.map(({ id, data }) => [id, data]),
    ),
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
});
