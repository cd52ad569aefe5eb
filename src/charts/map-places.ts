import { formatDate } from '../lib/dates.ts';
import { LEVEL_LABELS } from '../lib/labels.ts';
import { href, routes } from '../lib/routes.ts';
import { shortName } from '../lib/short-name.ts';
import { list } from '../lib/text.ts';
import { type Level, LEVELS, type StanceData } from '../schema/stance.ts';
import type { MarkOf } from './elements.ts';

interface Named {
  id: string;
  data: { name: string };
}

/** A country or a territory, as the corpus tells it. */
export interface ToldPlace {
  actor: Named;
  iso: string | undefined;
  partOf: Named | undefined;
  people: readonly Named[];
  latest: readonly { id: string; path: string; data: StanceData; actor: { id: string } }[];
}

/** What the map says of a place. */
export interface PlaceMark extends MarkOf {
  id: string;
  name: string;
  levels: readonly Level[];
  /** Whether it is the actor that the others' distance is measured to. */
  isFocus: boolean;
}

/** What the map says of each place, by the id of its actor, in their order. */
export function placeMarks(places: readonly ToldPlace[], focus: string): Map<string, PlaceMark> {
  return new Map(
    places.map((place) => {
      const { actor, latest } = place;
      const isFocus = actor.id === focus;
      return [
        actor.id,
        {
          id: actor.id,
          href: href(routes.actor(actor.id)),
          name: actor.data.name,
          title: isFocus
            ? `${actor.data.name} : c’est par rapport à ce pays que les autres se situent`
            : titleOf(place),
          levels: latest.map(({ data }) => data.level),
          isFocus,
        },
      ];
    }),
  );
}

function titleOf({ actor, people, latest, partOf }: ToldPlace): string {
  const who = people.length > 0 ? ` (${list(people.map(({ data }) => shortName(data.name)))})` : '';
  const told = latest.map(({ data }) => `${LEVEL_LABELS[data.level]}, ${formatDate(data.date)}`);
  const where = partOf === undefined ? '' : `, territoire (${partOf.data.name})`;
  return `${actor.data.name}${who}${where} : ${told.join(' ; ') || 'sans position attestée'}`;
}

/** Levels that the map shows, from the closest. */
export function levelsShown(places: readonly ToldPlace[]): Level[] {
  const shown = new Set(places.flatMap(({ latest }) => latest.map(({ data }) => data.level)));
  return LEVELS.filter((level) => shown.has(level));
}
