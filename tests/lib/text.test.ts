import { describe, expect, test } from 'vitest';
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
  expect(fold('L’ŒUVRE d’Été, naïve, et cætera')).toBe("l'oeuvre d'ete, naive, et caetera");
  expect(fold('e\u0301')).toBe(fold('é'));
});

describe('plain', () => {
  test('leaves spaces, apostrophes and dots aside', () => {
    expect(plain('  «\u202Fl’Arménie\n  dit\u00A0... »  ')).toBe("« l'Arménie dit … »");
  });

  test('keeps case, accents and punctuation', () => {
    expect(plain('Été, OUI !')).toBe('Été, OUI !');
  });

  test('composes accents', () => {
    expect(plain('e\u0301te\u0301')).toBe('été');
  });
});

test('words are folded and without punctuation', () => {
  expect(words('« L’Arménie », 300 000 ; États-Unis.')).toEqual([
    'l',
    'armenie',
    '300',
    '000',
    'etats',
    'unis',
  ]);
  expect(words('…')).toEqual([]);
});

describe('sentences', () => {
  test.each([
    ['Un. Deux ! Trois ? Quatre… Cinq', ['Un.', 'Deux !', 'Trois ?', 'Quatre…', 'Cinq']],
    ['« Nous partons. » Elle reste.', ['« Nous partons. »', 'Elle reste.']],
    ['«\u202FNous partons.\u202F» Elle reste.', ['«\u202FNous partons.\u202F»', 'Elle reste.']],
    ['« Pourquoi ? » demande-t-il.', ['« Pourquoi ? » demande-t-il.']],
    ['Il part. « Enfin », dit-elle.', ['Il part.', '« Enfin », dit-elle.']],
    ['M. Poutine et V. Poutine. MM. Aliev.', ['M. Poutine et V. Poutine.', 'MM. Aliev.']],
    ['La F.A.Z. le dit. Bien.', ['La F.A.Z. le dit.', 'Bien.']],
    ['En 2022. 300 000 hommes.', ['En 2022.', '300 000 hommes.']],
    ['Un seul', ['Un seul']],
    ['  ', []],
  ])('of « %s »', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

test('list says « a, b et c »', () => {
  expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a et b',
    'a, b et c',
  ]);
});

test('count puts the plural from two on', () => {
  expect([count(0, 'article'), count(1, 'article'), count(2, 'article')]).toEqual([
    '0 article',
    '1 article',
    '2 articles',
  ]);
  expect(count(3, 'pays', 'pays')).toBe('3 pays');
});

test('figures have their thousands apart', () => {
  expect([999, 1000, 1_234_567].map(figure)).toEqual(['999', '1\u202F000', '1\u202F234\u202F567']);
  expect(count(1000, 'article')).toBe('1\u202F000 articles');
});

test('numeral says numbers in words up to sixteen', () => {
  expect([0, 1, 2, 16, 17].map((number) => numeral(number))).toEqual([
    'zéro',
    'un',
    'deux',
    'seize',
    '17',
  ]);
});

test('worded says how many of something, from one on', () => {
  expect([1, 2, 6, 1000].map((total) => worded(total, 'une page', 'pages'))).toEqual([
    'une page',
    'deux pages',
    'six pages',
    '1\u202F000 pages',
  ]);
});

test('capitalise raises the first letter, accents kept', () => {
  expect([capitalise('états-Unis'), capitalise('')]).toEqual(['États-Unis', '']);
});

test('names are in the order of a French index', () => {
  expect(['Zimbabwe', 'États-Unis', 'Iran', 'Espagne', 'iran du Nord'].sort(byName)).toEqual([
    'Espagne',
    'États-Unis',
    'Iran',
    'iran du Nord',
    'Zimbabwe',
  ]);
});

test('reading takes a minute for 230 words, and one at least', () => {
  expect([0, 230, 460, 560, 600].map((total) => readingMinutes('mot '.repeat(total)))).toEqual([
    1, 1, 2, 2, 3,
  ]);
});
