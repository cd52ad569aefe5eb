import { type GeoPath, geoPath, type GeoStreamWrapper } from 'd3-geo';

type Shape = Parameters<GeoPath>[0];

/**
 * A shape in whole units, as SVG path data: each point is counted from the one before, in fewer
 * digits than from the corner.
 *
 * Format: https://www.w3.org/TR/SVG2/paths.html#PathData
 */
export function relativePath(projection: GeoStreamWrapper, shape: Shape): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const absolute = geoPath(projection).digits(0)(shape) ?? '';
  return absolute.replace(/Z|([ML])(-?\d+),(-?\d+)/g, (_, letter, toX, toY) => {
    if (letter === undefined) {
      [x, y] = [startX, startY];
      return 'z';
    }
    const [dx, dy] = [Number(toX) - x, Number(toY) - y];
    [x, y] = [x + dx, y + dy];
    const step = `${dx}${dy < 0 ? '' : ' '}${dy}`;
    if (letter === 'M') {
      [startX, startY] = [x, y];
      return `m${step}`;
    }
    // Points that follow a first one need no letter.
    if (step === '0 0') return '';
    return dx < 0 ? step : ` ${step}`;
  });
}
