import { routes } from '../../lib/routes.ts';
import type { Crumb } from './graph.ts';

/** The name and the page of each event of a list. */
export function eventCrumbs(events: readonly { id: string; data: { title: string } }[]): Crumb[] {
  return events.map(({ id, data }) => ({ name: data.title, path: routes.event(id) }));
}
