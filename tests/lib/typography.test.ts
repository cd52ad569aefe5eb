import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typeset } from '../../src/lib/typography.ts';
import { holds, word } from '../fixtures/fuzz.ts';

test.each([
  ["l'Arménie, aujourd'hui", 'l’Arménie, aujourd’hui'],
  ["l'« obsession » d'1 jour", 'l’«⍽obsession⍽» d’1 jour'],
  ['Et puis...', 'Et puis…'],
  ['Un ; deux ! Il dit : « Est-ce fini ? »', 'Un⍽; deux⍽! Il dit~: «⍽Est-ce fini⍽?⍽»'],
  ['1 234 567 hommes, 12 %, 3 €', '1⍽234⍽567 hommes, 12⍽%, 3⍽€'],
  ['le 1er août, le 11 octobre 2022', 'le 1er~août, le 11~octobre 2022'],
  ['§ 7', '§~7'],
  ['M. Poutine, MM. Aliev, V. Poutine', 'M.~Poutine, MM.~Aliev, V.~Poutine'],
  ['«\u00A0Oui\u00A0!\u00A0»\u202F: oui', '«⍽Oui⍽!⍽»~: oui'],
])('« %s » is set as « %s »', (text, expected) => {
  expect(typeset(text).replaceAll('\u202F', '⍽').replaceAll('\u00A0', '~')).toBe(expected);
});

test.each([
  ['an address', 'https://quotidien.example/a?b=c;d'],
  ['a time, a ratio', '10:30, 3:1'],
  ['a year beside another number', 'en 2022, en 2023, le 24 2022, 2022 mai'],
  ['a sign that no space precedes, a colon that none follows', 'oui? non! a;b «a» a :b'],
  ['a quotation mark or a minute', "le 'mot' et 'autre', 5' 30"],
  ['a month inside a word', '3 maison, 4 marsouins'],
  ['the end of initials or of a sentence', 'la F.A.Z. Il part. Elle reste.'],
])('%s is left as it is: « %s »', (_, text) => {
  expect(typeset(text)).toBe(text);
});

const signs = fc
  .array(
    fc.oneof(
      word,
      fc.constantFrom(' ', '\u00A0', '\u202F', "'", '’', '...', '.', ':', ';', '!', '?', '«', '»'),
      fc.constantFrom('300 000', '12 %', '1er août', 'M. X', '§ 7', '10:30', 'https://a.fr/?b=c;d'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

test('nothing is lost, and what is set once is set', () => {
  const bare = (text: string) =>
    text.replaceAll('...', '…').replace(/\s/gu, ' ').replaceAll('’', "'");
  holds(
    fc.property(signs, (text) => {
      expect(bare(typeset(text))).toBe(bare(text));
      expect(typeset(typeset(text))).toBe(typeset(text));
    }),
  );
});
