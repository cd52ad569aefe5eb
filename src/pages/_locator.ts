import { drawLocator, type Located, type Locator } from '../charts/locator.ts';
import { world } from '../charts/map-world.ts';
import type { Actor, Corpus } from '../corpus/model.ts';
import { entry } from '../corpus/queries/lookup.ts';

/** A small map of where a country or a territory is; undefined for another actor. */
export function locatorOf(corpus: Corpus, actor: Actor): Locator | undefined {
  const located = locate(corpus, actor);
  if (located === undefined) return undefined;
  const countries = corpus.actors.flatMap(({ data }) => (data.kind === 'country' ? [data] : []));
  return drawLocator(world, located, countries);
}

function locate(corpus: Corpus, { id, data }: Actor): Located | undefined {
  if (data.kind === 'country') return data;
  if (data.kind !== 'territory') return undefined;
  const place = corpus.site.map.places.find(({ actor }) => actor === id);
  const country = entry(corpus, 'actors', data.partOf).data;
  if (country.kind !== 'country') return undefined;
  const { name, iso } = country;
  return { name, iso, territory: place && { name: data.name, at: place.at } };
}
