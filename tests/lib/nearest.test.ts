import { expect, test } from 'vitest';
import { nearest } from '../../src/lib/nearest.ts';

const ACTORS = ['armenie', 'azerbaidjan', 'otsc', 'otan', 'nikol-pachinian'];

test.each([
  ['a letter for another', 'armenia', 'armenie'],
  ['a letter missing', 'azerbaijan', 'azerbaidjan'],
  ['two letters in the wrong order', 'otcs', 'otsc'],
  ['accents and capitals', 'Arménie', 'armenie'],
  ['a part of the name', 'pachinian', 'nikol-pachinian'],
  ['too much of a name', 'otsc-2022', 'otsc'],
])('finds the name behind %s', (_, word, expected) => {
  expect(nearest(word, ACTORS)).toBe(expected);
});

test('finds nothing where nothing is like it', () => {
  expect(nearest('kirghizistan', ACTORS)).toBeUndefined();
  expect(nearest('armenie', [])).toBeUndefined();
});

test('prefers the nearest of several', () => {
  expect(nearest('otac', ['otsc', 'otan', 'otac-2'])).toBe('otsc');
  expect(nearest('otan', ['otsc', 'otan'])).toBe('otan');
  expect(nearest('otcs', ['otan', 'otsc'])).toBe('otsc');
  expect(nearest('russi', ['bielorussie', 'russie'])).toBe('russie');
});
