import type { NameEntry } from '../names.ts';
import { queryWords } from '../normalise.ts';
import type { Index, Members } from './pagefind.ts';
import type { Clause, NameClause } from '../query/clauses.ts';

/** How a record answers to a clause. */
interface Hit {
  /** How well, up to 1. */
  share: number;
  /** Places of its words in the text of the record. */
  words: readonly number[];
  /** Whether it contains no form of the word, but others of its family. */
  isOfFamily?: true;
}

/** The records that answer to a clause, by their ids. */
export type Hits = ReadonlyMap<string, Hit>;

/** What is about a name, and does not say it, beside what says it best. */
const ABOUT = 0.5;
/** A word of its family, beside a word. */
const OF_FAMILY = 0.5;

/** The records that answer to a clause of a query. */
export async function hitsOf(index: Index, clause: Clause): Promise<Hits> {
  if (clause.kind === 'name') return hitsOfName(index, clause);
  if (clause.kind === 'phrase') return search(index, [clause.words.join(' ')]);
  const strict = await search(index, clause.forms);
  const others = clause.family.filter((word) => !clause.forms.includes(word));
  const hits = new Map(strict);
  for (const [id, { share, words }] of await search(index, others)) {
    if (!hits.has(id)) hits.set(id, { share: share * OF_FAMILY, words, isOfFamily: true });
  }
  return hits;
}

/** What is about one of the entries, best where its text says the name; and what says it as typed. */
async function hitsOfName(index: Index, { entries, typed }: NameClause): Promise<Hits> {
  const ways = [typed, ...entries.map(nameInTexts)];
  const texts = new Set(ways.map((way) => queryWords(way).join(' ')));
  const [said, members] = await Promise.all([search(index, [...texts]), index.members]);
  const hits = new Map<string, Hit>();
  for (const { id } of index.records) {
    const isOf = members !== undefined && entries.some((entry) => isAbout(members, entry, id));
    // A position is that of whom it names, and of nobody that its text mentions.
    if (!isOf && members?.has('type', 'position', id)) continue;
    const { share = 0, words = [] } = said.get(id) ?? {};
    if (isOf || share > 0) hits.set(id, { share: (isOf ? ABOUT : 0) + share * ABOUT, words });
  }
  return hits;
}

/** The records that contain some words side by side. */
export async function recordsWith(
  { pagefind }: Index,
  words: string,
): Promise<ReadonlySet<string>> {
  const { results } = await pagefind.search(`"${words}"`);
  return new Set(results.map(({ id }) => id));
}

/** How texts say a name: that of a person without the given name. */
function nameInTexts({ name, role }: NameEntry): string {
  return role === undefined ? name : name.slice(name.indexOf(' ') + 1);
}

/** Whether a record is about an actor or a topic. */
export function isAbout(members: Members, { path }: NameEntry, id: string): boolean {
  const [folder, value = ''] = path.split('/');
  const facets = folder === 'themes' ? ['theme'] : ['pays', 'personne', 'organisation'];
  return facets.some((facet) => members.has(facet, value, id));
}

/**
 * The records that contain one of some texts. Pagefind takes a word that it does not know for the
 * longest beginning of it that it knows; its exact search does not, and has no scores.
 */
async function search({ pagefind }: Index, texts: readonly string[]): Promise<Hits> {
  const hits = new Map<string, Hit>();
  for (const text of texts) {
    const [{ results: exact }, { results: loose }] = await Promise.all([
      pagefind.search(`"${text}"`),
      pagefind.search(text),
    ]);
    const scores = new Map(loose.map(({ id, score }) => [id, score]));
    const scored = exact.map((hit) => ({ ...hit, score: scores.get(hit.id) ?? hit.score }));
    const best = Math.max(...scored.map(({ score }) => score));
    for (const { id, score, words } of scored) {
      const { share = 0, words: others = [] } = hits.get(id) ?? {};
      hits.set(id, { share: Math.max(share, score / best), words: [...others, ...words] });
    }
  }
  return hits;
}
