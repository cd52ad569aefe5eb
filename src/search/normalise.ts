import { fold } from '../lib/text.ts';
import { typeset } from '../lib/typography.ts';

/**
 * The combining tie. It marks each place where a text was changed for the index. Pagefind drops it
 * with the accents, in the texts and in the queries, so that it costs no match; it makes the change
 * reversible, and an excerpt as good as the page.
 */
const TIE = '\u0361';

const CHANGES: readonly (readonly [found: RegExp, put: string])[] = [
  [/[’ʼ]/g, "'"],
  [/\s+/gu, ' '],
  // « l’Espagne », « Haut-Rhin », « Paris—Reims », « et/ou »: Pagefind would make one word of each.
  [/(?<=\p{L})'(?=[\p{L}\p{N}«])/gu, `'${TIE} `],
  [/(?<=[\p{L}\p{N}])([-‐‑–—/])(?=[\p{L}\p{N}])/gu, `$1${TIE} `],
  [/(?<=\d) (?=\d{3}(?!\d))/g, TIE],
  [/œ/g, `o${TIE}e`],
  [/Œ/g, `O${TIE}e`],
  [/æ/g, `a${TIE}e`],
  [/Æ/g, `A${TIE}e`],
];

const REVERSALS: readonly (readonly [found: RegExp, put: string])[] = [
  [new RegExp(`${TIE} `, 'g'), ''],
  [new RegExp(`(?<=\\d)${TIE}(?=\\d)`, 'g'), '\u202F'],
  [new RegExp(`o${TIE}e`, 'g'), 'œ'],
  [new RegExp(`O${TIE}e`, 'g'), 'Œ'],
  [new RegExp(`a${TIE}e`, 'g'), 'æ'],
  [new RegExp(`A${TIE}e`, 'g'), 'Æ'],
];

/**
 * A French text as Pagefind must read it, so that `espagne`, `l'Espagne` and `l’Espagne` find the
 * same pages: ASCII apostrophes, a space after an elided word and inside compound words, joined
 * numbers, open ligatures.
 */
export function normalise(text: string): string {
  return apply(text, CHANGES).trim();
}

/** The text as it was on the page, in good typography. */
export function restore(text: string): string {
  return typeset(apply(text, REVERSALS));
}

/** Whether a word of a normalised text is followed by a space that the page does not have. */
export function isJoined(word: string): boolean {
  return word.endsWith(TIE);
}

/** A word of a normalised text as it was on the page, its number spaces included. */
export function restoreWord(word: string): string {
  return apply(`${word} `, REVERSALS).trimEnd();
}

/**
 * The words of a query, as the index holds them: folded, elided words apart, « 300 000 », « 77,7 »
 * and « S.N.C.F. » in one piece.
 */
export function queryWords(text: string): string[] {
  return (
    fold(text)
      .replace(/(?<=\d)(?:\s(?=\d{3}(?!\d))|[.,](?=\d))/gu, '')
      .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])/gu, (initials) =>
        initials.replaceAll('.', ''),
      )
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The letters and digits of a normalised word, folded: how words are compared. */
export function bare(word: string): string {
  return fold(word).replace(/[^\p{L}\p{N}]/gu, '');
}

function apply(text: string, changes: typeof CHANGES): string {
  return changes.reduce((result, [found, put]) => result.replace(found, put), text);
}
