import { FORMS } from './forms.ts';
import type { Meaning } from './meaning.ts';
import type { Groups } from './read.ts';

/** Words of a text that state a date. */
export interface Expression {
  text: string;
  start: number;
  meaning: Meaning;
}

const PATTERNS = FORMS.map(
  ([pattern, read]) =>
    [new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'), read] as const,
);

/** The dates that a text states, in its order. */
export function expressionsOf(text: string): Expression[] {
  const plain = text.replace(/[’ʼ]/g, "'").replace(/\s/gu, ' ');
  const found = PATTERNS.flatMap(([pattern, read]) =>
    Array.from(plain.matchAll(pattern)).flatMap((match): Expression[] => {
      const meaning = read(lowered(match.groups ?? {}));
      const { index } = match;
      // A planet, a verb or a name: « Mars », « Avril Lavigne ».
      if (meaning === undefined || isName(match[0], index, plain)) return [];
      return [{ text: text.slice(index, index + match[0].length), start: index, meaning }];
    }),
  );
  const longest = found.toSorted((a, b) => b.text.length - a.text.length || a.start - b.start);
  const kept: Expression[] = [];
  for (const one of longest) {
    const end = one.start + one.text.length;
    if (kept.every((other) => end <= other.start || other.start + other.text.length <= one.start))
      kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function lowered(groups: Groups): Groups {
  return Object.fromEntries(
    Object.entries(groups).map(([name, text]) => [name, text?.toLowerCase()]),
  );
}

function isName(found: string, index: number, text: string): boolean {
  return /^(?:Mars|Mai|Avril|Juin)\b/.test(found) && index > 0 && !/\d/.test(text[index - 2] ?? '');
}
