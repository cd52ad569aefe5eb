import type { NameEntry } from '../names.ts';
import { bare, queryWords } from '../normalise.ts';
import type { Names } from './names.ts';
import type { Hit, Index, Members, Page, Pagefind } from './pagefind.ts';

/** A page found. */
export interface Match {
  hit: Hit;
  score: number;
  /** Places in its text of the words found, which may differ from the query by their endings. */
  places: readonly number[];
  /** Actors whose name in the query is not one that the page uses. */
  named: readonly NameEntry[];
}

/** Pages found, by their ids. */
export type Matches = ReadonlyMap<string, Match>;

/** Shorter beginnings of words would find everything. */
const SHORTEST_BEGINNING = 2;

/** A page that holds some words. */
export function matchOf(hit: Hit, places: readonly number[] = []): Match {
  return { hit, score: hit.score, places, named: [] };
}

/** The pages that every search found. */
export function intersect([first, ...others]: readonly Matches[]): Match[] {
  return [...(first?.values() ?? [])].flatMap((match) => {
    const all = [match, ...others.flatMap((matches) => matches.get(match.hit.id) ?? [])];
    if (all.length <= others.length) return [];
    return {
      hit: match.hit,
      score: all.reduce((sum, { score }) => sum + score, 0),
      places: all.flatMap(({ places }) => places),
      named: all.flatMap(({ named }) => named),
    };
  });
}

/**
 * The pages that hold words and, where they are the name of an actor that no text but its own page
 * holds, every page about that actor: no article says « London ».
 */
export async function findClause(
  { pagefind, pages, members }: Index,
  names: Names,
  words: readonly string[],
): Promise<Matches> {
  const hits = await findWords(pagefind, words);
  // Those of the words of a phrase are everywhere.
  const placesOf = (hit: Hit) => (words.length === 1 ? hit.words : []);
  const found = new Map(hits.map((hit) => [hit.id, matchOf(hit, placesOf(hit))]));
  const of = await members;
  if (of === undefined || hits.some(({ id }) => !of('type', 'acteur').has(id))) return found;
  for (const entry of names.named(words)) {
    const { results } = await pagefind.search(queryWords(entry.name).join(' '));
    const scores = new Map(results.map(({ id, score }) => [id, score]));
    for (const hit of pages) {
      if (found.has(hit.id) || !isAbout(of, entry, hit)) continue;
      // After every page that holds the name as typed.
      const score = (scores.get(hit.id) ?? 0) / 1000;
      found.set(hit.id, { hit, score, places: [], named: [entry] });
    }
  }
  return found;
}

/**
 * Pagefind takes a word that it does not know for the longest beginning of it that it knows, so that
 * « Marat » would find « mars ». Its exact search does not: it is the judge. Where it finds nothing,
 * words that begin so are taken, since the word may not be finished.
 */
async function findWords(pagefind: Pagefind, words: readonly string[]): Promise<Hit[]> {
  const text = words.join(' ');
  const [{ results: exact }, { results: loose }] = await Promise.all([
    pagefind.search(`"${text}"`),
    pagefind.search(text),
  ]);
  if (exact.length > 0) {
    // Only the loose search has scores.
    const scores = new Map(loose.map(({ id, score }) => [id, score]));
    return exact.map((hit) => ({ ...hit, score: scores.get(hit.id) ?? hit.score }));
  }
  const [word = ''] = words;
  if (words.length > 1 || word.length < SHORTEST_BEGINNING) return [];
  const best = await loose[0]?.data();
  const isBeginning = best !== undefined && wordsOf(best).some((each) => each.startsWith(word));
  return isBeginning ? loose : [];
}

function wordsOf({ content, meta }: Page): string[] {
  return [content, ...Object.values(meta)].join(' ').split(/\s+/u).map(bare);
}

/** Whether a page is the own page of an actor. */
export function isOwnPage(of: Members, entry: NameEntry, hit: Hit): boolean {
  return of('genre', entry.label).has(hit.id) && isAbout(of, entry, hit);
}

function isAbout(of: Members, { path }: NameEntry, { id }: Hit): boolean {
  const actor = path.split('/')[1] ?? '';
  return ['pays', 'personne', 'organisation'].some((facet) => of(facet, actor).has(id));
}
