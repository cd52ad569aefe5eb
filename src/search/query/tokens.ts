import { queryWords } from '../normalise.ts';

/** A word of a query. */
export interface Token {
  /** As typed, for messages. */
  typed: string;
  /** As the index contains it. */
  word: string;
}

/** Words typed between quotes or guillemets, to be found in their order. */
export interface Phrase {
  typed: string;
  words: readonly string[];
}

const PHRASE = /"([^"]*)"|«([^»]*)»|“([^”]*)”/gu;

/** A number with its spaces, or a word without elision or hyphen. */
const WORD = /\d+(?:\s\d{3}(?!\d))+|[^\s\p{Pd}/'’ʼ"«»“”]+/gu;

const MOST_TOKENS = 24;

/** The phrases of a query, and what was typed beside them. */
export function phrasesOf(text: string): { phrases: Phrase[]; rest: string } {
  const phrases = Array.from(text.matchAll(PHRASE), ([, ...inside]) => {
    const typed = trimmed(inside.join(''));
    return { typed, words: queryWords(typed) };
  }).filter(({ words }) => words.length > 0);
  return { phrases, rest: text.replace(PHRASE, ' ') };
}

/** The words of a text, elided ones and the parts of compound words apart. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(WORD), ([token]) => trimmed(token))
    .flatMap((typed) => queryWords(typed).map((word) => ({ typed, word })))
    .slice(0, MOST_TOKENS);
}

function trimmed(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
