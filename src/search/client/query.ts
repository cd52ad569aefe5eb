import { queryWords } from '../normalise.ts';

/** Milliseconds without a key before what is typed is searched in full text. */
export const PAUSE = 180;

/** What every result must hold: one word, or the words of a phrase in their order. */
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

/** Words that nearly every text holds; they count inside a phrase, or when nothing else was typed. */
const EMPTY_WORDS = new Set(
  (
    'a ai au aux avec c ce ces cet cette d dans de des du elle elles en entre et eux il ils j je l la ' +
    'le les leur leurs lui m n ne nos notre nous ou par pour qu que qui s sa se ses son sur t un une vos ' +
    'votre vous y jusqu lorsqu puisqu quoiqu'
  ).split(' '),
);

/** What an elision leaves of a word: « qu’une » asks for « une ». */
const ELIDED = /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)$/;

const PHRASE = /"([^"]*)"|«([^»]*)»|“([^”]*)”/gu;
const MOST_CLAUSES = 12;

/** Reads a query: phrases between quotes or guillemets, then every other word that says something. */
export function parseQuery(text: string): Query {
  const phrases = Array.from(text.matchAll(PHRASE), (match) => {
    const typed = (match[1] ?? match[2] ?? match[3] ?? '').trim();
    return { typed, words: queryWords(typed) };
  });
  const rest = text.replace(PHRASE, ' ').split(/[\s\p{Pd}/'’ʼ]+/u);
  const joined = joinNumbers(rest);
  const words = joined.flatMap((typed) =>
    queryWords(typed).map((word, _, all) => ({
      typed: all.length === 1 ? bareEnds(typed) : word,
      words: [word],
    })),
  );
  const clauses = unique([...phrases, ...words].filter((clause) => clause.words.length > 0));
  const telling = clauses.filter(
    (clause) => clause.words.length > 1 || !EMPTY_WORDS.has(clause.words[0] ?? ''),
  );
  return {
    clauses: (telling.length > 0 ? telling : unelided(clauses)).slice(0, MOST_CLAUSES),
    words: withoutArticle(queryWords(text)),
  };
}

function unelided(clauses: Clause[]): Clause[] {
  const whole = clauses.filter(({ words }) => !ELIDED.test(words.join(' ')));
  return whole.length > 0 ? whole : clauses;
}

/** The words that say something, or all if none does. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** « le Havre » and « d’Arras » are named « Havre » and « Arras ». */
function withoutArticle(words: string[]): string[] {
  return words.length > 1 && /^(?:[dl]|l[ae]s?|d[eu]s?|aux?)$/.test(words[0] ?? '')
    ? words.slice(1)
    : words;
}

/** « 300 », « 000 » → « 300 000 ». */
function joinNumbers(words: readonly string[]): string[] {
  return words.join(' ').split(/(?<!\d) | (?!\d{3}(?!\d))/u);
}

/** A word without the punctuation around it. */
function bareEnds(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function unique(clauses: readonly Clause[]): Clause[] {
  return [...new Map(clauses.map((clause) => [clause.words.join(' '), clause])).values()];
}
