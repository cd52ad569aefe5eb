import { describe, expect, test } from 'vitest';
import { typeset } from '../../src/lib/typography.ts';

/** The result with its non-breaking spaces to be seen: ⍽ narrow, ~ full. */
function shown(text: string): string {
  return typeset(text).replaceAll('\u202F', '⍽').replaceAll('\u00A0', '~');
}

const SET = [
  ["l'Arménie", 'l’Arménie'],
  ["aujourd'hui", 'aujourd’hui'],
  ["l'« obsession »", 'l’«⍽obsession⍽»'],
  ["d'1 jour", 'd’1 jour'],
  ['Et puis...', 'Et puis…'],
  ['Est-ce fini ?', 'Est-ce fini⍽?'],
  ['Assez !', 'Assez⍽!'],
  ['Un ; deux', 'Un⍽; deux'],
  ['Il dit : « oui »', 'Il dit~: «⍽oui⍽»'],
  ['« Est-ce fini ? »', '«⍽Est-ce fini⍽?⍽»'],
  ['300 000 hommes', '300⍽000 hommes'],
  ['1 234 567 hommes', '1⍽234⍽567 hommes'],
  ['12 % et 3 € ou 4 $', '12⍽% et 3⍽€ ou 4⍽$'],
  ['le 11 octobre 2022', 'le 11~octobre 2022'],
  ['le 1er août', 'le 1er~août'],
  ['le 5 mai', 'le 5~mai'],
  ['§ 7', '§~7'],
  ['M. Poutine et MM. Aliev', 'M.~Poutine et MM.~Aliev'],
  ['V. Poutine', 'V.~Poutine'],
] as const;

describe('sets', () => {
  test.each(SET)('« %s » as « %s »', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test('a space that was already non-breaking, as the rule has it', () => {
    expect(shown('«\u00A0Oui\u00A0!\u00A0»')).toBe('«⍽Oui⍽!⍽»');
    expect(shown('Il dit\u202F: oui')).toBe('Il dit~: oui');
  });
});

describe('leaves as it is', () => {
  test.each([
    ['an address', 'https://quotidien.example/a?b=c;d'],
    ['a time', '10:30'],
    ['a ratio', '3:1'],
    ['a year', 'en 2022, en 2023'],
    ['a number in one piece', '300000'],
    ['a day beside a year', 'le 24 2022'],
    ['a sign that no space precedes', 'oui? non! a;b «a»'],
    ['a colon that no space follows', 'a :b'],
    ['a quotation mark that is no apostrophe', "le 'mot' et 'autre'"],
    ['a foot or a minute', "5' 30"],
    ['a month inside a word', '3 maison, 4 marsouins'],
    ['a number beside a month', '2022 mai'],
    ['the end of initials', 'la F.A.Z. Il part'],
    ['a sentence', 'Il part. Elle reste.'],
    ['two dots', 'a..b'],
  ])('%s: « %s »', (_, text) => {
    expect(typeset(text)).toBe(text);
  });
});

test('does nothing more the second time', () => {
  const once = SET.map(([text]) => typeset(text));
  expect(once.map(typeset)).toEqual(once);
});

test('never adds or removes a sign, but for the dots', () => {
  for (const [text] of SET) expect(typeset(text)).toHaveLength(text.replaceAll('...', '…').length);
});
