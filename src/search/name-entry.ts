import type { Level } from '../schema/stance.ts';

/** A level as it is shown: the browser has neither its words nor its order. */
export interface NameLevel {
  level: Level;
  /** From 1, the closest. */
  rank: number;
  label: string;
}

/** An actor or a topic that is proposed as one types; `/recherche/noms.json` is a list of them. */
export interface NameEntry {
  /** Path of its page, as `routes` gives it. */
  path: string;
  /** « personne », « thème ». */
  kind: string;
  name: string;
  /** Every other way of saying it. */
  others: readonly string[];
  /** Its latest stance toward Moscow; several where the articles disagree. */
  levels?: readonly NameLevel[];
}
