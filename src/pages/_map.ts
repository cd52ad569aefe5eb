import { drawMap } from '../charts/map.ts';
import { world } from '../charts/map-world.ts';
import { mapPlaces } from '../corpus/queries/map.ts';
import { memoize } from '../corpus/queries/memoize.ts';

/** The map of the corpus, drawn once for the home page and for the file. */
export const mapFrames = memoize((corpus) => {
  const places = mapPlaces(corpus);
  return drawMap(
    world,
    corpus.site.map,
    places.flatMap(({ actor, iso }) =>
      iso === undefined ? [] : [{ id: actor.id, name: actor.data.name, iso }],
    ),
    places.filter(({ partOf }) => partOf !== undefined).map(({ actor }) => actor.id),
  );
});
