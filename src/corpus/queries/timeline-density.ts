import { formatDate, listedUnder } from '../../lib/dates.ts';
import { REGION_LABELS } from '../../lib/labels.ts';
import { ENTRIES, pageAt } from '../../lib/paging.ts';
import { routes } from '../../lib/routes.ts';
import { REGIONS } from '../../schema/event.ts';
import type { Corpus } from '../model.ts';
import { memoize } from './memoize.ts';
import { type Silence, silences } from './silence.ts';
import { FIRST_YEAR } from './timeline.ts';
import { timelineShown } from './timeline-shown.ts';

interface Lane {
  id: string;
  label: string;
  counts: readonly number[];
  isAccent: boolean;
  /** Lanes of one scale are to be compared. */
  scale: string;
}

/** What the timeline counts month by month, where it has too many events for a mark each. */
export interface TimelineDensity {
  /** First of its months, `2022-01`, and how many there are. */
  from: string;
  months: number;
  lanes: readonly Lane[];
  silences: readonly Silence[];
  /** Where the months that have events are listed, by their number from the first. */
  listed: ReadonlyMap<number, { label: string; path: string }>;
  /** Events that are in no month of the drawing: earlier, or of a year alone. */
  uncounted: number;
}

/** Events and articles in the months of their known end, in all and region by region. */
export const timelineDensity = memoize((corpus: Corpus): TimelineDensity => {
  const all = corpus.events.map(({ data }) => ({ month: monthOf(data.date), region: data.region }));
  const articles = corpus.articles.map(({ data }) => ({ month: monthOf(data.date) }));
  const months = 1 + Math.max(...[...all, ...articles].map(({ month = 0 }) => month));
  const counted = (list: readonly { month: number | undefined }[]) => {
    const counts = new Array<number>(months).fill(0);
    for (const { month } of list) if (month !== undefined) counts[month] = (counts[month] ?? 0) + 1;
    return counts;
  };
  const regions = REGIONS.map((id): Lane => ({
    ...{ id, label: REGION_LABELS[id], isAccent: false, scale: 'regions' },
    counts: counted(all.filter(({ region }) => region === id)),
  })).filter(({ counts }) => counts.some((count) => count > 0));
  const whole = { scale: 'whole' };
  return {
    from: `${String(FIRST_YEAR)}-01`,
    months,
    lanes: [
      { ...whole, id: 'tout', label: 'Événements', isAccent: false, counts: counted(all) },
      {
        ...whole,
        id: 'articles',
        label: 'Les articles',
        isAccent: true,
        counts: counted(articles),
      },
      ...regions,
    ],
    silences: silences(corpus),
    listed: listedMonths(corpus),
    uncounted: all.filter(({ month }) => month === undefined).length,
  };
});

/** The number of the month of a date, from the first of the site; undefined where none is its own. */
function monthOf(date: string): number | undefined {
  const { year, month } = listedUnder(date);
  return month === undefined || year < FIRST_YEAR
    ? undefined
    : (year - FIRST_YEAR) * 12 + month - 1;
}

/** The first event of each month, on the page of its period. */
function listedMonths(corpus: Corpus): Map<number, { label: string; path: string }> {
  const found = new Map<number, { label: string; path: string }>();
  for (const { period, events } of timelineShown(corpus)) {
    for (const [index, { id, data }] of events.entries()) {
      const month = monthOf(data.date);
      if (month === undefined || found.has(month)) continue;
      const page = routes.page(routes.period(period.id), pageAt(index, ENTRIES));
      const { year, month: ofYear = 1 } = listedUnder(data.date);
      const label = formatDate(`${String(year)}-${String(ofYear).padStart(2, '0')}`);
      found.set(month, { label, path: `${page}#${id}` });
    }
  }
  return found;
}
