import { formatDate, overlaps } from '../../lib/dates.ts';
import { publisherLabel } from '../../lib/labels.ts';
import { capitalise, list, numeral } from '../../lib/text.ts';
import type { Corpus } from '../model.ts';
import { latestArticles } from './articles.ts';
import { eventsInTime } from './events.ts';
import { memoize } from './memoize.ts';
import { type InTime, withSilences } from './silence.ts';
import { alsoIn, type Period, periodTitle, timeline } from './timeline.ts';
import { filterData } from './timeline-filters.ts';
import { type EventView, eventView, eventViews } from './views.ts';

/** An event of the timeline, with what the filters read of it. */
type ListedEvent = InTime<EventView> & { filters: Record<`data-${string}`, string> };

/** A period with its events, under the months of their known end. */
export interface ListedPeriod {
  period: Period;
  total: number;
  months: { label: string; events: ListedEvent[] }[];
}

/** Every period of the timeline, with its events. */
export const timelinePage = memoize((corpus: Corpus): ListedPeriod[] => {
  const inTime = withSilences(corpus, eventsInTime(corpus), ({ data }) => data.date);
  const silences = new Map(inTime.map(({ id, silence }) => [id, silence]));
  return timeline(corpus).map(({ period, months, total }) => ({
    period,
    total,
    months: months.map(({ label, events }) => ({
      label,
      events: events.map((event) => ({
        ...eventView(corpus, event),
        silence: silences.get(event.id),
        filters: filterData(corpus, event),
      })),
    })),
  }));
});

export interface PeriodPage extends ListedPeriod {
  /** « 2022 », « Avant 2022 », « Après 2025 ». */
  title: string;
  /** Events that may have happened then, listed under a later period. */
  also: EventView[];
  /** Which articles were written then. */
  articles: string;
}

/**
 * All that the page of one period shows.
 *
 * @throws Error when there is no such period
 */
export function periodPage(corpus: Corpus, id: string): PeriodPage {
  const listed = timelinePage(corpus).find(({ period }) => period.id === id);
  if (listed === undefined) throw new Error(`Période inconnue : ${id}`);
  return {
    ...listed,
    title: periodTitle(corpus, listed.period),
    also: eventViews(corpus, alsoIn(corpus, listed.period)),
    articles: articlesIn(corpus, listed.period),
  };
}

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
