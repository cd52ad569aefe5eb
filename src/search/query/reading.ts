import type { Clause, Correction } from './clauses.ts';
import type { Token } from './tokens.ts';

/** A part of a query that was read, and the places of its words. */
export interface Found {
  places: readonly number[];
  clause: Clause;
}

/** The words of a query while they are read: each is taken once. */
export class Reading {
  readonly found: Found[] = [];
  readonly corrected: Correction[] = [];
  readonly length: number;
  readonly #left: (Token | undefined)[];

  constructor(tokens: readonly Token[]) {
    this.#left = [...tokens];
    this.length = tokens.length;
  }

  /** A word that is not taken yet. */
  at(place: number): Token | undefined {
    return this.#left[place];
  }

  /** So many words from a place, if none is taken. */
  run(place: number, length: number): readonly Token[] | undefined {
    const run = this.#left.slice(place, place + length).flatMap((token) => token ?? []);
    return run.length === length ? run : undefined;
  }

  /** The words that are not taken yet, from a place to another. */
  left(from = 0, to = this.length): Token[] {
    return this.#left.slice(from, Math.max(from, to)).flatMap((token) => token ?? []);
  }

  take(places: readonly number[], clause: Clause): void {
    this.drop(places);
    this.found.push({ places, clause });
  }

  /** Puts words aside: they ask nothing more. */
  drop(places: readonly number[]): void {
    for (const place of places) this.#left[place] = undefined;
  }
}

/** So many places from one. */
export function placesFrom(first: number, length: number): number[] {
  return Array.from({ length: Math.max(0, length) }, (_, index) => first + index);
}

/** Words as they were typed. */
export function typedOf(tokens: readonly Token[]): string {
  return tokens.map(({ typed }) => typed).join(' ');
}

/** Words without what is between them: how names are compared. */
export function joinedOf(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).join('');
}
