import { byName } from '../../lib/text.ts';
import type { Corpus } from '../model.ts';
import { barometer } from './barometer.ts';
import { entry } from './lookup.ts';

/**
 * Every country and territory of the corpus: those of which a stance toward the focus is attested, the
 * furthest first, then the others by name. The focus is last.
 */
export function mapPlaces(corpus: Corpus) {
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
      /** The country that a territory is part of. */
      partOf: data.kind === 'territory' ? entry(corpus, 'actors', data.partOf) : undefined,
      /** The leaders whose stances count as its own. */
      people: rows[index]?.people ?? [],
      /** The latest attested stance toward the focus; several where the articles disagree. */
      latest: rows[index]?.latest ?? [],
    };
  });
  return places.sort((a, b) => a.rank - b.rank || byName(a.actor.data.name, b.actor.data.name));
}
