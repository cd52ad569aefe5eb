import { queryWords } from '../normalise.ts';

/** Milliseconds without a key before what is typed is searched in full text. */
export const PAUSE = 180;

/** Characters of a query that are read. */
export const LONGEST = 200;

/** What every result must contain: one word, or the words of a phrase in their order. */
export interface Clause {
  /** As typed, for messages. */
  typed: string;
  words: readonly string[];
}

/** A query, read. */
export interface Query {
  clauses: readonly Clause[];
  /** All its words in order, without a first article: perhaps the name of an actor. */
  words: readonly string[];
}

/** Words that nearly every text contains; they count inside a phrase, or when nothing else was typed. */
const EMPTY_WORDS = new Set(
  (
    'a ai au aux avec c ce ces cet cette d dans de des du elle elles en entre et eux il ils j je l la ' +
    'le les leur leurs lui m n ne nos notre nous ou par pour qu que qui s sa se ses son sur t un une vos ' +
    'votre vous y jusqu lorsqu puisqu quoiqu'
  ).split(' '),
);

/** A phrase between quotes or guillemets, a number with its spaces, or a word without elision. */
const TOKEN = /"[^"]*"|«[^»]*»|“[^”]*”|\d+(?:\s\d{3}(?!\d))+|[^\s\p{Pd}/'’ʼ"«»“”]+/gu;

const MOST_CLAUSES = 12;

/** Reads a query: phrases, and every other word that says something. */
export function parseQuery(text: string): Query {
  const all = Array.from(text.matchAll(TOKEN), ([token]) => {
    const typed = token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    return { typed, words: queryWords(typed) };
  }).filter(({ words }) => words.length > 0);
  const clauses = [...new Map(all.map((clause) => [clause.words.join(' '), clause])).values()];
  const significant = clauses.filter(
    ({ words: [word = '', ...others] }) => others.length > 0 || !EMPTY_WORDS.has(word),
  );
  return {
    clauses: (significant.length > 0 ? significant : clauses.slice(-1)).slice(0, MOST_CLAUSES),
    words: withoutArticle(queryWords(text)),
  };
}

/** The words that say something, or all if none does. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const significant = words.filter((word) => !EMPTY_WORDS.has(word));
  return significant.length > 0 ? significant : words;
}

/** « le Havre » and « d’Arras » are named « Havre » and « Arras ». */
function withoutArticle(words: string[]): string[] {
  return words.length > 1 && /^(?:[dl]|l[ae]s?|d[eu]s?|aux?)$/.test(words[0] ?? '')
    ? words.slice(1)
    : words;
}
