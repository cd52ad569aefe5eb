import { byName } from '../../lib/text.ts';
import type { Actor, Corpus } from '../model.ts';
import { barometer } from './barometer.ts';
import { entry } from './lookup.ts';
import type { StanceView } from './stances.ts';

/** A country or a territory, and where it stands. */
export interface MapPlace {
  actor: Actor;
  /** ISO code of a country. */
  iso: string | undefined;
  /** The country that a territory is part of. */
  partOf: Actor | undefined;
  /** The leaders whose stances count as its own. */
  people: Actor[];
  /** The latest attested stance toward the focus; several where the articles disagree, none if none. */
  latest: StanceView[];
}

/**
 * Every country and territory of the corpus: those of which a stance toward the focus is attested, the
 * furthest first, then the others by name. The focus is last.
 */
export function mapPlaces(corpus: Corpus): MapPlace[] {
  const { rows } = barometer(corpus);
  const places = corpus.actors.flatMap((actor) => {
    const { data, id } = actor;
    if (data.kind !== 'country' && data.kind !== 'territory') return [];
    const index = rows.findIndex((row) => row.actor.id === id);
    const rank = id === corpus.site.focus.actor ? rows.length + 1 : rows.length;
    return {
      rank: index < 0 ? rank : index,
      actor,
      iso: data.kind === 'country' ? data.iso : undefined,
      partOf: data.kind === 'territory' ? entry(corpus, 'actors', data.partOf) : undefined,
      people: rows[index]?.people ?? [],
      latest: rows[index]?.latest ?? [],
    };
  });
  return places.sort((a, b) => a.rank - b.rank || byName(a.actor.data.name, b.actor.data.name));
}
