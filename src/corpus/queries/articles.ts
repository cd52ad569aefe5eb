import { compareDates } from '../../lib/dates.ts';
import type { Article, Corpus, Entry } from '../model.ts';
import { memoize } from './memoize.ts';

/** Articles from the latest to the earliest. */
export const latestArticles = memoize((corpus: Corpus): readonly Article[] =>
  corpus.articles.toSorted((a, b) => compareDates(b.data.date, a.data.date) || byId(a, b)),
);

/** The entries just before and just after another in time, with what to call them. */
export function neighbours<T extends Entry<unknown>>(
  inTime: readonly T[],
  id: string,
): { label: string; entry: T }[] {
  const index = inTime.findIndex((entry) => entry.id === id);
  if (index < 0) return [];
  const [before, after] = [inTime[index - 1], inTime[index + 1]];
  return [
    ...(before === undefined ? [] : [{ label: 'Avant', entry: before }]),
    ...(after === undefined ? [] : [{ label: 'Après', entry: after }]),
  ];
}

/** Orders entries by their ids. */
export function byId(a: Entry<unknown>, b: Entry<unknown>): number {
  return a.id < b.id ? -1 : 1;
}
