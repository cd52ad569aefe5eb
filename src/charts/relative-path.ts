import { type GeoContext, type GeoPath, geoPath, type GeoStreamWrapper } from 'd3-geo';

type Shape = Parameters<GeoPath>[0];

/**
 * A shape in whole units, as SVG path data: each point is told from the one before, in fewer digits
 * than from the corner.
 *
 * Format: https://www.w3.org/TR/SVG2/paths.html#PathData
 */
export function relativePath(projection: GeoStreamWrapper, shape: Shape): string {
  const pen = relativePen();
  geoPath(projection, pen)(shape);
  return pen.path();
}

/** Where `geoPath` draws lines and rings, the only shapes here. */
function relativePen(): GeoContext & { path: () => string } {
  let path = '';
  let [x, y] = [0, 0];
  let start: readonly [number, number] = [0, 0];
  const step = (toX: number, toY: number) => {
    const [dx, dy] = [Math.round(toX) - x, Math.round(toY) - y];
    [x, y] = [x + dx, y + dy];
    return `${dx}${dy < 0 ? '' : ' '}${dy}`;
  };
  return {
    path: () => path,
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (toX, toY) => {
      path += `m${step(toX, toY)}`;
      start = [x, y];
    },
    // Points that follow a first one need no letter.
    lineTo: (toX, toY) => {
      const next = step(toX, toY);
      if (next !== '0 0') path += next.startsWith('-') ? next : ` ${next}`;
    },
    closePath: () => {
      path += 'z';
      [x, y] = start;
    },
  };
}
