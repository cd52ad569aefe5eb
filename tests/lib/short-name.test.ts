import { expect, test } from 'vitest';
import { ofWhom, shortNames } from '../../src/lib/short-name.ts';

const people = ['Kassym-Jomart Tokaïev', 'Ivan Petrov', 'Xi Jinping', 'Cher'].map((name) => ({
  data: { name },
}));

test.each([
  [0, ''],
  [1, 'K.-J. Tokaïev'],
  [2, 'K.-J. Tokaïev, I. Petrov'],
  [3, 'K.-J. Tokaïev et 2 autres'],
  [4, 'K.-J. Tokaïev et 3 autres'],
])('of %i people, a line names « %s »', (total, expected) => {
  expect(shortNames(people.slice(0, total))).toBe(expected);
});

test.each([
  ['Kazakhstan', 'de Kazakhstan'],
  ['A. Loukachenko', 'd’A. Loukachenko'],
  ['des responsables occidentaux', 'de responsables occidentaux'],
])('what is of %s is told « %s »', (name, expected) => {
  expect(ofWhom(name)).toBe(expected);
});
