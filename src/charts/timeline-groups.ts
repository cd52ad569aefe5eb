import { compareDates } from '../lib/dates.ts';
import { type Form, formOf } from './timeline-marks.ts';
import type { Days, TimelineItem } from './timeline.ts';

/** What an upright drawing shows: events, and the articles among them. */
export interface UprightItem extends TimelineItem {
  isArticle: boolean;
}

/** What is drawn at one date: one mark for all that bears exactly this date. */
export interface Group<T> {
  date: string;
  items: T[];
  isArticle: boolean;
  /** `before`: it ended before what is drawn. */
  form: Omit<Form, 'shape'> & { shape: Form['shape'] | 'before' };
}

/** Items by their dates, in time; events before the articles of the same date. */
export function groupsOf<T extends UprightItem>(items: readonly T[], days: Days): Group<T>[] {
  const sorted = items.toSorted(
    (a, b) => compareDates(a.date, b.date) || Number(a.isArticle) - Number(b.isArticle),
  );
  const byDate = Map.groupBy(sorted, ({ date, isArticle }) => `${date} ${String(isArticle)}`);
  return [...byDate.values()].flatMap((ofDate) => {
    const [first] = ofDate;
    if (first === undefined) return [];
    const { date, isArticle } = first;
    const form = formOf(date);
    const shape = form.latest < days.from ? 'before' : form.shape;
    return [{ date, items: ofDate, isArticle, form: { ...form, shape } }];
  });
}
