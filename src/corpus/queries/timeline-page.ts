import { formatDate, overlaps } from '../../lib/dates.ts';
import { publisherLabel } from '../../lib/labels.ts';
import { capitalise, count, list, numeral } from '../../lib/text.ts';
import type { Corpus, Event } from '../model.ts';
import { latestArticles } from './articles.ts';
import { type ListPage, listPage, type ListSection, sectionOf } from './lists/list.ts';
import { alsoList, periodLists } from './lists/timeline.ts';
import { at } from './lists/entries.ts';
import { type Period, PERIODS, periodTitle, timeline } from './timeline.ts';
import { timelineShown } from './timeline-shown.ts';

interface PeriodLink {
  id: string;
  label: string;
  total: number;
}

export interface TimelinePage {
  periods: { period: Period; section: ListSection }[];
  nav: PeriodLink[];
  total: number;
  /** The events that the page lists: all, or those that are told most. */
  events: Event[];
  isWhole: boolean;
}

/** All that `/chronologie/` shows. */
export function timelinePage(corpus: Corpus): TimelinePage {
  const sections = periodLists(corpus).map(sectionOf);
  const events = timelineShown(corpus).flatMap(({ events: all, shown }) => at(all, shown.indexes));
  return {
    periods: PERIODS.flatMap((period, index) => {
      const section = sections[index];
      return section === undefined ? [] : [{ period, section }];
    }),
    nav: navigation(corpus),
    total: corpus.events.length,
    events,
    isWhole: events.length === corpus.events.length,
  };
}

export interface PeriodPage {
  period: Period;
  /** « 2022 », « Avant 2022 », « Après 2025 ». */
  title: string;
  /** Its events, or the first page of them. */
  listed: ListPage;
  /** Events that may have happened then, listed elsewhere; none or one section. */
  also: ListSection[];
  /** Which articles were written then. */
  articles: string;
  nav: PeriodLink[];
}

/** All that the page of one period shows. */
export function periodPage(corpus: Corpus, id: string): PeriodPage {
  const index = PERIODS.findIndex((period) => period.id === id);
  const [period, shared] = [PERIODS[index], periodLists(corpus)[index]];
  if (period === undefined || shared === undefined) throw new Error(`Période inconnue : ${id}`);
  return {
    period,
    title: periodTitle(period),
    listed: listPage(shared.list, 1),
    also: alsoList(corpus, period).map(sectionOf),
    articles: articlesIn(corpus, period),
    nav: navigation(corpus),
  };
}

function navigation(corpus: Corpus): PeriodLink[] {
  return timeline(corpus).map(({ period: { id, label }, total }) => ({ id, label, total }));
}

/** Articles that are named one by one; where there are more, they are counted. */
const NAMED = 12;

function articlesIn(corpus: Corpus, { first, last }: Period): string {
  const written = latestArticles(corpus)
    .filter(({ data }) => overlaps(data.date, first, last))
    .toReversed()
    .map(({ data }) => `${publisherLabel(data.source)} (${formatDate(data.date)})`);
  if (written.length === 0) {
    return 'Aucun article du corpus n’est de cette période : elle n’est connue que par des récits écrits plus tard.';
  }
  if (written.length > NAMED) {
    return `${count(written.length, 'article')} du corpus datent de cette période.`;
  }
  const verb = written.length > 1 ? 'articles du corpus datent' : 'article du corpus date';
  return `${capitalise(numeral(written.length))} ${verb} de cette période : ${list(written)}.`;
}
