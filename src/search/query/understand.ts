import type { Clause, Understanding } from './clauses.ts';
import { isCommon, isSpeech } from './common-words.ts';
import { readDates } from './dates.ts';
import type { Lexicon } from './lexicon.ts';
import { nameClause, readNames, readNearNames } from './read-names.ts';
import { readRole } from './read-role.ts';
import { readCompounds, readWords, runsOf } from './read-words.ts';
import { Reading, typedOf } from './reading.ts';
import { findRole } from './roles.ts';
import { type Phrase, phrasesOf, tokensOf } from './tokens.ts';

/**
 * Reads a query: its phrases, date, names and role, then every other word, however it is spelled.
 * What only asks is put aside.
 */
export function understand(query: string, lexicon: Lexicon): Understanding {
  const { phrases, rest } = phrasesOf(query);
  const { date, rest: beside } = readDates(rest, lexicon.years);
  const tokens = tokensOf(beside);
  const reading = new Reading(tokens);

  readNames(reading, lexicon);
  const nobody = readRole(reading, lexicon);
  const isAlone = reading.left().filter(({ word }) => !isCommon(word)).length < 2;
  const isOfPerson = !isAlone && findRole(reading) !== undefined;
  readCompounds(reading);
  readNearNames(reading, lexicon);
  readWords(reading, lexicon);

  // « face-à-face » says something, though none of its words does.
  if (reading.found.length + phrases.length === 0 && tokens.length > 1) {
    phrases.push({ typed: typedOf(tokens), words: tokens.map(({ word }) => word) });
  }

  const inOrder = reading.found.toSorted((a, b) => Math.min(...a.places) - Math.min(...b.places));
  const clauses = [
    ...phrases.map((phrase) => phraseClause(phrase, lexicon)),
    ...inOrder.map(({ clause }) => clause),
  ];
  return {
    clauses: withoutRepeats(clauses),
    date,
    corrected: reading.corrected,
    nobody,
    isOfPerson,
    isOfSpeech: tokens.some(({ word }) => isSpeech(word)),
    runs: runsOf(tokens, lexicon),
  };
}

/** A name between quotes is a name. */
function phraseClause({ typed, words }: Phrase, lexicon: Lexicon): Clause {
  const named = lexicon.named(words.join(''));
  return named.length > 0 ? nameClause(typed, named) : { kind: 'phrase', typed, words };
}

/** Each name and each word once, the first time. */
function withoutRepeats(clauses: readonly Clause[]): Clause[] {
  const keyOf = (clause: Clause) => {
    if (clause.kind === 'name') return clause.entries.map(({ path }) => path).join(' ');
    return clause.kind === 'word' ? (clause.forms[0] ?? clause.typed) : clause.typed;
  };
  const keys = clauses.map(keyOf);
  return clauses.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}
