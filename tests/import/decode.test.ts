import { expect, test } from 'vitest';
import { Refusal } from '../../src/corpus/refusal.ts';
import { decode } from '../../src/import/decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const page = (charset: string) =>
  new Uint8Array([...bytes(`<meta charset=${charset}>`), 0xa4, 0xe9]);

test('bytes are read as UTF-8 when they are, else as their page declares, else as Windows-1252', () => {
  expect(decode(bytes('\uFEFFÉté\r\n'), 'a')).toBe('Été\n');
  expect(decode(new Uint8Array([0xc9, 0x74, 0xe9, 0x92, 0x9c]), 'a')).toBe('Été’œ');
  expect(decode(new Uint8Array([0xff, 0xfe, 0xc9, 0, 0x74, 0, 0xe9, 0]), 'a')).toBe('Été');
  expect(decode(page('iso-8859-15'), 'a')).toMatch(/€é$/);
  expect(decode(page('utf-8'), 'a')).toMatch(/¤é$/);
  expect(decode(page('klingon'), 'a')).toMatch(/¤é$/);
});

test.each([
  ['blank', bytes(' \n\t\uFEFF')],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d])],
  ['a PDF', bytes('%PDF-1.7\n%âãÏÓ')],
  ['too large', new Uint8Array(2_000_001)],
])('bytes are refused when they are %s', (_, refused) => {
  expect(() => decode(refused, 'page.html')).toThrow(Refusal);
});
