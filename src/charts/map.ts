import { geoArea, geoPath, type GeoProjection } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { MultiPolygon as Shape, Polygon } from 'topojson-specification';
import { COUNTRY_CODES } from '../schema/country-codes.ts';
import type { MapFrame, MapPlace, SiteData } from '../schema/site.ts';
import {
  centreOf,
  completeFrames,
  extentOf,
  homeOf,
  projectionOf,
  type Spot,
  spotOf,
} from './map-frames.ts';
import { simplified, type World } from './map-world.ts';
import { relativePath } from './relative-path.ts';

type Anchor = MapPlace['anchor'];

interface DrawnCountry {
  id: string;
  /** Its shape, as SVG path data. */
  d: string;
  /** Where its glyph stands; undefined where another frame names it. */
  at: Spot | undefined;
  /** Where its name stands, away from its glyph. */
  name: (Spot & { anchor: Anchor }) | undefined;
}

export interface DrawnFrame {
  id: string;
  /** Shown over it; undefined over the whole. */
  name: string | undefined;
  width: number;
  height: number;
  /** Land of no country of the corpus, and the borders in it. */
  land: string;
  borders: string;
  countries: DrawnCountry[];
  territories: ({ id: string; anchor: Anchor } & Spot)[];
  /** Where the close-ups are, on the whole. */
  closeUps: { id: string; name: string; from: Spot; to: Spot }[];
}

/** Units of a frame, which are about pixels: how much a border may be off, and islands be small. */
const TOLERANCE = 0.8;
const ISLAND = 3;
/** Percent of the width: nearer the left edge, a name that ends at its place would be cut. */
const NEAR_EDGE = 18;

type Geometry = Polygon<{ a3: string }> | Shape<{ a3: string }>;

/**
 * The frames of the map, with the countries and territories of the corpus by their ids. A country
 * that the atlas lacks is in none.
 *
 * @param map where they stand, as `content/site.yaml` gives it
 */
export function drawMap(
  world: World,
  map: SiteData['map'],
  countries: readonly { id: string; name: string; iso: string }[],
  territories: readonly string[],
): DrawnFrame[] {
  const codes = new Map(countries.map((country) => [COUNTRY_CODES.get(country.iso), country]));
  const shapesOf = ({ objects }: World) => objects.countries.geometries as Geometry[];
  const whole = shapesOf(world)
    .flatMap((geometry) => {
      const country = codes.get(geometry.properties?.a3 ?? '');
      return country === undefined ? [] : [{ ...country, shape: merge(world, [geometry]) }];
    })
    // The Vatican is a point there.
    .filter(({ shape }) => geoArea(shape) > 0);
  const places = new Map(
    [...whole.map(centreOf), ...map.places].map((place) => [place.actor, place]),
  );
  const frames = completeFrames(map.frames, whole, places);
  return frames.map((frame) => {
    const project = projectionOf(frame);
    const atlas = simplified(world, project, TOLERANCE);
    const shapes = shapesOf(atlas);
    const clipped = projectionOf(frame).clipExtent(extentOf(frame));
    const drawn = (shape: MultiPolygon) => relativePath(clipped, withoutSpecks(shape, project));
    const others = shapes.filter(({ properties }) => !codes.has(properties?.a3 ?? ''));
    const isOther = (shape: unknown) => others.includes(shape as Geometry);
    const placeOf = (id: string) => {
      const place = places.get(id);
      return place && homeOf(place.at, frames) === frame ? place : undefined;
    };
    return {
      id: frame.id,
      name: frame.name,
      width: frame.width,
      height: frame.height,
      land: drawn(merge(atlas, others)),
      borders: relativePath(
        clipped,
        mesh(atlas, atlas.objects.countries, (a, b) => a !== b && isOther(a) && isOther(b)),
      ),
      countries: shapes.flatMap((shape) => {
        const country = codes.get(shape.properties?.a3 ?? '');
        if (country === undefined) return [];
        const d = drawn(merge(atlas, [shape]));
        if (d === '') return [];
        return [{ id: country.id, d, ...namingOf(frame, placeOf(country.id)) }];
      }),
      territories: territories.flatMap((id) => {
        const place = placeOf(id);
        const spot = place && spotOf(frame, place.at);
        return spot ? [{ id, anchor: place.anchor, ...spot }] : [];
      }),
      closeUps: closeUpsOn(frame, frames),
    };
  });
}

/** A shape without the islands that would be specks. */
export function withoutSpecks(shape: MultiPolygon, project: GeoProjection): MultiPolygon {
  const path = geoPath(project);
  const coordinates = shape.coordinates.filter((polygon) => {
    const [[left, top], [right, bottom]] = path.bounds({ type: 'Polygon', coordinates: polygon });
    return Math.max(right - left, bottom - top) > ISLAND;
  });
  return { ...shape, coordinates };
}

function namingOf(frame: MapFrame, place: MapPlace | undefined): Pick<DrawnCountry, 'at' | 'name'> {
  const name = place?.name && spotOf(frame, place.name);
  return {
    at: place && spotOf(frame, place.at),
    name: name && { ...name, anchor: name.x < NEAR_EDGE ? 'middle' : place.anchor },
  };
}

/** Where, on the whole, stands what other frames show closer. */
function closeUpsOn(frame: MapFrame, frames: readonly MapFrame[]): DrawnFrame['closeUps'] {
  if (frame.name !== undefined) return [];
  return frames.flatMap(({ id, name, edges }) => {
    if (name === undefined) return [];
    const spots = edges.flatMap((edge) => spotOf(frame, edge) ?? []);
    if (spots.length < edges.length) return [];
    const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
    return [
      {
        id,
        name,
        from: { x: Math.min(...xs), y: Math.min(...ys) },
        to: { x: Math.max(...xs), y: Math.max(...ys) },
      },
    ];
  });
}
