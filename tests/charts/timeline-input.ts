import type { TimelineData } from '../../src/charts/timeline.ts';

export const DAYS = { from: '2022-01-01', to: '2025-12-31' };
export const AUTUMN = { from: '2022-09-01', to: '2022-12-31' };

/** A timeline of events at some dates, in one region: `e0`, « Événement 0 »… */
export function timelineOf(
  dates: readonly string[],
  more: Partial<TimelineData> = {},
): TimelineData {
  const events = dates.map((date, index) => ({
    ...{ id: `e${index}`, date, title: `Événement ${index}, puis fin` },
  }));
  return {
    ...{ days: DAYS, articles: [], silences: [], regions: [{ id: 'r', label: 'Voie', events }] },
    ...more,
  };
}
