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

/**
 * Finds names in a text, the longest first, so that « chef du Kremlin » is not « Kremlin ».
 * Borders are those of Unicode words (JavaScript's `\b` misses « États-Unis »); case counts, since
 * « EU » must not be found in « a eu ».
 */
export function nameFinder(names: readonly Name[]): (text: string) => Mention[] {
  const ids = new Map(names.map(({ id, text }) => [normal(text).normalize('NFC'), id]));
  const longestFirst = [...ids.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (longestFirst.length === 0) return () => [];
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}\p{M}])(?:${longestFirst.map(escape).join('|')})(?![\p{L}\p{N}\p{M}])`,
    'gu',
  );
  return (text) =>
    Array.from(normal(text).matchAll(pattern), (match) => ({
      id: ids.get(match[0].normalize('NFC')) ?? '',
      text: text.slice(match.index, match.index + match[0].length),
      start: match.index,
    }));
}

/** One apostrophe and one space, at the same length as the text. */
function normal(text: string): string {
  return text.replace(/[’ʼ]/g, "'").replace(/\s/gu, ' ');
}

/** Each letter with an accent, in one character or in two. */
function escape(text: string): string {
  return Array.from(text, (letter) => {
    const apart = letter.normalize('NFD');
    return apart === letter ? RegExp.escape(letter) : `(?:${letter}|${apart})`;
  }).join('');
}
