import { bare } from '../normalise.ts';
import type { Query } from './query.ts';

/** Under this, a word is found only where it stands alone: « us » is not in « usage ». */
const LONG_ENOUGH = 4;
/** Letters that a word of a query may have in excess: « alliances » finds « alliance ». */
const LONGEST_ENDING = 3;

/**
 * Places of a text's words that answer a query. Pagefind tells only one of them, whose word may differ
 * from the query by its ending; others like it are found here.
 *
 * @param known the places that Pagefind tells
 */
export function placesOfQuery(
  { clauses }: Query,
  words: readonly string[],
  known: readonly number[],
): number[] {
  const text = words.map(bare);
  const told = new Set(known.map((place) => text[place]));
  const single = clauses.flatMap((clause) => (clause.words.length === 1 ? clause.words : []));
  const phrases = clauses.filter((clause) => clause.words.length > 1);
  const isAnswer = (word: string) =>
    word !== '' && (told.has(word) || single.some((wanted) => answers(word, wanted)));
  return [
    // The words of a phrase count where they follow each other.
    ...(phrases.length === 0
      ? text.flatMap((word, place) => (isAnswer(word) ? place : []))
      : known),
    ...phrases.flatMap((phrase) => sequences(text, phrase.words)),
  ];
}

function answers(word: string, wanted: string): boolean {
  if (word === wanted) return true;
  if (Math.min(word.length, wanted.length) < LONG_ENOUGH) return false;
  return (
    word.startsWith(wanted) ||
    (wanted.startsWith(word) && wanted.length - word.length <= LONGEST_ENDING)
  );
}

/** Places of the words of names; case counts, since « ONT » must not be found in « ils ont ». */
export function placesOfNames(names: readonly string[], words: readonly string[]): number[] {
  const letters = (word: string) => word.replace(/[^\p{L}\p{N}]/gu, '');
  const text = words.map(letters);
  return names.flatMap((name) => sequences(text, name.split(/\s+/u).map(letters).filter(Boolean)));
}

/** Places of words that follow each other in a text. */
function sequences(text: readonly string[], wanted: readonly string[]): number[] {
  if (wanted.length === 0) return [];
  return text.flatMap((_, place) =>
    wanted.every((word, index) => text[place + index] === word)
      ? wanted.map((_word, index) => place + index)
      : [],
  );
}
