import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawLocator, LOCATOR, type Located, type Locator } from '../../src/charts/locator.ts';
import { world } from '../../src/charts/map-world.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { locatorOf } from '../../src/pages/_locator.ts';

const { corpus } = readCorpus(process.cwd());
const COUNTRIES = corpus.actors.flatMap(({ data }) => (data.kind === 'country' ? [data] : []));
const PLACES = corpus.actors.filter(({ data }) => ['country', 'territory'].includes(data.kind));
/** Large, small, narrow, in two hemispheres, of many islands, at the date line, without a neighbour. */
const OTHERS: readonly Located[] = [
  { name: 'Canada', iso: 'CA' },
  { name: 'Luxembourg', iso: 'LU' },
  { name: 'Chili', iso: 'CL' },
  { name: 'Philippines', iso: 'PH' },
  { name: 'Nouvelle-Zélande', iso: 'NZ' },
  { name: 'Fidji', iso: 'FJ' },
  { name: 'Saint-Vincent-et-les-Grenadines', iso: 'VC' },
  { name: 'France', iso: 'FR', territory: { name: 'Grand Est', at: [4.03, 49.25] } },
];
const locators: [name: string, locator: Locator][] = [
  ...PLACES.flatMap((actor): [string, Locator][] => {
    const locator = locatorOf(corpus, actor);
    return locator === undefined ? [] : [[actor.data.name, locator]];
  }),
  ...OTHERS.flatMap((each): [string, Locator][] => {
    const locator = drawLocator(world, each, COUNTRIES);
    return locator === undefined ? [] : [[each.territory?.name ?? each.name, locator]];
  }),
];

test('every country and territory of the corpus has one, no other actor has', () => {
  expect(locators).toHaveLength(PLACES.length + OTHERS.length);
  const others = corpus.actors.filter((actor) => !PLACES.includes(actor));
  expect(others.flatMap((actor) => locatorOf(corpus, actor) ?? [])).toEqual([]);
});

test.each([
  ['Guadeloupe', 'GP'],
  ['Vatican', 'VA'],
])('%s, which the atlas does not draw, has none, nor is it named on others', (name, iso) => {
  const absent = { name, iso };
  expect(drawLocator(world, absent, COUNTRIES)).toBeUndefined();
  const { names } = drawLocator(world, { name: 'Luxembourg', iso: 'LU' }, [absent]) ?? {};
  expect(names?.map((each) => each.name)).toEqual(['Luxembourg']);
});

test.each(locators)(
  '%s is named first, and no name touches the frame or another',
  (own, locator) => {
    const [first, ...others] = locator.names;
    expect(first).toMatchObject({ name: own, isOwn: true });
    expect(others.filter(({ isOwn }) => isOwn)).toEqual([]);
    // Half of 7 px a letter and of a line of 14 px: browsers' letters are narrower.
    const boxes = locator.names.map(({ name, x, y }) => {
      const half = name.length * 3.5;
      return { left: x - half, right: x + half, top: y - 7, bottom: y + 7 };
    });
    for (const [index, box] of boxes.entries()) {
      expect(Math.min(box.left, box.top)).toBeGreaterThan(4);
      expect(box.right).toBeLessThan(LOCATOR.width - 4);
      expect(box.bottom).toBeLessThan(LOCATOR.height - 4);
      for (const other of boxes.slice(index + 1)) {
        const isApart = box.right < other.left || other.right < box.left;
        expect(isApart || box.bottom < other.top || other.bottom < box.top).toBe(true);
      }
    }
  },
);

test.each(locators)('the shapes of %s are whole numbers, and weigh little', (_, locator) => {
  const { own, land, borders } = locator;
  for (const path of [own, land, borders]) expect(path).toMatch(/^[mz\d -]*$/);
  expect(own).not.toBe('');
  expect(brotliCompressSync(own + land + borders).length).toBeLessThan(2_000);
});

test('the mark of a territory is in the middle', () => {
  const { mark } = new Map(locators).get('Grand Est') ?? {};
  expect(mark?.map(Math.round)).toEqual([LOCATOR.width / 2, LOCATOR.height / 2]);
});
