import type { Facet } from '../keys.ts';
import type { Understanding } from '../query/clauses.ts';
import type { Lexicon } from '../query/lexicon.ts';
import { understand } from '../query/understand.ts';
import { hitsOf, recordsWith } from './hits.ts';
import type { Index } from './pagefind.ts';
import { rank } from './rank.ts';
import type { Match } from './score.ts';

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
  understood: Understanding;
  results: readonly Match[];
  /** Whether no record answers to all that was asked: these are the nearest. */
  isNearest: boolean;
  /** How many results other filters would give; undefined where filters could not be loaded. */
  total: ((selection: Selection) => number) | undefined;
  /** Words and phrases that no text contains, as typed. */
  unknown: readonly string[];
  /** The other words and phrases of the query, as typed. */
  known: readonly string[];
}

/**
 * Answers a search: what {@link rank} finds, under one chosen value of each facet.
 *
 * @throws when the index cannot be read
 */
export async function answer(
  index: Index,
  lexicon: Lexicon,
  { q, selection, isByDate }: Search,
): Promise<Outcome> {
  const understood = understand(q, lexicon);
  const { clauses } = understood;
  const [members, hits, runs] = await Promise.all([
    index.members,
    Promise.all(clauses.map((clause) => hitsOf(index, clause))),
    Promise.all(understood.runs.map((run) => recordsWith(index, run))),
  ]);
  if (members === undefined && Object.keys(selection).length > 0) throw new Error('No filters');
  const asked = clauses.map((clause, at) => ({ clause, hits: hits[at] ?? new Map() }));
  const ranked =
    q === ''
      ? { matches: index.records, isNearest: false }
      : rank({ index, members, lexicon, understood, asked, runs });
  const { isNearest } = ranked;
  const matches = members ? ranked.matches : await dossiersFirst(ranked.matches, understood);

  const filtered = (chosen: Selection) =>
    matches.filter(({ id }) =>
      Object.entries(chosen).every(([facet, values]) =>
        values.some((value) => members?.has(facet, value, id)),
      ),
    );
  const results = filtered(selection);
  const places = new Map(index.records.map(({ id }, place) => [id, place]));
  if (isByDate) results.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  if (results.length === 0) index.verify();
  const unknown = asked
    .filter(({ hits: found }) => found.size === 0)
    .map(({ clause }) => clause.typed);
  return {
    understood,
    results,
    isNearest,
    total: members && ((chosen) => filtered(chosen).length),
    unknown: q !== '' && clauses.length === 0 && !understood.date ? [q] : unknown,
    known: clauses.map(({ typed }) => typed).filter((typed) => !unknown.includes(typed)),
  };
}

/** Results of which filters do not say what they are: the addresses of the first do. */
async function dossiersFirst(matches: readonly Match[], { clauses }: Understanding) {
  const names = clauses.flatMap((clause) => (clause.kind === 'name' ? clause.entries : []));
  if (names.length === 0) return matches;
  const pages = await Promise.all(matches.map(async (match) => (await match.data()).url));
  const isOwn = (_: Match, at: number) => names.some(({ path }) => pages[at]?.endsWith(`/${path}`));
  const dossiers = matches.filter(isOwn);
  return [...dossiers, ...matches.filter((match) => !dossiers.includes(match))];
}
