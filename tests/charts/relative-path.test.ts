import { geoIdentity } from 'd3-geo';
import { expect, test } from 'vitest';
import { relativePath } from '../../src/charts/relative-path.ts';
import { pathPoints } from './path-points.ts';

const SQUARES = {
  type: 'MultiPolygon' as const,
  coordinates: [
    [
      [
        [10.4, 20],
        [10, 5],
        [25, 5],
        [25.2, 5.3],
        [25, 20],
        [10.4, 20],
      ],
    ],
    [
      [
        [40, 2],
        [44, 2],
        [44, 6],
        [40, 2],
      ],
    ],
  ],
};

test('each point is told from the one before, a ring from where the last began', () => {
  const path = relativePath(geoIdentity(), SQUARES);
  expect(path).toBe('m10 20 0-15 15 0 0 15zm30-18 4 0 0 4z');
  expect(pathPoints(path)).toEqual(['10,20', '10,5', '25,5', '25,20', '40,2', '44,2', '44,6']);
});

test('lines that follow one another go on from where the last ended', () => {
  const lines = {
    type: 'MultiLineString' as const,
    coordinates: [
      [
        [1, 1],
        [3, 0],
      ],
      [
        [3, 4],
        [-2, 4],
      ],
    ],
  };
  expect(relativePath(geoIdentity(), lines)).toBe('m1 1 2-1m0 4-5 0');
});
