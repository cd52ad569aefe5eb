import type { TimelineLane } from '../../src/charts/timeline.ts';

export const DAYS = { from: '2022-01-01', to: '2025-12-31' };
export const AUTUMN = { from: '2022-09-01', to: '2022-12-31' };

/** A lane of events at some dates: `e0`, « Événement 0 »… */
export function laneOf(dates: readonly string[], isAccent = false): TimelineLane {
  const items = dates.map((date, index) => ({
    ...{ id: `e${index}`, date, label: `Événement ${index}`, name: `Événement ${index}` },
    ...{ title: date, href: `#e${index}` },
  }));
  return { label: 'Voie', items, isAccent };
}
