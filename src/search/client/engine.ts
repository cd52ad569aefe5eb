import { type Facet, RANK } from '../keys.ts';
import { bare } from '../normalise.ts';
import type { Search } from './address.ts';
import { type Choices, countByValue, type Counts, countWithout } from './facets.ts';
import { intersect, type Match, type Matches, matchesOf } from './match.ts';
import { namedActors, withNamesakes } from './names.ts';
import { idsWith, type Page, type Pagefind } from './pagefind.ts';
import { type Clause, parseQuery, type Query } from './query.ts';

/** What a search gives. */
export interface Outcome {
  results: readonly Match[];
  /** Loads what the results do not need. */
  counts: () => Promise<Counts>;
  /** How many results there would be without one facet, and without any. */
  loosened: { without: ReadonlyMap<Facet, number>; all: number };
  /** Words and phrases that no text holds, as typed; then there is no result. */
  unknown: readonly string[];
  /** The other words and phrases of the query, as typed. */
  known: readonly string[];
}

/** Shorter beginnings of words would find everything. */
const SHORTEST_BEGINNING = 2;

/** Answers searches: every clause of the query must be held, and one chosen value of each facet. */
export async function answer(
  pagefind: Pagefind,
  { q, selection, order }: Search,
  choices: Choices,
): Promise<Outcome> {
  const { clauses, words } = parseQuery(q);
  const { results: everyPage } = await pagefind.search(null, { sort: { [RANK]: 'asc' } });
  const { matches, unknown } =
    q === ''
      ? { matches: [...matchesOf(everyPage).values()], unknown: [] }
      : clauses.length === 0
        ? { matches: [], unknown: [{ typed: q, words: [] }] }
        : await find(pagefind, { clauses, words });
  const ids = new Set(matches.map(({ hit }) => hit.id));
  const [passing, without] = await Promise.all([
    idsWith(pagefind, selection),
    countWithout(pagefind, ids, selection),
  ]);
  const rank = new Map(everyPage.map(({ id }, index) => [id, index]));
  const rankOf = ({ hit }: Match) => rank.get(hit.id) ?? 0;
  const results = matches.filter(({ hit }) => passing.has(hit.id));
  return {
    results: order === 'date' ? results.sort((a, b) => rankOf(a) - rankOf(b)) : results,
    counts: () => countByValue(pagefind, ids, selection, choices),
    loosened: { without, all: ids.size },
    unknown: unknown.map(({ typed }) => typed),
    known: clauses.filter((clause) => !unknown.includes(clause)).map(({ typed }) => typed),
  };
}

async function find(
  pagefind: Pagefind,
  { clauses, words }: Query,
): Promise<{ matches: Match[]; unknown: Clause[] }> {
  const [actors, whole] = await Promise.all([
    idsWith(pagefind, { type: ['acteur'] }),
    findClause(pagefind, words),
  ]);
  const named = await namedActors(whole, actors, words);
  const asked = named.length > 0 ? [words] : clauses.map((clause) => clause.words);
  const each = await Promise.all(
    asked.map(async (clause) =>
      withNamesakes(pagefind, await findClause(pagefind, clause), actors, clause),
    ),
  );
  const first = new Set(named.map(({ hit }) => hit.id));
  const isFirst = ({ hit }: Match) => Number(first.has(hit.id));
  return {
    matches: intersect(each).sort((a, b) => isFirst(b) - isFirst(a) || b.score - a.score),
    unknown: clauses.filter((_, index) => each[index]?.size === 0),
  };
}

/**
 * The pages that hold a clause.
 *
 * Pagefind takes a word that it does not know for the longest beginning of it that it knows, so that
 * « Marat » would find « mars ». Its exact search does not: it is the judge. Where it finds nothing,
 * words that begin so are taken, since the word may not be finished.
 */
async function findClause(pagefind: Pagefind, words: readonly string[]): Promise<Matches> {
  const text = words.join(' ');
  const [{ results: exact }, { results: loose }] = await Promise.all([
    pagefind.search(`"${text}"`),
    pagefind.search(text),
  ]);
  if (exact.length > 0) {
    const scored = new Map(loose.map((hit) => [hit.id, hit]));
    // Only the loose search scores, and tells the fields in which a word was found.
    return matchesOf(exact.map((hit) => ({ ...hit, ...scored.get(hit.id), words: hit.words })));
  }
  const [word = ''] = words;
  if (words.length > 1 || word.length < SHORTEST_BEGINNING) return new Map();
  const best = await loose[0]?.data();
  const isBeginning = best !== undefined && allWords(best).some((each) => each.startsWith(word));
  return isBeginning ? matchesOf(loose) : new Map();
}

function allWords({ content, meta }: Page): string[] {
  return [content, ...Object.values(meta)].join(' ').split(/\s+/u).map(bare);
}
