import { describe, expect, test } from 'vitest';
import { root, slips, stem, verbStem } from '../../../src/search/query/spelling.ts';

describe('slips', () => {
  test.each([
    ['one from five letters', 'sirie', 'syrie', 1],
    ['two letters in the wrong order', 'syire', 'syrie', 1],
    ['two from eight', 'lucachenko', 'loukachenko', 2],
    ['a silent letter', 'outhis', 'houthis', 1],
  ])('are %s', (_, typed, name, expected) => {
    expect(slips(typed, name)).toBe(expected);
  });

  test.each([
    ['a short word', 'laon', 'lyon'],
    ['two in a short name', 'kadiroff', 'kadyrov'],
    ['another first letter', 'prusse', 'russe'],
    ['another ending', 'crimes', 'crimee'],
    ['three letters', 'tadschikistan', 'tadjikistan'],
  ])('are not %s', (_, typed, name) => {
    expect(slips(typed, name)).toBeUndefined();
  });
});

test.each([
  [stem, 'drone', 'drones'],
  [stem, 'occidental', 'occidentales'],
  [stem, 'européen', 'européennes'],
  [verbStem, 'mobilise', 'mobilisaient'],
  [verbStem, 'trahi', 'trahir'],
  [root, 'mobilisation', 'mobiliser'],
])('%o of « %s » is that of « %s »', (of, one, other) => {
  expect(of(one)).toBe(of(other));
});

test.each([
  [root, 'mal', 'mali'],
  [root, 'inde', 'indéniable'],
  [stem, 'arme', 'armée'],
])('%o of « %s » is not that of « %s »', (of, one, other) => {
  expect(of(one)).not.toBe(of(other));
});
