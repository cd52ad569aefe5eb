import { formatDate, listedUnder, monthName, overlaps, span } from '../../lib/dates.ts';
import { publisherLabel } from '../../lib/labels.ts';
import { capitalise, list, numeral } from '../../lib/text.ts';
import type { Corpus } from '../model.ts';
import { latestArticles } from './articles.ts';
import { eventsInTime, eventViews } from './events.ts';
import { memoize } from './memoize.ts';
import { withSilences } from './silence.ts';
import { filterData } from './timeline-filters.ts';

/** One page of the timeline: a year, what came before, or what came after. */
export interface Period {
  /** In addresses: `avant`, a year or `apres`. */
  id: string;
  label: string;
  /** « 2022 », « Avant 2022 », « Après 2025 ». */
  title: string;
  first: string;
  last: string;
}

/** The periods of the timeline, in order: before the years of the site, each of them, after. */
export function periodsOf({ site }: Corpus): Period[] {
  const { first, last } = site.period;
  const period = (id: string, label: string, title: string, from: string, to: string) => ({
    ...{ id, label, title },
    first: `${from}-01-01`,
    last: `${to}-12-31`,
  });
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  return [
    period('avant', 'Avant', `Avant ${first}`, '0000', String(first - 1)),
    ...years.map((year) => period(year, year, year, year, year)),
    period('apres', 'Après', `Après ${last}`, String(last + 1), '9999'),
  ];
}

/** The whole timeline, period by period: its events under the months of their known end. */
export const timeline = memoize((corpus: Corpus) => {
  const views = eventViews(corpus, eventsInTime(corpus));
  const events = withSilences(corpus, views, ({ data }) => data.date);
  return periodsOf(corpus).map((period) => {
    const listed = events
      .filter(({ data }) => isListedIn(data.date, period))
      .map((event) => ({ ...event, filters: filterData(corpus, event) }));
    const months = Map.groupBy(listed, ({ data }) => monthLabel(data.date, period));
    return {
      period,
      total: listed.length,
      months: Array.from(months, ([label, ofMonth]) => ({ label, events: ofMonth })),
    };
  });
});

/** What the page of each period shows. */
export function periodPages(corpus: Corpus) {
  return timeline(corpus).map((listed) => {
    const { first, last } = listed.period;
    const maybe = eventsInTime(corpus).filter(
      ({ data }) => overlaps(data.date, first, last) && !isListedIn(data.date, listed.period),
    );
    return {
      ...listed,
      /** Events that may have happened then, listed under a later period. */
      also: eventViews(corpus, maybe),
      articles: articlesIn(corpus, listed.period),
    };
  });
}

function isListedIn(date: string, { first, last }: Period): boolean {
  const { latest } = span(date);
  return latest >= first && latest <= last;
}

/** « Octobre », « Janvier 2026 » outside the years of the site, « Sans mois connu ». */
function monthLabel(date: string, period: Period): string {
  const { year, month } = listedUnder(date);
  const isOwnYear = period.id === String(year);
  if (month === undefined) return isOwnYear ? 'Sans mois connu' : String(year);
  return capitalise(isOwnYear ? monthName(month) : `${monthName(month)} ${String(year)}`);
}

/** Which articles were written in a period. */
function articlesIn(corpus: Corpus, { first, last }: Period): string {
  const written = latestArticles(corpus)
    .filter(({ data }) => overlaps(data.date, first, last))
    .toReversed()
    .map(({ data }) => `${publisherLabel(data.source)} (${formatDate(data.date)})`);
  if (written.length === 0) {
    return 'Aucun article du corpus n’est de cette période : elle n’est connue que par des récits écrits plus tard.';
  }
  const verb = written.length > 1 ? 'articles du corpus datent' : 'article du corpus date';
  return `${capitalise(numeral(written.length))} ${verb} de cette période : ${list(written)}.`;
}
