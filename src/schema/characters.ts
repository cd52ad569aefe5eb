/**
 * Characters that cannot be seen but change how a text is read, found or shown: control characters,
 * signs lost by a conversion, lone surrogates, private use, marks that reverse what follows, and
 * what word processors leave inside words. Joiners and direction marks, which scripts and emoji
 * need, are not among them.
 */
const UNSEEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B\u2028-\u202E\u2060\u2066-\u2069\uFEFF\uFFF9-\uFFFF\p{Cs}\p{Co}]/u;

const NAMES: readonly (readonly [first: number, last: number, name: string])[] = [
  [0x0000, 0x0000, 'un caractère nul'],
  [0x000d, 0x000d, 'un retour chariot seul'],
  [0x00ad, 0x00ad, 'une césure conditionnelle'],
  [0x200b, 0x200b, 'une espace de largeur nulle'],
  [0x2028, 0x2029, 'un séparateur de lignes'],
  [0x202a, 0x202e, 'une marque qui renverse le sens de l’écriture'],
  [0x2060, 0x2060, 'un gluon de largeur nulle'],
  [0x2066, 0x2069, 'une marque qui renverse le sens de l’écriture'],
  [0xd800, 0xdfff, 'une moitié de caractère'],
  [0xe000, 0xf8ff, 'un caractère à usage privé'],
  [0xfeff, 0xfeff, 'une marque d’ordre des octets'],
  [0xfffd, 0xfffd, 'un caractère perdu à la conversion'],
];

/** A character that no text may hold, by its index in the text and its name in French. */
export interface UnseenCharacter {
  index: number;
  /** « une espace de largeur nulle (U+200B) » */
  name: string;
}

/** The first character of a text that no text may hold, if there is one. */
export function unseenCharacter(text: string): UnseenCharacter | undefined {
  const match = UNSEEN.exec(text);
  if (match === null) return undefined;
  const code = match[0].codePointAt(0) ?? 0;
  const [, , name = 'un caractère de commande'] =
    NAMES.find(([first, last]) => code >= first && code <= last) ?? [];
  const number = code.toString(16).toUpperCase().padStart(4, '0');
  return { index: match.index, name: `${name} (U+${number})` };
}
