import { drawMap } from '../charts/map.ts';
import { world } from '../charts/map-world.ts';
import type { Corpus } from '../corpus/model.ts';
import { mapPlaces } from '../corpus/queries/map.ts';
import { memoize } from '../corpus/queries/memoize.ts';

/** The map of the corpus, drawn once for the home page and for the file. */
export const mapFrames = memoize((corpus) =>
  framesOf(corpus, mapPlaces(corpus), corpus.site.map.frames),
);

/** A map of some places alone, in a frame of their own; undefined where none is a country. */
export function ownFrame(corpus: Corpus, places: ReturnType<typeof mapPlaces>) {
  const [frame] = places.some(({ iso }) => iso) ? framesOf(corpus, places, []) : [];
  return frame;
}

function framesOf(
  { site }: Corpus,
  places: ReturnType<typeof mapPlaces>,
  frames: Corpus['site']['map']['frames'],
) {
  return drawMap(
    world,
    { ...site.map, frames },
    places.flatMap(({ actor, iso }) =>
      iso === undefined ? [] : [{ id: actor.id, name: actor.data.name, iso }],
    ),
    places.filter(({ partOf }) => partOf !== undefined).map(({ actor }) => actor.id),
  );
}
