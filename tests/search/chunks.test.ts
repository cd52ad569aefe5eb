import { expect, test } from 'vitest';
import { decode, encode, type Item } from '../../src/search/cbor.ts';
import { cutWords } from '../../src/search/chunks.ts';

/** A word and what it weighs, whatever stands in it. */
const word = (text: string, bytes = 60) => encode([text, ['x'.repeat(bytes)], []]);

function cut(words: Buffer[]): { words: string[]; from: string; to: string }[] {
  return cutWords(words, 200).map(({ content, from, to }) => {
    const [inside] = decode(content) as [Item[][]];
    return { words: inside.map(([text]) => String(text)), from, to };
  });
}

test('words are cut in chunks, in order, each told by what its neighbours do not have', () => {
  expect(
    cut(['sommet', 'acte', 'zone', 'soldat', 'actif', 'otan'].map((text) => word(text))),
  ).toEqual([
    { words: ['acte', 'actif'], from: 'acte', to: 'a' },
    { words: ['otan', 'soldat'], from: 'o', to: 'sol' },
    { words: ['sommet', 'zone'], from: 'som', to: 'zone' },
  ]);
});

test('the empty word goes', () => {
  expect(cut([word('', 5000), word('acte')])).toEqual([
    { words: ['acte'], from: 'acte', to: 'acte' },
  ]);
});

test('a heavy word has a chunk of its own, and those that begin with it are there', () => {
  expect(
    cut([word('rue'), word('russ', 900), word('russi'), word('russophon'), word('ruine')]),
  ).toEqual([
    { words: ['rue', 'ruine'], from: 'rue', to: 'rui' },
    { words: ['russ', 'russi', 'russophon'], from: 'rus', to: 'russophon' },
  ]);
});

test('a word that begins the next ones does not call for its chunk in their stead', () => {
  expect(cut([word('l', 900), word('la'), word('loi')])).toEqual([
    { words: ['l'], from: 'l', to: 'l\0' },
    { words: ['la', 'loi'], from: 'la', to: 'loi' },
  ]);
});
