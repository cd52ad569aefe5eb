import { geoAzimuthalEqualArea, type GeoProjection } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { MultiPolygon as Shape, Polygon } from 'topojson-specification';
import { atlasCode } from './map-codes.ts';
import { type Anchor, type Frame, FRAMES, type Place, TERRITORIES } from './map-frames.ts';
import { simplified, type World } from './map-world.ts';
import { relativePath } from './relative-path.ts';
import { round } from './time-scale.ts';

/** Percent of the width and of the height of a frame. */
export interface Spot {
  x: number;
  y: number;
}

export interface DrawnCountry {
  id: string;
  /** Its shape, as SVG path data. */
  d: string;
  /** Where its glyph stands; undefined where another frame names it. */
  at: Spot | undefined;
  /** Where its name stands, away from its glyph. */
  name: (Spot & { anchor: Anchor }) | undefined;
}

export interface DrawnFrame extends Pick<Frame, 'id' | 'name' | 'width' | 'height'> {
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

type Geometry = Polygon<{ a3: string }> | Shape<{ a3: string }>;

/** The frames of the map, with the countries and territories of the corpus by their ids. */
export function drawMap(
  world: World,
  countries: readonly { id: string; iso: string }[],
  territories: readonly string[],
): DrawnFrame[] {
  const codes = new Map(countries.map(({ id, iso }) => [atlasCode(iso), { id, iso }]));
  return FRAMES.map((frame) => {
    const project = projectionOf(frame);
    const atlas = simplified(world, project, TOLERANCE);
    const shapes = atlas.objects.countries.geometries as Geometry[];
    const clipped = projectionOf(frame).clipExtent(extentOf(frame));
    const drawn = (shape: MultiPolygon) => relativePath(clipped, withoutSpecks(shape, project));
    const others = shapes.filter(({ properties }) => !codes.has(properties?.a3 ?? ''));
    const isOther = (shape: unknown) => others.includes(shape as Geometry);
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
        return [{ id: country.id, d, ...namingOf(frame, country.iso, project) }];
      }),
      territories: territories.flatMap((id) => {
        const { at, anchor } = TERRITORIES[id] ?? {};
        const spot = at && homeOf(at) === frame ? spotOf(frame, at, project) : undefined;
        return spot && anchor ? [{ id, anchor, ...spot }] : [];
      }),
      closeUps: closeUpsOn(frame, project),
    };
  });
}

function projectionOf({ centre: [longitude, latitude], edges, width, height }: Frame) {
  return geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitExtent(extentOf({ width, height }), {
      type: 'MultiPoint',
      coordinates: edges.map(([x, y]) => [x, y]),
    });
}

function extentOf({ width, height }: Pick<Frame, 'width' | 'height'>): [Point, Point] {
  return [
    [0, 0],
    [width, height],
  ];
}

type Point = [number, number];

/** A shape without the islands that would be specks. */
function withoutSpecks(shape: MultiPolygon, project: GeoProjection): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: shape.coordinates.filter(([ring = []]) => {
      const points = ring.flatMap(([x = 0, y = 0]) => {
        const point = project([x, y]);
        return point === null ? [] : [point];
      });
      const reach = (axis: 0 | 1) =>
        Math.max(...points.map((point) => point[axis])) -
        Math.min(...points.map((point) => point[axis]));
      return Math.max(reach(0), reach(1)) > ISLAND;
    }),
  };
}

function spotOf(
  { width, height }: Frame,
  [longitude, latitude]: Place,
  project: GeoProjection,
): Spot | undefined {
  const point = project([longitude, latitude]);
  if (point === null) return undefined;
  const [x, y] = [round((100 * point[0]) / width), round((100 * point[1]) / height)];
  return x < 0 || y < 0 || x > 100 || y > 100 ? undefined : { x, y };
}

function namingOf(
  frame: Frame,
  iso: string,
  project: GeoProjection,
): Pick<DrawnCountry, 'at' | 'name'> {
  const { at, name, anchor = 'middle' } = frame.names[iso] ?? {};
  const spot = name && spotOf(frame, name, project);
  return { at: at && spotOf(frame, at, project), name: spot && { ...spot, anchor } };
}

/** The frame that shows a place: the closest that holds it. */
function homeOf(place: Place): Frame | undefined {
  return FRAMES.findLast((frame) => spotOf(frame, place, projectionOf(frame)) !== undefined);
}

/** Where, on a frame, stands what others show closer. */
function closeUpsOn(frame: Frame, project: GeoProjection): DrawnFrame['closeUps'] {
  if (frame.name !== undefined) return [];
  return FRAMES.flatMap(({ id, name, edges }) => {
    if (name === undefined) return [];
    const spots = edges.flatMap((edge) => spotOf(frame, edge, project) ?? []);
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
