import { listedUnder, monthName, overlaps, span } from '../../lib/dates.ts';
import { capitalise } from '../../lib/text.ts';
import type { Corpus, Event } from '../model.ts';
import { eventsInTime } from './events.ts';

/** The years that the site is about. */
export const FIRST_YEAR = 2022;
export const LAST_YEAR = 2025;

/** One page of the timeline: a year, what came before, or what came after. */
export interface Period {
  /** In addresses: `avant`, `2022`… `apres`. */
  id: string;
  label: string;
  first: string;
  last: string;
}

export const PERIODS: readonly Period[] = [
  { id: 'avant', label: 'Avant', first: '0000-01-01', last: `${String(FIRST_YEAR - 1)}-12-31` },
  ...Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => {
    const year = String(FIRST_YEAR + index);
    return { id: year, label: year, first: `${year}-01-01`, last: `${year}-12-31` };
  }),
  { id: 'apres', label: 'Après', first: `${String(LAST_YEAR + 1)}-01-01`, last: '9999-12-31' },
];

/** The events of a period, under the months of their known end, and how many they are. */
interface PeriodEvents {
  period: Period;
  /** « Octobre », « Janvier 2026 » outside the years of the site, « Sans mois connu ». */
  months: { label: string; events: Event[] }[];
  total: number;
}

/** The whole timeline, period by period, in order. */
export function timeline(corpus: Corpus): PeriodEvents[] {
  return PERIODS.map((period) => {
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
export function periodTitle({ id, label }: Period): string {
  if (id === PERIODS[0]?.id) return `Avant ${PERIODS[1]?.label ?? ''}`;
  if (id === PERIODS.at(-1)?.id) return `Après ${PERIODS.at(-2)?.label ?? ''}`;
  return label;
}
