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

/** Days without an article after which readers are warned that silence is not calm. */
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

/**
 * A list in time that says where no article was written: each silence, « Aucun article entre décembre
 * 2022 et avril 2025. », is of the first entry that is dated after its beginning.
 */
export function withSilences<T extends object>(
  corpus: Corpus,
  items: readonly T[],
  dateOf: (item: T) => string,
): (T & { silence: string | undefined })[] {
  // Nothing comes before the first entry.
  let before = '9999';
  return items.map((item) => {
    const { latest } = span(dateOf(item));
    const begun = silences(corpus).findLast(({ from }) => from >= before && from < latest);
    before = latest;
    if (begun === undefined) return { ...item, silence: undefined };
    const [start = '', end = ''] = [begun.from, begun.to].map((day) => formatDate(day.slice(0, 7)));
    return { ...item, silence: `Aucun article entre ${start} et ${end}.` };
  });
}

/**
 * « Après décembre 2022, aucun article n’en parle. »: under the dossier of an actor that later
 * articles do not name; undefined where the latest does, or none.
 *
 * @param named the articles that name it, the latest first
 */
export function silenceSince(corpus: Corpus, named: readonly Article[]): string | undefined {
  const [last] = named;
  if (last === undefined || last === latestArticles(corpus)[0]) return undefined;
  const when = formatDate(span(last.data.date).latest.slice(0, 7));
  return `Après ${when}, aucun article n’en parle.`;
}
