import { expect, test } from 'vitest';
import {
  byName,
  capitalise,
  count,
  figure,
  fold,
  list,
  numeral,
  plain,
  readingMinutes,
  sentences,
  worded,
  words,
} from '../../src/lib/text.ts';

test('fold leaves case, accents, ligatures and apostrophes aside', () => {
  expect(fold('L’ŒUVRE d’Été, et cætera')).toBe("l'oeuvre d'ete, et caetera");
  expect(fold('e\u0301')).toBe(fold('é'));
});

test('fold gives a plain letter for one that Unicode does not decompose', () => {
  expect(fold('Łódź, Øresund, Đurđa, Straße, ılık, Gəncə')).toBe(
    'lodz, oresund, durda, strasse, ilik, gence',
  );
});

test('plain leaves spaces, apostrophes and dots aside, and composes accents', () => {
  expect(plain('  «\u202Fl’Arménie\n  dit\u00A0... »  ')).toBe("« l'Arménie dit … »");
  expect(plain('E\u0301te\u0301, OUI !')).toBe('Été, OUI !');
});

test('words are folded and without punctuation', () => {
  expect(words('« L’Arménie », 300 000 ; …').join(' ')).toBe('l armenie 300 000');
});

test.each([
  ['Un. Deux ! Trois ? Quatre… Cinq', ['Un.', 'Deux !', 'Trois ?', 'Quatre…', 'Cinq']],
  ['«\u202FNous partons.\u202F» Elle reste.', ['«\u202FNous partons.\u202F»', 'Elle reste.']],
  ['« Pourquoi ? » demande-t-il.', ['« Pourquoi ? » demande-t-il.']],
  ['Il part. « Enfin », dit-elle.', ['Il part.', '« Enfin », dit-elle.']],
  ['M. Poutine et V. Poutine. MM. Aliev.', ['M. Poutine et V. Poutine.', 'MM. Aliev.']],
  ['La F.A.Z. le dit. En 2022. 300 000.', ['La F.A.Z. le dit.', 'En 2022.', '300 000.']],
  ['  ', []],
])('the sentences of « %s »', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('lists and first letters are French', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(list)).toEqual([
    '',
    'a',
    'a et b',
    'a, b et c',
  ]);
  expect([capitalise('états-Unis'), capitalise('')]).toEqual(['États-Unis', '']);
});

test('numbers have their thousands apart, and the plural from two on', () => {
  expect([999, 1_234_567].map(figure)).toEqual(['999', '1\u202F234\u202F567']);
  expect([0, 1, 2, 1000].map((total) => count(total, 'article'))).toEqual([
    ...['0 article', '1 article', '2 articles', '1\u202F000 articles'],
  ]);
  expect(count(3, 'pays', 'pays')).toBe('3 pays');
  expect([0, 16, 17].map((number) => numeral(number))).toEqual(['zéro', 'seize', '17']);
  expect([1, 6].map((total) => worded(total, 'une page', 'pages'))).toEqual([
    ...['une page', 'six pages'],
  ]);
});

test('names are in the order of a French index', () => {
  const inOrder = ['Espagne', 'États-Unis', 'Iran', 'iran du Nord', 'Zimbabwe'];
  expect(inOrder.toReversed().sort(byName)).toEqual(inOrder);
});

test('reading takes a minute for 230 words, and one at least', () => {
  expect([0, 230, 560, 600].map((total) => readingMinutes('mot '.repeat(total)))).toEqual([
    ...[1, 1, 2, 3],
  ]);
});
