import { expect, test } from 'vitest';
import { isBlank, strangeCharacter } from '../../src/schema/characters.ts';

test.each([
  [
    'a Cyrillic letter',
    'Le K\u0430zakhstan',
    3,
    'lettre cyrillique « \u0430 » (U+0430) dans « K\u0430zakhstan »',
  ],
  ['a Latin letter', 'К\u0061захстан', 0, 'lettre latine « a » (U+0061)'],
  ['a Greek letter', '\u039Ftan', 0, 'lettre grecque « \u039F » (U+039F)'],
  ['a Greek letter among Cyrillic ones', 'Р\u03BFссия', 0, 'lettre grecque « \u03BF » (U+03BF)'],
  ['an Armenian letter', '\u0555TSC', 0, 'lettre arménienne « \u0555 » (U+0555)'],
  ['a letter with its accent apart', 'd’Arme\u0301ni\u0435', 2, 'U+0435'],
  ['letters in one sign', 'o\uFB03ciel', 1, 'signe « \uFB03 » (U+FB03)'],
  ['wide letters', '\uFF2Bazakhstan', 0, 'U+FF2B'],
  ['letters of mathematics', 'le \u{1D40A}azakhstan', 3, 'U+1D40A'],
  ['a filler', 'a \u3164', 2, 'caractère invisible U+3164'],
  ['a blank of Braille', '\u2800', 0, 'U+2800'],
  ['a tag', 'a\u{E0041}', 1, 'U+E0041'],
  ['a variant beyond those of emoji', 'a\u{E0100}', 1, 'U+E0100'],
  ['a soft hyphen', 'a\u00ADb', 1, 'U+00AD'],
  ['a mark that reverses', '\u202Eb', 0, 'U+202E'],
  ['a joiner between Latin letters', 'Kaz\u200Dakhstan', 3, 'U+200D'],
] as const)('%s is found, and named', (_, text, index, found) => {
  const strange = strangeCharacter(text);
  expect(strange?.index).toBe(index);
  expect(strange?.found).toContain(found);
});

test.each([
  ['Cyrillic', 'Les « Новости », Қазақстан, l’Ђорђе, пункт-А'],
  ['Greek, Armenian, Georgian', 'Ελλάδα, Հայաստանի Հանրապետություն, საქართველო'],
  ['Latin of many languages', 'İlham Əliyev, Łódź, Qırım, Dağlıq, Xankəndi, œuvre, Nhân'],
  ['Latin letters among Chinese ones', '卡拉OK, T恤, 中国'],
  ['Arabic and Persian with joiners', 'الأسد, می\u200Cخواهند, \u200Fإيران'],
  ['words of two scripts with a hyphen', 'le missile Р-36 (SS-18), Ту-160, «Ирак-US»'],
  ['emoji', '👩\u200D🚒 ❤\uFE0F'],
  ['signs and units', '10 µm, n° 5, 3 m², 20 °C, 1er, №'],
])('%s is left', (_, text) => {
  expect(strangeCharacter(text)).toBeUndefined();
});

test('a text of joiners, spaces and marks alone is blank', () => {
  expect(['\u200D\u200E', ' \u00A0', '\uFE0F'].map(isBlank)).toEqual([true, true, true]);
  expect(['…', '1', '中', '€'].map(isBlank)).toEqual([false, false, false, false]);
});
