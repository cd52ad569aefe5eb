import { expect, test } from 'vitest';
import { stylesFirst } from '../../src/delivery/head.ts';

test('styles come first in the head, in one line', () => {
  const page =
    '<head><meta charset="utf-8"><title>$& « a »</title>' +
    '<style>a{}\n@media (width<48rem){b{content:"$&"}}\n</style></head><body><style>c{}</style></body>';
  expect(stylesFirst(page)).toBe(
    '<head><meta charset="utf-8"><style>a{}@media (width<48rem){b{content:"$&"}}</style>' +
      '<title>$& « a »</title></head><body><style>c{}</style></body>',
  );
});

test('a page without styles is left as it is', () => {
  const page = '<head><meta charset="utf-8"></head><body><style>c{}</style></body>';
  expect(stylesFirst(page)).toBe(page);
});
