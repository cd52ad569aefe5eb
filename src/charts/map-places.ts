import { formatDate } from '../lib/dates.ts';
import { LEVEL_LABELS } from '../lib/labels.ts';
import { href, routes } from '../lib/routes.ts';
import { shortName } from '../lib/short-name.ts';
import { list } from '../lib/text.ts';
import type { Level, StanceData } from '../schema/stance.ts';
import type { Named } from './barometer-rows.ts';
import type { MarkOf } from './elements.ts';

/** A country or a territory, and where it stands. */
export interface PlaceData {
  actor: Named;
  iso: string | undefined;
  partOf: Named | undefined;
  people: readonly Named[];
  latest: readonly { path: string; data: StanceData }[];
}

/** What the map says of a place. */
export interface PlaceMark extends MarkOf {
  id: string;
  name: string;
  levels: readonly Level[];
  isTerritory: boolean;
  /** Whether it is the actor that the others' distance is measured to. */
  isFocus: boolean;
}

/** What the map says of each place. */
export function placeMarks(places: readonly PlaceData[], focus: string): PlaceMark[] {
  return places.map((place) => {
    const { id, data } = place.actor;
    const isFocus = id === focus;
    return {
      id,
      href: href(routes.actor(id)),
      name: data.name,
      title: isFocus
        ? `${data.name} : c’est par rapport à ce pays que les autres se situent`
        : titleOf(place),
      levels: place.latest.map((stance) => stance.data.level),
      isTerritory: place.partOf !== undefined,
      isFocus,
    };
  });
}

function titleOf({ actor, people, latest, partOf }: PlaceData): string {
  const who = people.length > 0 ? ` (${list(people.map(({ data }) => shortName(data.name)))})` : '';
  const levels = latest.map(({ data }) => `${LEVEL_LABELS[data.level]}, ${formatDate(data.date)}`);
  const where = partOf === undefined ? '' : `, territoire (${partOf.data.name})`;
  return `${actor.data.name}${who}${where} : ${levels.join(' ; ') || 'sans position attestée'}`;
}
