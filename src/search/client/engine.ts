import type { Facet } from '../keys.ts';
import { findClause, intersect, isOwnPage, type Match } from './matches.ts';
import type { Names } from './names.ts';
import type { Index } from './pagefind.ts';
import { parseQuery, type Query } from './query.ts';

/** What is chosen of each facet. */
export type Selection = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** What is asked. */
export interface Search {
  q: string;
  selection: Selection;
  /** The latest first, and not the best. */
  isByDate: boolean;
}

/** What a search gives. */
export interface Outcome {
  query: Query;
  results: readonly Match[];
  /** How many results other filters would give; undefined where filters could not be loaded. */
  total: ((selection: Selection) => number) | undefined;
  /** Words and phrases that no text contains, as typed; then there is no result. */
  unknown: readonly string[];
  /** The other words and phrases of the query, as typed. */
  known: readonly string[];
}

/**
 * Answers a search: every clause of the query must be found, and one chosen value of each facet.
 *
 * @throws when the index cannot be read
 */
export async function answer(
  index: Index,
  names: Names,
  { q, selection, isByDate }: Search,
): Promise<Outcome> {
  const query = parseQuery(q);
  const { clauses, words } = query;
  const named = names.named(words);
  // The words of a name are one clause.
  const asked = named.length > 0 ? [words] : clauses.map((clause) => clause.words);
  const found = await Promise.all(asked.map((clause) => findClause(index, names, clause)));
  const members = await index.members;
  if (members === undefined && Object.keys(selection).length > 0) throw new Error('No filters');
  const of = members ?? (() => new Set<string>());

  const all: readonly Match[] = q === '' ? index.pages : intersect(found);
  const filtered = (chosen: Selection) =>
    all.filter(({ id }) =>
      Object.entries(chosen).every(([facet, values]) =>
        values.some((value) => of(facet, value).has(id)),
      ),
    );
  const places = new Map(index.pages.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: Match) => places.get(id) ?? 0;
  const isFirst = (match: Match) => Number(named.some((actor) => isOwnPage(of, actor, match)));
  const results = filtered(selection).sort(
    isByDate
      ? (a, b) => placeOf(a) - placeOf(b)
      : (a, b) => isFirst(b) - isFirst(a) || b.score - a.score,
  );
  if (results.length === 0) index.verify();
  const unknown = clauses.filter((_, at) => found[at]?.size === 0);
  return {
    query,
    results,
    total: members && ((chosen) => filtered(chosen).length),
    unknown: q !== '' && clauses.length === 0 ? [q] : unknown.map(({ typed }) => typed),
    known: clauses.filter((clause) => !unknown.includes(clause)).map(({ typed }) => typed),
  };
}
