import { geoIdentity } from 'd3-geo';
import { expect, test } from 'vitest';
import { relativePath } from '../../src/charts/relative-path.ts';

test('each point is counted from the one before, a ring from where the last began', () => {
  const square = (x: number, y: number, side: number) => [
    ...[
      [x, y],
      [x, y - side],
      [x + side, y - side],
      [x + side + 0.2, y - side + 0.3],
    ],
    ...[
      [x + side, y],
      [x, y],
    ],
  ];
  const coordinates = [[square(10.4, 20, 15)], [square(40, 6, 4)]];
  expect(relativePath(geoIdentity(), { type: 'MultiPolygon', coordinates })).toBe(
    'm10 20 0-15 15 0 1 0-1 15zm30-14 0-4 4 0 0 4z',
  );
});

test('lines that follow one another go on from where the last ended', () => {
  const coordinates = [
    [
      [1, 1],
      [3, 0],
    ],
    [
      [3, 4],
      [-2, 4],
    ],
  ];
  const lines = { type: 'MultiLineString' as const, coordinates };
  expect(relativePath(geoIdentity(), lines)).toBe('m1 1 2-1m0 4-5 0');
});
