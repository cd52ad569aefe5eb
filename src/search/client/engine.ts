import { isOfType } from '../page-id.ts';
import type { Search } from './address.ts';
import { findClause, type Match, type Matches } from './clauses.ts';
import { type Choices, type Counts, createFacets, type Without } from './facets.ts';
import { idsByValue } from './memberships.ts';
import { namedActors, withNamesakes } from './names.ts';
import type { Hit, Pagefind } from './pagefind.ts';
import { type Clause, parseQuery, type Query } from './query.ts';

/** What a search gives. */
export interface Outcome {
  results: readonly Match[];
  /** Loads what the results do not need. */
  counts: () => Promise<Counts>;
  /** How many results there would be without one facet, and without any. */
  loosened: { without: Without; all: number };
  /** Words and phrases that no text holds, as typed; then there is no result. */
  unknown: readonly string[];
  /** The other words and phrases of the query, as typed. */
  known: readonly string[];
}

interface Found {
  matches: readonly Match[];
  unknown: readonly Clause[];
}

/**
 * Answers searches: every clause of the query must be held, and one chosen value of each facet.
 *
 * @param bundle address of the folder of the index
 */
export function createEngine(
  pagefind: Pagefind,
  bundle: string,
  choices: Choices,
): (search: Search) => Promise<Outcome> {
  const facets = createFacets(idsByValue(pagefind, bundle), choices);
  let whole: Promise<{ all: Hit[]; actors: ReadonlySet<string> }> | undefined;
  const everyPage = () => {
    whole ??= allPages(pagefind);
    return whole;
  };

  const find = async ({ clauses, words }: Query): Promise<Found> => {
    const { actors } = await everyPage();
    const known = new Map<string, Promise<Matches>>();
    const matchesOf = (clause: Clause) => {
      const key = clause.words.join(' ');
      const matches = known.get(key) ?? findClause(pagefind, clause);
      known.set(key, matches);
      return matches;
    };
    const findOne = async (clause: Clause): Promise<Matches> =>
      withNamesakes(pagefind, facets, await matchesOf(clause), actors, clause.words);

    const all = { typed: words.join(' '), words };
    const named = await namedActors(await matchesOf(all), actors, words);
    const isName = named.length > 0;
    const each = isName ? [await findOne(all)] : await Promise.all(clauses.map(findOne));
    const first = new Set(named.map(({ id }) => id));
    return {
      matches: intersect(each).sort(
        (a, b) => Number(first.has(b.hit.id)) - Number(first.has(a.hit.id)) || b.score - a.score,
      ),
      unknown: clauses.filter((_, index) => each[index]?.size === 0),
    };
  };

  return async ({ q, selection, order }) => {
    const query = parseQuery(q);
    const found =
      q === ''
        ? { matches: (await everyPage()).all.map(unscored), unknown: [] }
        : query.clauses.length === 0
          ? { matches: [], unknown: [{ typed: q, words: [] }] }
          : await find(query);
    const foundIds = found.matches.map(({ hit }) => hit.id);
    const { ids, without } = await facets.refine(foundIds, selection);
    const kept = new Map(found.matches.map((match) => [match.hit.id, match]));
    // Ids are in the order of dates.
    const inOrder = order === 'date' ? ids.toSorted() : ids;
    const typed = (clauses: readonly Clause[]) => clauses.map((clause) => clause.typed);
    return {
      results: inOrder.flatMap((id) => kept.get(id) ?? []),
      counts: () => facets.count(foundIds, selection),
      loosened: { without, all: found.matches.length },
      unknown: typed(found.unknown),
      known: typed(query.clauses.filter((clause) => !found.unknown.includes(clause))),
    };
  };
}

/** Every page, the latest first, those that have no date last; and which are actors. */
async function allPages(pagefind: Pagefind) {
  const { results } = await pagefind.search(null);
  const all = results.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { all, actors: new Set(all.map(({ id }) => id).filter((id) => isOfType(id, 'acteur'))) };
}

/** The pages that every clause found. */
function intersect([first, ...others]: readonly Matches[]): Match[] {
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

function unscored(hit: Match['hit']): Match {
  return { hit, score: 0, words: [], names: [] };
}
