import { geoArea, geoAzimuthalEqualArea, geoCentroid, geoPath } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { MultiPolygon as Shape, Polygon } from 'topojson-specification';
import { labelsOf, type PlacedName, type Region } from './locator-names.ts';
import { withoutSpecks } from './map.ts';
import { COUNTRY_CODES } from '../schema/country-codes.ts';
import { extentOf } from './map-frames.ts';
import { simplified, type World } from './map-world.ts';
import type { Point } from '../schema/site.ts';
import { relativePath } from './relative-path.ts';

/** Units of a locator map, which are pixels at its full width. */
export const LOCATOR = { width: 320, height: 200 };
/** Space around a country, and pixels a radian at most: a small country is shown with what is around. */
const [MARGIN, CLOSEST] = [28, 1500];
/** The parts of a country that are shown whole: those of at least so much of its largest. */
const MAIN_PART = 0.25;
/** How much a border may be off, in pixels. */
const TOLERANCE = 1.3;

/** A country on the map, or the place of a territory in it. */
export interface Located {
  name: string;
  iso: string;
  /** Where a territory of it is, and its name. */
  territory?: { name: string; at: Point } | undefined;
}

/** A small map of where a country is. */
export interface Locator {
  /** Shapes, as SVG path data: the country, the land around it, the borders of that land. */
  own: string;
  land: string;
  borders: string;
  /** Where the mark of a territory is. */
  mark: Point | undefined;
  /** Its own name, or that of the territory, then those that fit beside it. */
  names: PlacedName[];
}

type Geometry = Polygon<{ a3: string }> | Shape<{ a3: string }>;

/**
 * Where a country is, among its neighbours; undefined where the atlas lacks it.
 *
 * @param around countries that are named where their names fit
 */
export function drawLocator(
  world: World,
  located: Located,
  around: readonly { name: string; iso: string }[],
): Locator | undefined {
  const { territory } = located;
  const find = (of: World, iso: string) =>
    (of.objects.countries.geometries as Geometry[]).filter(
      ({ properties }) => properties?.a3 === COUNTRY_CODES.get(iso),
    );
  const whole = mainParts(merge(world, find(world, located.iso)));
  // Nothing, or a point, as the Vatican.
  if (geoArea(whole) === 0) return undefined;
  const project = projectionOf(whole, territory?.at);
  const atlas = simplified(world, project, TOLERANCE);
  const clipped = projectionOf(whole, territory?.at).clipExtent(extentOf(LOCATOR));
  const own = merge(atlas, find(atlas, located.iso));
  const others = (atlas.objects.countries.geometries as Geometry[]).filter(
    ({ properties }) => properties?.a3 !== COUNTRY_CODES.get(located.iso),
  );
  const drawn = (shape: MultiPolygon) => relativePath(clipped, withoutSpecks(shape, project));
  const isOther = (shape: unknown) => others.includes(shape as Geometry);
  const at = territory && project(territory.at);
  const mark = territory && at ? { name: territory.name, at } : undefined;
  const regionOf = (name: string, shape: MultiPolygon): Region => {
    const path = geoPath(clipped);
    const [[left, top], [right, bottom]] = path.bounds(shape);
    const rings = ringsOf(path.digits(1)(shape) ?? '');
    return { name, at: path.centroid(shape), rings, left, top, right, bottom };
  };
  return {
    own: drawn(own),
    land: drawn(merge(atlas, others)),
    borders: relativePath(
      clipped,
      mesh(atlas, atlas.objects.countries, (a, b) => a !== b && isOther(a) && isOther(b)),
    ),
    mark: mark?.at,
    names: labelsOf(
      regionOf(located.name, own),
      mark,
      around
        .filter(({ iso }) => iso !== located.iso)
        .map(({ name, iso }) => regionOf(name, merge(atlas, find(atlas, iso)))),
      LOCATOR,
    ),
  };
}

/** The outlines of SVG path data, point by point. */
function ringsOf(path: string): Point[][] {
  return path
    .split('Z')
    .map((ring) =>
      Array.from(ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g), ([, x, y]): Point => [
        Number(x),
        Number(y),
      ]),
    );
}

/** A country without its islands and what it has far away. */
function mainParts({ coordinates }: MultiPolygon): MultiPolygon {
  const areaOf = (rings: MultiPolygon['coordinates'][number]) =>
    geoArea({ type: 'Polygon', coordinates: rings });
  const largest = Math.max(...coordinates.map(areaOf));
  const parts = coordinates.filter((rings) => areaOf(rings) >= MAIN_PART * largest);
  return { type: 'MultiPolygon', coordinates: parts };
}

/** Fits a country in the frame, or centres a territory, no closer than `CLOSEST`. */
function projectionOf(country: MultiPolygon, at?: Point) {
  const { width, height } = LOCATOR;
  const [longitude, latitude] = at ?? geoCentroid(country);
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [width - MARGIN, height - MARGIN],
      ],
      country,
    );
  if (at === undefined && projection.scale() <= CLOSEST) return projection;
  const scale = Math.min(CLOSEST, at === undefined ? CLOSEST : CLOSEST * 0.6);
  return projection.scale(scale).translate([width / 2, height / 2]);
}
