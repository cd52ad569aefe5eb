import { geoArea, geoAzimuthalEqualArea, geoBounds, geoCentroid } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import type { MapFrame, MapPlace, Point } from '../schema/site.ts';
import { round } from './time-scale.ts';

/** Percent of the width and of the height of a frame. */
export interface Spot {
  x: number;
  y: number;
}

/** A country of the corpus on the atlas. */
export interface CountryShape {
  id: string;
  name: string;
  shape: MultiPolygon;
}

/** Pixels of the frames that `content/site.yaml` does not give. */
const [WHOLE, CUT_OUT] = [
  { width: 960, height: 620 },
  { width: 270, height: 300 },
];

/** The frame of a map that has no country to show. */
const WORLD: MapFrame = {
  ...WHOLE,
  id: 'ensemble',
  centre: [10, 20],
  edges: [-140, 160].flatMap((x) => [-50, 80].map((y): Point => [x, y])),
};

/** A country with so much of the area of all is shown by its place alone: the others would be specks. */
const OVERWHELMING = 0.75;

/**
 * The frames of a map: those given, or one around all countries, and one more around each country
 * that none of them shows.
 *
 * @param places where each actor stands, by its id
 */
export function completeFrames(
  given: readonly MapFrame[],
  countries: readonly CountryShape[],
  places: ReadonlyMap<string, MapPlace>,
): MapFrame[] {
  const around = (size: typeof WHOLE, id: string, shapes: readonly CountryShape[]): MapFrame => {
    const total = shapes.reduce((sum, { shape }) => sum + geoArea(shape), 0);
    const isWhole = ({ shape }: CountryShape) =>
      shapes.length === 1 || geoArea(shape) < OVERWHELMING * total;
    const mainlands = shapes.filter(isWhole).map(({ shape }) => mainland(shape));
    const polygons = mainlands.map(({ coordinates }) => coordinates);
    const centre = geoCentroid({ type: 'MultiPolygon', coordinates: polygons });
    const [vast] = shapes.filter((country) => !isWhole(country));
    const place = vast && places.get(vast.id)?.at;
    const edges = [...mainlands.flatMap(cornersOf), ...(place ? [place] : [])];
    return { ...size, id, centre, edges };
  };
  const whole = countries.length > 0 ? around(WHOLE, 'ensemble', countries) : WORLD;
  const frames = given.length > 0 ? given : [whole];
  const hidden = countries.filter(({ id }) => {
    const place = places.get(id);
    return place !== undefined && homeOf(place.at, frames) === undefined;
  });
  return [
    ...frames,
    ...hidden.map((country) => ({ ...around(CUT_OUT, country.id, [country]), name: country.name })),
  ];
}

/** Where a country stands whose place is not given: the centre of its largest part. */
export function centreOf({ id, shape }: CountryShape): MapPlace {
  return { actor: id, at: geoCentroid(mainland(shape)), anchor: 'middle' };
}

/** The frame that shows a point: the closest that contains it. */
export function homeOf(point: Point, frames: readonly MapFrame[]): MapFrame | undefined {
  return frames.findLast((frame) => spotOf(frame, point) !== undefined);
}

/** The projection of a frame keeps areas, so that no country looks larger than it is. */
export function projectionOf({ centre: [longitude, latitude], edges, width, height }: MapFrame) {
  return geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitExtent(extentOf({ width, height }), { type: 'MultiPoint', coordinates: [...edges] });
}

/** The rectangle of a frame, in pixels. */
export function extentOf({ width, height }: Pick<MapFrame, 'width' | 'height'>): [Point, Point] {
  return [
    [0, 0],
    [width, height],
  ];
}

/** Where a point is in a frame; undefined outside of it. */
export function spotOf(frame: MapFrame, point: Point): Spot | undefined {
  const [left, top] = projectionOf(frame)(point) ?? [-1, -1];
  const [x, y] = [round((100 * left) / frame.width), round((100 * top) / frame.height)];
  return x < 0 || y < 0 || x > 100 || y > 100 ? undefined : { x, y };
}

function mainland({ coordinates }: MultiPolygon): Polygon {
  const parts = coordinates.map((rings): Polygon => ({ type: 'Polygon', coordinates: rings }));
  const [largest = { type: 'Polygon', coordinates: [] }] = parts.sort(
    (a, b) => geoArea(b) - geoArea(a),
  );
  return largest;
}

/** The corners of the box around a polygon, with a margin of a fifth on each side. */
function cornersOf(polygon: Polygon): Point[] {
  const [[west, south], [east, north]] = geoBounds(polygon);
  const [width, height] = [(east - west + 360) % 360, north - south];
  const longitudes = [west - width / 5, west + (width * 6) / 5];
  const latitudes = [Math.max(-89, south - height / 5), Math.min(89, north + height / 5)];
  return longitudes.flatMap((x) => latitudes.map((y): Point => [((x + 540) % 360) - 180, y]));
}
