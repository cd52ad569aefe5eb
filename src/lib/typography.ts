const NNBSP = '\u202F';
const NBSP = '\u00A0';
const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

/** Spaces are looked for before what stands around them: texts are set by the hundred thousand. */
const SUBSTITUTIONS: readonly (readonly [found: RegExp, put: string])[] = [
  [/(?<=\p{L})'(?=[\p{L}\p{N}«])/gu, '’'],
  [/\.{3}/g, '…'],
  [/\s(?:(?=[;!?»])|(?<=«\s)|(?<=\d\s)(?=\d{3}(?!\d)|[%€$]))/gu, NNBSP],
  [/\s(?:(?=:(?:\s|$))|(?<=§\s)|(?<=§\s\d+\s)(?=(?:bis|ter|qua\p{L}+|\p{L}+ies)\b))/gu, NBSP],
  [new RegExp(`\\s(?<=(?<!\\d)(?:\\d{1,2}|1er)\\s)(?=(?:${MONTHS})(?!\\p{L}))`, 'gu'), NBSP],
  [/\s(?<=(?<![\p{L}.])(?:MM?\.|\p{Lu}\.)\s)(?=\p{Lu})/gu, NBSP],
];

/**
 * French typography of a text: ’ for the apostrophe and … for three dots, and non-breaking spaces
 * where a space already stands: narrow before ; ! ? » and after «, full before : and between a
 * number and what it counts. It never adds a space, so addresses and times stay as they are.
 *
 * Source: Lexique des règles typographiques en usage à l’Imprimerie nationale.
 */
export function typeset(text: string): string {
  return SUBSTITUTIONS.reduce((result, [found, put]) => result.replace(found, put), text);
}
