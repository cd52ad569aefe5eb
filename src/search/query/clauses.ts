import type { NameEntry } from '../names.ts';
import type { DateQuery } from './dates.ts';

/** A name that was asked. */
export interface NameClause {
  kind: 'name';
  /** As typed, for messages. */
  typed: string;
  /** Whom it names; several where the query leaves it open. */
  entries: readonly NameEntry[];
  /** The other name that answers, where the usual one does not. */
  via?: string;
}

/** A word that was asked. */
export interface WordClause {
  kind: 'word';
  typed: string;
  /** The words of the texts that are this word; none where no text contains any. */
  forms: readonly string[];
  /** Those of its family, which answer less well. */
  family: readonly string[];
}

/** Words to be found in their order. */
export interface PhraseClause {
  kind: 'phrase';
  typed: string;
  words: readonly string[];
}

export type Clause = NameClause | WordClause | PhraseClause;

/** What was taken for a slip, and for what. */
export interface Correction {
  typed: string;
  taken: string;
}

/** What a query asks. */
export interface Understanding {
  clauses: readonly Clause[];
  date: DateQuery | undefined;
  corrected: readonly Correction[];
  /** A role that nobody has in the texts: « maire de Reims ». */
  nobody: string | undefined;
  /** Whether a role was typed of which no name says whose it is: a person is wanted. */
  isOfPerson: boolean;
  /** Whether what somebody said is asked. */
  isOfSpeech: boolean;
  /** Words side by side: texts that contain them so answer better. */
  runs: readonly string[];
}
