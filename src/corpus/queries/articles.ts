import { compareDates, formatDate } from '../../lib/dates.ts';
import { days } from '../../schema/edtf.ts';
import type { Article, Corpus } from '../model.ts';
import { passagesWith } from '../quotes.ts';
import { byId } from './lookup.ts';
import { memoize } from './memoize.ts';

/** Articles from the latest to the earliest. */
export const latestArticles = memoize((corpus: Corpus): readonly Article[] =>
  corpus.articles.toSorted((a, b) => compareDates(b.data.date, a.data.date) || byId(a, b)),
);

/** The articles of a topic, the latest first. */
export function articlesOfTopic(corpus: Corpus, topic: string): readonly Article[] {
  return latestArticles(corpus).filter(({ data }) => data.topics.includes(topic));
}

/** « d’octobre 2022 à janvier 2026 », « en octobre 2022 »: when some articles were written. */
export function monthsOf(articles: readonly Article[]): string {
  const months = articles
    .flatMap(({ data }) => days(data.date).map((day) => day.slice(0, 7)))
    .sort();
  const [first = '', last = ''] = [months[0], months.at(-1)];
  return first === last ? `en ${formatDate(first)}` : formatDate(`${first}/${last}`);
}

/** Numbers of the passages that their own page alone shows. */
export function personalPassages(article: Article): ReadonlySet<string> {
  const passages = (article.data.personal ?? []).flatMap((quote) => passagesWith(article, quote));
  return new Set(passages.map(({ number }) => number));
}
