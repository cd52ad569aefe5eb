import { ENTRIES } from '../../lib/paging.ts';
import type { Corpus, Event } from '../model.ts';
import { memoize } from './memoize.ts';
import { type Shareable, type Shown, shownOf } from './shown.ts';
import { type Period, timeline } from './timeline.ts';
import { eventView } from './views.ts';

/** The events of a period, and what the whole timeline shows of them. */
export interface PeriodShown {
  period: Period;
  events: readonly Event[];
  from: Shareable['from'];
  shown: Shown;
}

/**
 * What the whole timeline shows of each period: all that happened while it fits in a page, otherwise
 * the events that most articles and most passages tell.
 */
export const timelineShown = memoize((corpus: Corpus): readonly PeriodShown[] => {
  const periods = timeline(corpus).map(({ period, months }) => {
    const events = months.flatMap((month) => month.events);
    const from = (index: number) => attested(corpus, events[index]);
    return { period, events, from };
  });
  const shown = shownOf(
    periods.map(({ events, from }) => ({ total: events.length, from })),
    ENTRIES,
  );
  return periods.flatMap((period, index) => {
    const part = shown[index];
    return part === undefined ? [] : [{ ...period, shown: part }];
  });
});

/** Whether the timeline is too long for one page. */
export function isTimelineCut(corpus: Corpus): boolean {
  return timelineShown(corpus).some(({ shown }) => shown.isCut);
}

/** More articles count for more than more passages of one. */
function attested(corpus: Corpus, event: Event | undefined): number {
  if (event === undefined) return 0;
  const { support, evidence } = eventView(corpus, event);
  return support.articles * 1000 + evidence.length;
}
