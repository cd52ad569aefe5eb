import { expect, test } from 'vitest';
import { stylesFirst } from '../../src/delivery/head.ts';

test('the styles of a head come first, as one sheet in one line', () => {
  const page =
    '<head><meta charset="utf-8"><style>i{}</style><title>$& « a »</title>' +
    '<style>a{}\n@media (width<48rem){b{content:"$&"}}\n</style></head><body><style>c{}</style></body>';
  expect(stylesFirst(page)).toBe(
    '<head><meta charset="utf-8"><style>i{}a{}@media (width<48rem){b{content:"$&"}}</style>' +
      '<title>$& « a »</title></head><body><style>c{}</style></body>',
  );
});

test('what is written in an attribute is no style, nor the end of a head', () => {
  const meta = '<meta name="description" content="<style>b{}</style></head>">';
  expect(
    stylesFirst(`<head><meta charset="utf-8">${meta}<style>a{}</style></head><body></body>`),
  ).toBe(`<head><meta charset="utf-8"><style>a{}</style>${meta}</head><body></body>`);
});

test('a page without styles is left as it is', () => {
  const page = '<head><meta charset="utf-8"></head><body><style>c{}</style></body>';
  expect(stylesFirst(page)).toBe(page);
});
