import { expect, test } from 'vitest';
import { growth, table } from './report.ts';

test('growth is the power of a cost, whatever its unit', () => {
  const sizes = [5, 100, 1000];
  expect(growth(sizes.map((size) => [size, 3 * size]))).toBeCloseTo(1);
  expect(growth(sizes.map((size) => [size, size ** 2 / 7]))).toBeCloseTo(2);
  expect(growth(sizes.map((size) => [size, 12]))).toBeCloseTo(0);
});

test('a table is Markdown, numbers at the right', () => {
  expect(table(['a', 'b'], [['c', '1']])).toBe('| a | b |\n| --- | ---: |\n| c | 1 |');
});
