import { ENTRIES } from '../../../lib/paging.ts';
import { routes } from '../../../lib/routes.ts';
import type { Corpus, Event } from '../../model.ts';
import { eventsInTime } from '../events.ts';
import { memoize } from '../memoize.ts';
import { withSilences } from '../silence.ts';
import { alsoIn, monthLabel, type Period, periodTitle } from '../timeline.ts';
import { filterData } from '../timeline-filters.ts';
import { isTimelineCut, timelineShown } from '../timeline-shown.ts';
import { eventView } from '../views.ts';
import { eventEntries } from './dossier.ts';
import { at, type MonthEvents } from './entries.ts';
import { alone, type SharedList } from './list.ts';

const TIMELINE = { name: 'Chronologie', path: routes.timeline() };

/** The events of each period, under their months; and what the whole timeline shows of them. */
export const periodLists = memoize((corpus: Corpus): readonly SharedList[] =>
  timelineShown(corpus).map(({ period, events, from, shown }) => ({
    shown,
    list: {
      ...{ id: period.id, path: routes.period(period.id), within: [TIMELINE], room: ENTRIES },
      ...{ title: periodTitle(period), name: `Chronologie : ${periodTitle(period).toLowerCase()}` },
      ...{ words: { many: 'événements', most: 'attestés' }, total: events.length, from },
      isPart: false,
      addressedAt: routes.timeline(),
      entries: (indexes) => ({
        ...{ kind: 'months', isAnchored: isTimelineCut(corpus) },
        items: monthsOf(corpus, at(events, indexes), period),
      }),
      markOf: (index) => monthLabel(events[index]?.data.date ?? '', period),
    },
  })),
);

/** Events that may have happened in a period, listed under a later one; no list where there are none. */
export function alsoList(corpus: Corpus, period: Period): SharedList[] {
  const events = alsoIn(corpus, period).map((event) => ({ ...event, silence: undefined }));
  const title = 'Peut-être aussi dans cette période';
  if (events.length === 0) return [];
  return [
    alone({
      ...{ id: 'aussi', path: routes.alsoInPeriod(period.id), room: ENTRIES, isPart: true },
      within: [TIMELINE, { name: periodTitle(period), path: routes.period(period.id) }],
      ...{ title, name: `Chronologie : peut-être aussi, ${periodTitle(period).toLowerCase()}` },
      words: { many: 'événements', most: 'récents' },
      ...{ total: events.length, from: 'end' },
      ...eventEntries(corpus, events, false),
    }),
  ];
}

function monthsOf(corpus: Corpus, events: readonly Event[], period: Period): MonthEvents[] {
  const silences = silencesBefore(corpus);
  return Array.from(
    Map.groupBy(events, ({ data }) => monthLabel(data.date, period)),
    ([label, ofMonth]) => ({
      label,
      events: ofMonth.map((event) => ({
        ...{ ...eventView(corpus, event), silence: silences.get(event.id) },
        filters: filterData(corpus, event),
      })),
    }),
  );
}

/** The silence that each event comes after in the whole timeline. */
const silencesBefore = memoize(
  (corpus: Corpus) =>
    new Map(
      withSilences(corpus, eventsInTime(corpus), ({ data }) => data.date).map(
        ({ id, silence }) => [id, silence] as const,
      ),
    ),
);
