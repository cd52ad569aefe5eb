import type { NameEntry } from '../names.ts';
import { bare, queryWords } from '../normalise.ts';
import type { Names } from './names.ts';
import type { Hit, Index, Members, Page, Pagefind } from './pagefind.ts';

/** A page found. */
export interface Match extends Hit {
  /** The actor whose name in the query is not one that the page uses. */
  named?: NameEntry | undefined;
}

/** Pages found, by their ids. */
export type Matches = ReadonlyMap<string, Match>;

/** Shorter beginnings of words would find everything. */
const SHORTEST_BEGINNING = 2;

/** The pages that every search found. */
export function intersect([first, ...others]: readonly Matches[]): Match[] {
  return [...(first?.values() ?? [])].flatMap((match) => {
    const all = [match, ...others.flatMap((matches) => matches.get(match.id) ?? [])];
    if (all.length <= others.length) return [];
    return {
      ...match,
      score: all.reduce((sum, { score }) => sum + score, 0),
      words: all.flatMap(({ words }) => words),
      named: all.find(({ named }) => named)?.named,
    };
  });
}

/**
 * The pages that contain words and, where they are the name of an actor that no text but its own page
 * contains, every page about that actor: no article says « London ».
 */
export async function findClause(
  { pagefind, pages, members }: Index,
  names: Names,
  words: readonly string[],
): Promise<Matches> {
  const hits = await findWords(pagefind, words);
  const found = new Map<string, Match>(hits.map((hit) => [hit.id, hit]));
  const of = await members;
  if (of === undefined || hits.some(({ id }) => !of('type', 'acteur').has(id))) return found;
  for (const named of names.named(words)) {
    const { results } = await pagefind.search(queryWords(named.name).join(' '));
    const scores = new Map(results.map(({ id, score }) => [id, score]));
    for (const hit of pages) {
      if (found.has(hit.id) || !isAbout(of, named, hit)) continue;
      // After every page that contains the name as typed.
      found.set(hit.id, { ...hit, score: (scores.get(hit.id) ?? 0) / 1000, named });
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
    // Only the loose search has scores; the words of a phrase are everywhere.
    const scores = new Map(loose.map(({ id, score }) => [id, score]));
    return exact.map((hit) => ({
      ...hit,
      score: scores.get(hit.id) ?? hit.score,
      words: words.length > 1 ? [] : hit.words,
    }));
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
export function isOwnPage(of: Members, actor: NameEntry, hit: Hit): boolean {
  return of('genre', actor.label).has(hit.id) && isAbout(of, actor, hit);
}

function isAbout(of: Members, { path }: NameEntry, { id }: Hit): boolean {
  const value = path.split('/')[1] ?? '';
  return ['pays', 'personne', 'organisation'].some((facet) => of(facet, value).has(id));
}
