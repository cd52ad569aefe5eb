import { bare } from '../normalise.ts';
import type { Hit, Page, Pagefind } from './pagefind.ts';
import type { Clause, Query } from './query.ts';

/** Where a query was found in a page, and how well. */
export interface Match {
  hit: Hit;
  score: number;
  /** Places of its words in the text. */
  words: readonly number[];
  /** Names to look for in the text, when the query is another name of an actor. */
  names: readonly string[];
}

/** Pages found, by their ids. */
export type Matches = ReadonlyMap<string, Match>;

/** Shorter beginnings of words would find everything. */
const SHORTEST_BEGINNING = 2;
/** What begins with fewer letters is often not where the finished word is. */
const SHORTEST_PRELOADED = 4;

/**
 * The pages that hold a clause.
 *
 * Pagefind takes a word that it does not know for the longest beginning of it that it knows, so that
 * « Macron » would find « mars ». Its exact search does not: it is the judge. Where it finds nothing,
 * words that begin so are taken, since the word may not be finished.
 */
export async function findClause(pagefind: Pagefind, { words }: Clause): Promise<Matches> {
  const text = words.join(' ');
  const [{ results: exact }, { results: loose }] = await Promise.all([
    pagefind.search(`"${text}"`),
    pagefind.search(text),
  ]);
  const scored = new Map(loose.map((hit) => [hit.id, hit]));
  if (exact.length > 0) {
    // Only the loose search scores, and tells the fields in which a word was found.
    return matches(exact, (hit) => scored.get(hit.id) ?? hit);
  }
  const [word = ''] = words;
  if (words.length > 1 || word.length < SHORTEST_BEGINNING) return new Map();
  const best = await loose[0]?.data();
  const isBeginning = best !== undefined && allWords(best).some((each) => each.startsWith(word));
  return isBeginning ? matches(loose, (hit) => hit) : new Map();
}

/** Loads what the words of a query need of the index, before it is asked. */
export function preload(pagefind: Pagefind, { clauses }: Query): void {
  for (const { words } of clauses) {
    const text = words.join(' ');
    if (text.length >= SHORTEST_PRELOADED) void pagefind.preload(text);
  }
}

function matches(hits: readonly Hit[], scored: (hit: Hit) => Hit): Matches {
  return new Map(
    hits.map((hit) => [
      hit.id,
      { hit: scored(hit), score: scored(hit).score, words: hit.words, names: [] },
    ]),
  );
}

function allWords({ content, meta }: Page): string[] {
  return [content, ...Object.values(meta)].join(' ').split(/\s+/u).map(bare);
}
