import type { Search } from './address.ts';
import { findClause, type Match, type Matches } from './clauses.ts';
import { type Choices, type Counts, createFacets, type Without } from './facets.ts';
import { namedActors, withNamesakes } from './names.ts';
import type { Hit, Pagefind } from './pagefind.ts';
import { type Clause, parseQuery, type Query } from './query.ts';

/** What a search gives. */
export interface Outcome {
  results: readonly Match[];
  counts: Counts;
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

/** Answers searches: every clause of the query must be held, and one chosen value of each facet. */
export function createEngine(
  pagefind: Pagefind,
  choices: Choices,
): (search: Search) => Promise<Outcome> {
  const facets = createFacets(pagefind, choices);
  const actorIds = () => facets.ids('type', 'acteur');

  const findOne = async (clause: Clause): Promise<Matches> => {
    const matches = await findClause(pagefind, clause);
    return withNamesakes(pagefind, facets, matches, await actorIds(), clause.words);
  };

  const find = async ({ clauses, words }: Query): Promise<Found> => {
    const whole = { typed: words.join(' '), words };
    const wholeMatches = await findClause(pagefind, whole);
    const named = await namedActors(wholeMatches, await actorIds(), words);
    const isName = named.length > 0;
    const each = isName ? [await findOne(whole)] : await Promise.all(clauses.map(findOne));
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
    const latestFirst = await allLatestFirst(pagefind);
    const found =
      q === ''
        ? { matches: latestFirst.map(unscored), unknown: [] }
        : query.clauses.length === 0
          ? { matches: [], unknown: [{ typed: q, words: [] }] }
          : await find(query);
    const { ids, counts, without } = await facets.refine(
      found.matches.map(({ hit }) => hit.id),
      selection,
    );
    const kept = new Map(found.matches.map((match) => [match.hit.id, match]));
    const inOrder = order === 'date' ? byRank(ids, latestFirst) : ids;
    const typed = (clauses: readonly Clause[]) => clauses.map((clause) => clause.typed);
    return {
      results: inOrder.flatMap((id) => kept.get(id) ?? []),
      counts,
      loosened: { without, all: found.matches.length },
      unknown: typed(found.unknown),
      known: typed(query.clauses.filter((clause) => !found.unknown.includes(clause))),
    };
  };
}

/** Every page; those that have no date, which Pagefind leaves out of an order by date, are last. */
async function allLatestFirst(pagefind: Pagefind): Promise<Hit[]> {
  const [{ results: dated }, { results: all }] = await Promise.all([
    pagefind.search(null, { sort: { date: 'desc' } }),
    pagefind.search(null),
  ]);
  const ids = new Set(dated.map(({ id }) => id));
  return [...dated, ...all.filter(({ id }) => !ids.has(id))];
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

function byRank(ids: readonly string[], ranked: readonly Match['hit'][]): string[] {
  const ranks = new Map(ranked.map(({ id }, rank) => [id, rank]));
  const rank = (id: string) => ranks.get(id) ?? ranks.size;
  return ids.toSorted((a, b) => rank(a) - rank(b));
}
