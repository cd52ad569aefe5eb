import { extent, span } from '../../lib/dates.ts';
import { daysBetween } from '../../lib/days.ts';
import type { Article, Corpus } from '../model.ts';
import { latestArticles } from './articles.ts';
import { memoize } from './memoize.ts';
import { silences } from './silence.ts';

/** A time in which articles were written, before or after the longest silence. */
export interface Period {
  /** « Fin 2022 », « 2025–2026 ». */
  name: string;
  /** In time. */
  articles: readonly Article[];
}

/** The times that the longest silence between articles separates; one where no silence is long. */
export const periods = memoize((corpus: Corpus): readonly Period[] => {
  const inTime = latestArticles(corpus).toReversed();
  const [longest] = silences(corpus).toSorted(
    (a, b) => daysBetween(b.from, b.to) - daysBetween(a.from, a.to),
  );
  const isBefore = ({ data }: Article) =>
    longest !== undefined && span(data.date).latest <= longest.from;
  return [inTime.filter(isBefore), inTime.filter((article) => !isBefore(article))]
    .filter((articles) => articles.length > 0)
    .map((articles) => ({ name: nameOf(articles), articles }));
});

function nameOf(articles: readonly Article[]): string {
  const { first, last } = extent(articles.map(({ data }) => data.date));
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  if (from !== to) return `${from}–${to}`;
  if (first.slice(5) >= '10') return `Fin ${from}`;
  return last.slice(5, 7) <= '03' ? `Début ${from}` : from;
}
