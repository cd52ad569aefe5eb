import { expect, test } from 'vitest';
import { Refusal } from '../../src/corpus/refusal.ts';
import { decode } from '../../src/import/decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['UTF-8', bytes('\uFEFFÉté\r\n'), 'Été\n'],
  ['Windows-1252', new Uint8Array([0xc9, 0x74, 0xe9, 0x92, 0x9c]), 'Été’œ'],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0xc9, 0, 0x74, 0, 0xe9, 0]), 'Été'],
])('bytes are read as %s', (_, encoded, text) => {
  expect(decode(encoded, 'a')).toBe(text);
});

test.each([
  ['blank', bytes(' \n\t\uFEFF')],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d])],
  ['a PDF', bytes('%PDF-1.7\n%âãÏÓ')],
])('bytes are refused when they are %s', (_, refused) => {
  expect(() => decode(refused, 'page.html')).toThrow(Refusal);
});
