import { compareDates } from '../../lib/dates.ts';
import type { Article, Corpus, Entry } from '../model.ts';
import { memoize } from './memoize.ts';

/** Articles from the latest to the earliest. */
export const latestArticles = memoize((corpus: Corpus): readonly Article[] =>
  corpus.articles.toSorted((a, b) => compareDates(b.data.date, a.data.date) || byId(a, b)),
);

/** The entries just before and just after another, in a list that is in order. */
export function neighbours<T extends Entry<unknown>>(
  list: readonly T[],
  id: string,
): { previous: T | undefined; next: T | undefined } {
  const index = list.findIndex((entry) => entry.id === id);
  return { previous: list[index - 1], next: index < 0 ? undefined : list[index + 1] };
}

/** Orders entries by their ids. */
export function byId(a: Entry<unknown>, b: Entry<unknown>): number {
  return a.id < b.id ? -1 : 1;
}
