/**
 * Characters that cannot be seen but change how a text is read, found or shown: control characters,
 * signs lost by a conversion, lone surrogates, private use, marks that reverse what follows, and
 * what word processors leave inside words. Joiners and direction marks, which scripts and emoji
 * need, are not among them.
 */
export const UNSEEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B\u2028-\u202E\u2060\u2066-\u2069\uFEFF\uFFF9-\uFFFF\p{Cs}\p{Co}]/u;

/** « caractère invisible U+200B »: the first of a text, if there is one. */
export function unseenCharacter(text: string): string | undefined {
  const code = UNSEEN.exec(text)?.[0].codePointAt(0);
  if (code === undefined) return undefined;
  return `caractère invisible U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
