import { brotliCompressSync } from 'node:zlib';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import { drawMap } from '../../src/charts/map.ts';
import { simplified, world } from '../../src/charts/map-world.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { mapPlaces } from '../../src/corpus/queries/map.ts';
import { COUNTRY_CODES } from '../../src/schema/country-codes.ts';

const { corpus } = readCorpus(process.cwd());
const { map } = corpus.site;
const places = mapPlaces(corpus);
const countries = places.flatMap(({ actor, iso }) =>
  iso === undefined ? [] : [{ id: actor.id, name: actor.data.name, iso }],
);
const territories = places.filter(({ partOf }) => partOf).map(({ actor }) => actor.id);
const frames = drawMap(world, map, countries, territories);

function contains(iso: string, [longitude, latitude]: readonly [number, number]): boolean {
  const shape = world.objects.countries.geometries.find(
    ({ properties }) => (properties as { a3?: string } | undefined)?.a3 === COUNTRY_CODES.get(iso),
  );
  if (shape === undefined) throw new Error(`Not in the atlas: ${iso}`);
  return geoContains(feature(world, shape), [longitude, latitude]);
}

test.each([
  ['Simferopol', 'UA', 'RU', [34.1, 44.95]],
  ['Donetsk', 'UA', 'RU', [37.8, 48]],
  ['Stepanakert', 'AZ', 'AM', [46.75, 39.83]],
  ['Grozny', 'RU', 'GE', [45.7, 43.3]],
  ['Petropavl', 'KZ', 'RU', [69.15, 54.87]],
] as const)('%s is in %s, not in %s, after the United Nations', (_, own, other, place) => {
  expect(contains(own, place)).toBe(true);
  expect(contains(other, place)).toBe(false);
});

test('every country of the corpus is named, and every territory marked, in one frame only', () => {
  const named = frames.flatMap((frame) => frame.countries.filter(({ at }) => at !== undefined));
  const marked = frames.flatMap((frame) => frame.territories);
  expect(named.map(({ id }) => id).sort()).toEqual(countries.map(({ id }) => id).sort());
  expect(marked.map(({ id }) => id).sort()).toEqual(territories.toSorted());
  for (const spot of [
    ...marked,
    ...named.flatMap(({ at, name }) => [at ?? [], name ?? []].flat()),
  ]) {
    expect(Math.min(spot.x, spot.y)).toBeGreaterThan(0);
    expect(Math.max(spot.x, spot.y)).toBeLessThan(100);
  }
});

test('a territory is inside the country that it is part of', () => {
  for (const { actor, partOf } of places) {
    const place = map.places.find((each) => each.actor === actor.id)?.at;
    if (partOf?.data.kind !== 'country' || place === undefined) continue;
    expect(contains(partOf.data.iso, place), actor.id).toBe(true);
  }
});

test('the whole shows where a close-up is', () => {
  expect(frames[0]?.closeUps.map(({ id }) => id)).toEqual(['caucase']);
});

test('a frame of its own shows members whole, and one that would make them specks by its place alone', () => {
  const some = countries.filter(({ id }) => ['russie', 'kazakhstan', 'armenie'].includes(id));
  const [frame, ...more] = drawMap(world, { ...map, frames: [] }, some, []);
  expect(more).toEqual([]);
  const spot = (id: string) => frame?.countries.find((each) => each.id === id)?.at;
  expect(spot('russie')?.y).toBeLessThan(40);
  expect((spot('kazakhstan')?.x ?? 0) - (spot('armenie')?.x ?? 0)).toBeGreaterThan(25);
});

test('shapes are whole numbers, and weigh little', () => {
  const paths = frames.flatMap(({ land, borders, countries: drawn }) => [
    ...[land, borders],
    ...drawn.map(({ d }) => d),
  ]);
  for (const path of paths) expect(path).toMatch(/^[mz\d -]*$/);
  expect(brotliCompressSync(paths.join('\n')).length).toBeLessThan(9 * 1024);
});

test('arcs lose the points near the line without them, never their ends: neighbours keep one border', () => {
  const transform = { scale: [1, 1] as [number, number], translate: [0, 0] as [number, number] };
  const arcs = [
    [
      [0, 0],
      [5, 0.5],
      [5, 0],
      [0, 9],
    ],
    [
      [3, 3],
      [0, 0.1],
    ],
  ];
  expect(simplified({ ...world, transform, arcs }, (place) => place, 1).arcs).toEqual([
    [
      [0, 0],
      [10, 0.5],
      [10, 9.5],
    ],
    [
      [3, 3],
      [3, 3.1],
    ],
  ]);
});

test.each(['GP', 'VA'])(
  '%s, which the atlas does not draw, is on no map, and others are',
  (iso) => {
    const absent = { id: 'absent', name: 'Absent', iso };
    const present = { id: 'polynesie', name: 'Polynésie française', iso: 'PF' };
    const drawnIn = (all: typeof countries) =>
      drawMap(world, { frames: [], places: [] }, all, []).map((frame) =>
        frame.countries.map(({ id }) => id),
      );
    expect(drawnIn([absent, present])).toEqual([['polynesie']]);
    expect(drawnIn([absent])).toEqual([[]]);
  },
);
