import { formatDate, span } from '../../lib/dates.ts';
import { daysBetween } from '../../lib/days.ts';
import type { Article, Corpus } from '../model.ts';
import { latestArticles } from './articles.ts';
import { memoize } from './memoize.ts';

/** A stretch of time in which no article of the corpus was written. */
export interface Silence {
  /** Last day of the article before, and first day of the article after. */
  from: string;
  to: string;
}

/** Days without an article after which a reader must be told that silence is not calm. */
const LONG = 180;

/** The long silences between articles, in order. */
export const silences = memoize((corpus: Corpus): readonly Silence[] => {
  const dates = latestArticles(corpus)
    .map(({ data }) => span(data.date))
    .reverse();
  return dates.flatMap(({ latest }, index) => {
    const next = dates[index + 1]?.earliest;
    if (next === undefined || daysBetween(latest, next) < LONG) return [];
    return [{ from: latest, to: next }];
  });
});

/** « Aucun article entre décembre 2022 et avril 2025. » */
function tellSilence({ from, to }: Silence): string {
  const [start = '', end = ''] = [from, to].map((day) => formatDate(day.slice(0, 7)));
  return `Aucun article entre ${start} et ${end}.`;
}

/** An entry of a list in time, with the silence that it comes after, if it does. */
export type InTime<T> = T & { silence: string | undefined };

/**
 * A list in time that says where no article speaks: each silence stands before the first entry that
 * is dated after its beginning.
 */
export function withSilences<T extends object>(
  corpus: Corpus,
  items: readonly T[],
  dateOf: (item: T) => string,
): InTime<T>[] {
  const all = silences(corpus);
  let before = '';
  return items.map((item, index) => {
    const { latest } = span(dateOf(item));
    const begun = all.filter(({ from }) => from >= before && from < latest);
    before = latest;
    const last = index === 0 ? undefined : begun.at(-1);
    return { ...item, silence: last && tellSilence(last) };
  });
}

/**
 * What is said under a dossier whose actor later articles do not name: « Après décembre 2022, aucun
 * article n’en parle. »
 *
 * @param named the articles that name it, the latest first
 */
export function silenceSince(corpus: Corpus, named: readonly Article[]): string | undefined {
  const [last] = named;
  const [latest] = latestArticles(corpus);
  if (last === undefined || latest === undefined || named.includes(latest)) return undefined;
  const when = formatDate(span(last.data.date).latest.slice(0, 7));
  return `Après ${when}, aucun article n’en parle.`;
}
