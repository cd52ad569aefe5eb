import { brotliCompressSync } from 'node:zlib';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { drawMap } from '../../src/charts/map.ts';
import { atlasCode } from '../../src/charts/map-codes.ts';
import { world } from '../../src/charts/map-world.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { mapPlaces } from '../../src/corpus/queries/map.ts';
import { pathPoints } from './path-points.ts';

const { corpus } = readCorpus(process.cwd());
const { map } = corpus.site;
const places = mapPlaces(corpus);
const countries = places.flatMap(({ actor, iso }) =>
  iso === undefined ? [] : [{ id: actor.id, name: actor.data.name, iso }],
);
const territories = places.filter(({ partOf }) => partOf).map(({ actor }) => actor.id);
const frames = drawMap(world, map, countries, territories);

function contains(iso: string, place: [number, number]): boolean {
  const shape = world.objects.countries.geometries.find(
    ({ properties }) => (properties as { a3?: string } | undefined)?.a3 === atlasCode(iso),
  );
  if (shape === undefined) throw new Error(`Not in the atlas: ${iso}`);
  return geoContains(feature(world, shape), place);
}

describe('borders are those of the United Nations:', () => {
  test.each([
    ['Simferopol', 'UA', 'RU', [34.1, 44.95]],
    ['Donetsk', 'UA', 'RU', [37.8, 48]],
    ['Stepanakert', 'AZ', 'AM', [46.75, 39.83]],
    ['Grozny', 'RU', 'GE', [45.7, 43.3]],
    ['Petropavl', 'KZ', 'RU', [69.15, 54.87]],
  ] as const)('%s is in %s, not in %s', (_, own, other, [x, y]) => {
    expect(contains(own, [x, y])).toBe(true);
    expect(contains(other, [x, y])).toBe(false);
  });
});

test('every country of the corpus is drawn and named in one frame, and in one only', () => {
  const named = frames.flatMap((frame) =>
    frame.countries.filter(({ at }) => at !== undefined).map(({ id }) => id),
  );
  expect(named.toSorted()).toEqual(countries.map(({ id }) => id).toSorted());
});

test('every territory of the corpus is marked once, inside the country that it is part of', () => {
  const marked = frames.flatMap((frame) => frame.territories.map(({ id }) => id));
  expect(marked.toSorted()).toEqual(territories.toSorted());
  for (const { actor, partOf } of places) {
    const place = map.places.find((each) => each.actor === actor.id)?.at;
    if (partOf?.data.kind !== 'country' || place === undefined) continue;
    expect(contains(partOf.data.iso, [place[0], place[1]]), actor.id).toBe(true);
  }
});

test('names and marks stand inside their frame', () => {
  for (const { countries: drawn, territories: marked } of frames) {
    for (const spot of [...marked, ...drawn.flatMap(({ at, name }) => [at, name])]) {
      if (spot === undefined) continue;
      expect(Math.min(spot.x, spot.y)).toBeGreaterThan(0);
      expect(Math.max(spot.x, spot.y)).toBeLessThan(100);
    }
  }
});

test('the whole shows where a close-up is', () => {
  const [whole] = frames;
  expect(whole?.closeUps.map(({ id }) => id)).toEqual(['caucase']);
});

test('shapes are whole numbers, and weigh little', () => {
  const paths = frames.flatMap(({ land, borders, countries: drawn }) => [
    land,
    borders,
    ...drawn.map(({ d }) => d),
  ]);
  for (const path of paths) expect(path).toMatch(/^[mz\d -]*$/);
  expect(brotliCompressSync(paths.join('\n')).length).toBeLessThan(9 * 1024);
});

test('neighbours keep one border: no shape of the Caucasus overlaps another', () => {
  const caucasus = frames.find(({ id }) => id === 'caucase');
  const points = (id: string) =>
    new Set(pathPoints(caucasus?.countries.find((country) => country.id === id)?.d ?? ''));
  const shared = points('armenie').intersection(points('azerbaidjan'));
  expect(shared.size).toBeGreaterThan(5);
});

test('a country that the atlas lacks is refused', () => {
  expect(() => atlasCode('QQ')).toThrow('Pays absent de l’atlas : QQ');
});
