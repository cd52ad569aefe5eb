import { listedUnder, monthName, overlaps, span } from '../../lib/dates.ts';
import { capitalise } from '../../lib/text.ts';
import type { Corpus, Event } from '../model.ts';
import { eventsInTime } from './events.ts';

/** One page of the timeline: a year, what came before, or what came after. */
export interface Period {
  /** In addresses: `avant`, a year or `apres`. */
  id: string;
  label: string;
  first: string;
  last: string;
}

/** The periods of the timeline, in order: before the years of the site, each of them, after. */
export function periodsOf({ site }: Corpus): Period[] {
  const { first, last } = site.period;
  return [
    { id: 'avant', label: 'Avant', first: '0000-01-01', last: `${String(first - 1)}-12-31` },
    ...Array.from({ length: last - first + 1 }, (_, index) => {
      const year = String(first + index);
      return { id: year, label: year, first: `${year}-01-01`, last: `${year}-12-31` };
    }),
    { id: 'apres', label: 'Après', first: `${String(last + 1)}-01-01`, last: '9999-12-31' },
  ];
}

/** The events of a period, under the months of their known end, and how many they are. */
interface PeriodEvents {
  period: Period;
  /** « Octobre », « Janvier 2026 » outside the years of the site, « Sans mois connu ». */
  months: { label: string; events: Event[] }[];
  total: number;
}

/** The whole timeline, period by period, in order. */
export function timeline(corpus: Corpus): PeriodEvents[] {
  return periodsOf(corpus).map((period) => {
    const listed = eventsInTime(corpus).filter(({ data }) => isListedIn(data.date, period));
    const months = Map.groupBy(listed, ({ data }) => monthLabel(data.date, period));
    return {
      period,
      total: listed.length,
      months: Array.from(months, ([label, events]) => ({ label, events })),
    };
  });
}

/** Events that may have happened in a period but are listed under a later one. */
export function alsoIn(corpus: Corpus, period: Period): Event[] {
  return eventsInTime(corpus).filter(
    ({ data }) => overlaps(data.date, period.first, period.last) && !isListedIn(data.date, period),
  );
}

function isListedIn(date: string, { first, last }: Period): boolean {
  const { latest } = span(date);
  return latest >= first && latest <= last;
}

/** « Octobre », as the title of a month. */
function monthLabel(date: string, period: Period): string {
  const { year, month } = listedUnder(date);
  const isOwnYear = period.id === String(year);
  if (month === undefined) return isOwnYear ? 'Sans mois connu' : String(year);
  return capitalise(isOwnYear ? monthName(month) : `${monthName(month)} ${String(year)}`);
}

/** « 2022 », « Avant 2022 », « Après 2025 ». */
export function periodTitle({ site }: Corpus, { id, label }: Period): string {
  if (id === 'avant') return `Avant ${String(site.period.first)}`;
  if (id === 'apres') return `Après ${String(site.period.last)}`;
  return label;
}
