import { formatDate, overlaps } from '../../lib/dates.ts';
import { publisherLabel } from '../../lib/labels.ts';
import { capitalise, list, numeral } from '../../lib/text.ts';
import type { Corpus } from '../model.ts';
import { latestArticles } from './articles.ts';
import { eventsInTime } from './events.ts';
import { type InTime, withSilences } from './silence.ts';
import { alsoIn, type Month, type Period, PERIODS, timeline } from './timeline.ts';
import { filterData } from './timeline-filters.ts';
import { type EventView, eventViews } from './views.ts';

interface PeriodLink {
  id: string;
  label: string;
  total: number;
}

interface MonthView {
  label: string;
  events: TimelineEntry[];
}

/** An event of the timeline; with what filters know of it, where there are filters. */
type TimelineEntry = InTime<EventView> & { filters?: Record<`data-${string}`, string> };

export interface TimelinePage {
  periods: { period: Period; months: MonthView[] }[];
  nav: PeriodLink[];
  total: number;
}

/** All that `/chronologie/` shows. */
export function timelinePage(corpus: Corpus): TimelinePage {
  return {
    periods: timeline(corpus).map(({ period, months }) => ({
      period,
      months: withFilters(monthViews(corpus, months), corpus),
    })),
    nav: navigation(corpus),
    total: corpus.events.length,
  };
}

export interface PeriodPage {
  period: Period;
  /** « 2022 », « Avant 2022 », « Après 2025 ». */
  title: string;
  months: MonthView[];
  /** Events that may have happened then, listed elsewhere. */
  also: EventView[];
  /** Which articles were written then. */
  articles: string;
  nav: PeriodLink[];
  total: number;
}

/** All that the page of one period shows. */
export function periodPage(corpus: Corpus, id: string): PeriodPage {
  const listed = timeline(corpus).find(({ period }) => period.id === id);
  if (listed === undefined) throw new Error(`Période inconnue : ${id}`);
  const { period, months, total } = listed;
  return {
    period,
    title: titleOf(period),
    months: monthViews(corpus, months),
    also: eventViews(corpus, alsoIn(corpus, period)),
    articles: articlesIn(corpus, period),
    nav: navigation(corpus),
    total,
  };
}

function monthViews(corpus: Corpus, months: readonly Month[]): MonthView[] {
  const all = withSilences(corpus, eventsInTime(corpus), ({ data }) => data.date);
  const silences = new Map(all.map(({ id, silence }) => [id, silence]));
  return months.map(({ label, events }) => ({
    label,
    events: eventViews(corpus, events).map((view) => ({
      ...view,
      silence: silences.get(view.id),
    })),
  }));
}

function withFilters(months: readonly MonthView[], corpus: Corpus): MonthView[] {
  const filtersOf = new Map(corpus.events.map((event) => [event.id, filterData(event)]));
  return months.map(({ label, events }) => ({
    label,
    events: events.map((event) => ({ ...event, filters: filtersOf.get(event.id) ?? {} })),
  }));
}

function navigation(corpus: Corpus): PeriodLink[] {
  return timeline(corpus).map(({ period: { id, label }, total }) => ({ id, label, total }));
}

function titleOf({ id, label }: Period): string {
  if (id === PERIODS[0]?.id) return `Avant ${PERIODS[1]?.label ?? ''}`;
  if (id === PERIODS.at(-1)?.id) return `Après ${PERIODS.at(-2)?.label ?? ''}`;
  return label;
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
