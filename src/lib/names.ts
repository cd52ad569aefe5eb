/** Names to look for in a text, and the id of whom each stands for. */
export interface Name {
  id: string;
  text: string;
}

/** A name found in a text. */
export interface Mention {
  id: string;
  /** As written there. */
  text: string;
  /** Index of its first character. */
  start: number;
}

const LETTER = String.raw`[\p{L}\p{N}\p{M}]`;

/**
 * Finds names in a text, the longest first, so that « maire de Reims » is not « Reims ».
 * Borders are those of Unicode words (JavaScript's `\b` misses « Évreux »); case counts, since
 * « ONT » must not be found in « ils ont ».
 */
export function nameFinder(names: readonly Name[]): (text: string) => Mention[] {
  const ids = new Map(names.map(({ id, text }) => [normal(text), id]));
  if (ids.size === 0) return () => [];
  const longestFirst = [...ids.keys()].sort((a, b) => b.length - a.length);
  const patterns = longestFirst.map((name) => Array.from(name, pattern).join(''));
  const anyName = new RegExp(`(?<!${LETTER})(?:${patterns.join('|')})(?!${LETTER})`, 'gu');
  return (text) =>
    Array.from(text.matchAll(anyName), ({ 0: found, index }) => ({
      id: ids.get(normal(found)) ?? '',
      text: found,
      start: index,
    }));
}

/** One apostrophe, one space, and one character for a letter with its accent. */
function normal(text: string): string {
  return text.replace(/[’ʼ]/g, "'").replace(/\s/gu, ' ').normalize('NFC');
}

/** What matches a character of a name in whichever way a text writes it. */
function pattern(character: string): string {
  if (character === "'") return "['’ʼ]";
  if (character === ' ') return String.raw`\s`;
  const apart = character.normalize('NFD');
  return apart === character ? RegExp.escape(character) : `(?:${character}|${apart})`;
}
