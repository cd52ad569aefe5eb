import type { Hit } from './pagefind.ts';

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

export function matchesOf(hits: readonly Hit[]): Matches {
  return new Map(
    hits.map((hit) => [hit.id, { hit, score: hit.score, words: hit.words, names: [] }]),
  );
}

/** The pages that every search found. */
export function intersect([first, ...others]: readonly Matches[]): Match[] {
  return [...(first?.values() ?? [])].flatMap((match) => {
    const all = [match, ...others.flatMap((matches) => matches.get(match.hit.id) ?? [])];
    if (all.length <= others.length) return [];
    return {
      hit: match.hit,
      score: all.reduce((sum, { score }) => sum + score, 0),
      words: all.flatMap(({ words }) => words),
      names: all.flatMap(({ names }) => names),
    };
  });
}
