import { expect, test } from 'vitest';
import { isEmpty, readAddress, toggle, writeAddress } from '../../src/search/client/address.ts';

const offers = (_facet: string, value: string) => value !== 'narnia';

test('an address holds the query and the ids of filters', () => {
  const search = readAddress(
    '?q=l%E2%80%99OTSC+%26+co&type=article&pays=armenie&pays=iran&tri=date',
    offers,
  );
  expect(search).toEqual({
    q: 'l’OTSC & co',
    selection: { type: ['article'], pays: ['armenie', 'iran'] },
    order: 'date',
  });
  expect(readAddress(writeAddress(search), offers)).toEqual(search);
});

test('what the page does not offer is ignored', () => {
  expect(readAddress('?q=otsc&pays=narnia&planete=mars&tri=hasard', offers)).toEqual({
    q: 'otsc',
    selection: {},
    order: 'pertinence',
  });
});

test('an empty search has no address of its own', () => {
  const nothing = readAddress('?q=++', offers);
  expect(isEmpty(nothing)).toBe(true);
  expect(writeAddress(nothing)).toBe('');
});

test('a filter is added, then removed', () => {
  const search = readAddress('?q=otsc&pays=iran', offers);
  const more = toggle(search, 'pays', 'armenie');
  expect(writeAddress(more)).toBe('?q=otsc&pays=iran&pays=armenie');
  expect(toggle(more, 'pays', 'armenie')).toEqual(search);
  expect(writeAddress(toggle(search, 'pays', 'iran'))).toBe('?q=otsc');
});
