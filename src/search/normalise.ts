import { fold } from '../lib/text.ts';
import { typeset } from '../lib/typography.ts';

/** Joins what is one word; Pagefind drops it with the accents, in texts and queries alike. */
const TIE = '\u0361';

/** Added where Pagefind would see one word in two; it makes a plain space of any other. */
const SPLIT = `${TIE} `;

const LIGATURES = ['œoe', 'ŒOe', 'æae', 'ÆAe'].map(([one = '', first = '', last = '']) => ({
  one,
  open: first + TIE + last,
}));

/**
 * A French text as Pagefind must read it, so that `espagne`, `l'Espagne` and `l’Espagne` find the
 * same pages: elided words and the parts of compound words apart (« Haut-Rhin », « Paris—Reims », « et/ou »), numbers in one piece, ligatures open. {@link restore} undoes it.
 */
export function normalise(text: string): string {
  const apart = text
    .trim()
    .replace(/(?<=\p{L}['’ʼ]|[\p{L}\p{N}][-‐‑–—/])(?=[\p{L}\p{N}«])/gu, SPLIT)
    .replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, TIE);
  return LIGATURES.reduce((all, { one, open }) => all.replaceAll(one, open), apart);
}

/** The text as it was on the page, in good typography. */
export function restore(text: string): string {
  const joined = text.replaceAll(SPLIT, '').replace(/(?<=\d)\u0361(?=\d)/g, ' ');
  return typeset(LIGATURES.reduce((all, { one, open }) => all.replaceAll(open, one), joined));
}

/**
 * The words of a query, as the index contains them: folded, elided words apart, « 300 000 », « 77,7 »
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

/** The letters and digits of a word, folded: how words are compared. */
export function bare(word: string): string {
  return fold(word).replace(/[^\p{L}\p{N}]/gu, '');
}
