/**
 * Characters that cannot be seen but change how a text is read, found or shown: control characters,
 * signs lost by a conversion, lone surrogates, private use, blanks that are letters, tags, marks that
 * reverse what follows, and what word processors leave inside words. Joiners, direction marks and
 * variants, which scripts and emoji need, are among them only between two Latin letters.
 */
export const UNSEEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u2800\uFFF9-\uFFFF\p{Cs}\p{Co}]|[\p{DI}--[\u061C\u180B-\u180D\u200C-\u200F\uFE0E\uFE0F]]|(?<=\p{sc=Latn})[\p{DI}](?=\p{sc=Latn})/v;

/** Alphabets that have letters of one look. */
const SCRIPTS = {
  latine: /\p{sc=Latn}/gu,
  cyrillique: /\p{sc=Cyrl}/gu,
  grecque: /\p{sc=Grek}/gu,
  arménienne: /\p{sc=Armn}/gu,
  géorgienne: /\p{sc=Geor}/gu,
  cherokee: /\p{sc=Cher}/gu,
  copte: /\p{sc=Copt}/gu,
  lisu: /\p{sc=Lisu}/gu,
} as const;

/** A word that has letters of two of them. */
const MIXED =
  /(?<![\p{L}\p{M}])(?:(?=[\p{L}\p{M}]*\p{sc=Latn})(?=[\p{L}\p{M}]*[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Geor}\p{sc=Cher}\p{sc=Copt}\p{sc=Lisu}])|(?=[\p{L}\p{M}]*\p{sc=Cyrl})(?=[\p{L}\p{M}]*[\p{sc=Grek}\p{sc=Armn}]))[\p{L}\p{M}]+/u;

/** Letters in one sign, wide or of mathematics, which look like ordinary ones. */
const DISGUISED = /[\uFB00-\uFB06\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}]/u;

/** Something that is not what it looks like: the code of its rule, and where it is in a text. */
export interface StrangeCharacter {
  code: string;
  index: number;
  /** What it is, without an article: « lettre cyrillique « а » (U+0430) dans « Pаris » ». */
  found: string;
  expected: string;
}

/** The first strange character of a text, if there is one. */
export function strangeCharacter(text: string): StrangeCharacter | undefined {
  const unseen = UNSEEN.exec(text);
  if (unseen !== null)
    return {
      code: 'caractere-invisible',
      index: unseen.index,
      found: `caractère invisible ${codeOf(unseen[0])}`,
      expected: 'un texte sans caractère invisible : effacez-le et retapez le mot',
    };
  const mixed = MIXED.exec(text);
  if (mixed !== null)
    return {
      code: 'ecritures-melees',
      index: mixed.index,
      found: `${strayLetter(mixed[0])} dans « ${mixed[0]} »`,
      expected: 'des mots dont chacun est d’une seule écriture : retapez celui-ci',
    };
  const disguised = DISGUISED.exec(text);
  if (disguised === null) return undefined;
  const [sign] = disguised;
  return {
    code: 'lettre-deguisee',
    index: disguised.index,
    found: `signe « ${sign} » (${codeOf(sign)})`,
    expected: `des lettres ordinaires : « ${sign.normalize('NFKC')} »`,
  };
}

/** « lettre cyrillique « а » (U+0430) »: the first letter of the script that a word has least of. */
function strayLetter(word: string): string {
  const [least] = lettersOf(word).sort((a, b) => a.letters.length - b.letters.length);
  return least?.named ?? '';
}

/** « lettre cyrillique « а » (U+0430) »: the first that is not Latin, of a text that should be. */
export function foreignLetter(text: string): string | undefined {
  return lettersOf(text).find(({ script }) => script !== 'latine')?.named;
}

/** The letters of a text by alphabet, and what the first of each is. */
function lettersOf(text: string) {
  return Object.entries(SCRIPTS).flatMap(([script, pattern]) => {
    const letters = text.match(pattern) ?? [];
    const [letter] = letters;
    if (letter === undefined) return [];
    return [{ script, letters, named: `lettre ${script} « ${letter} » (${codeOf(letter)})` }];
  });
}

/** « U+0430 » */
function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Whether nothing of a text can be seen: it has spaces, joiners and marks only. */
export function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}
