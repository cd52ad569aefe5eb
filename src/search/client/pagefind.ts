import { element } from '../../lib/element.ts';
import { BLOCKS, DAYS_FILTER } from '../keys.ts';

/** What this site uses of Pagefind 1.6; https://pagefind.app/docs/api/ */
export interface Pagefind {
  search(
    term: string | null,
    options?: { filters: Readonly<Record<string, string>> },
  ): Promise<{ results: Hit[] }>;
  /** Loads the part of the index that a search would need. */
  preload(term: string): Promise<void>;
  /** The values of each filter, with how many pages have them. */
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

/** A record found, whose text is not loaded yet. */
export interface Hit {
  id: string;
  score: number;
  /** Places in its text of the words found. */
  words: readonly number[];
  data(): Promise<Page>;
}

/** A record as the index contains it. */
export interface Page {
  url: string;
  content: string;
  meta: Readonly<Partial<Record<string, string>>>;
  filters: Readonly<Partial<Record<string, readonly string[]>>>;
}

interface Bundle {
  createInstance: (options: Readonly<Record<string, unknown>>) => Pagefind;
}

/** What the filters of the index contain. */
export interface Members {
  /** Whether a record is found under a value of a filter. */
  has: (filter: string, value: string, id: string) => boolean;
  /** The days that the date of each record may cover, `2022-11-23/2022-11-23`, by its id. */
  days: ReadonlyMap<string, string>;
}

/** The index of the site. */
export interface Index {
  pagefind: Pagefind;
  /** Every record in the order of the index: the latest first, those without a date last. */
  records: readonly Hit[];
  /** What its filters contain; undefined where they could not be loaded. */
  members: Promise<Members | undefined>;
  /**
   * Pagefind 1.6 passes over a file of its index that it could not load, and then finds nothing.
   *
   * @throws Error when a file was missed
   */
  verify: () => void;
}

/** A title says what it is about, and a long article is worth a short statement. */
export const RANKING = {
  metaWeights: {
    title: 5,
    names: 5,
    terms: 3,
    date: 0,
    source: 0.2,
    nature: 0.1,
    level: 0.5,
    rank: 0,
    [BLOCKS]: 0,
  },
  pageLength: 0.1,
};

let loading: Promise<Index> | undefined;

/**
 * The index, loaded once; where something failed, the next call tries again.
 *
 * @param root path under which every page stands
 */
export function loadIndex(root: string): Promise<Index> {
  if (loading !== undefined) return loading;
  const made = load(root);
  const reset = () => {
    loading = undefined;
  };
  made.then(async ({ members }) => {
    if ((await members) === undefined) reset();
  }, reset);
  loading = made;
  return made;
}

async function load(root: string): Promise<Index> {
  const bundle = `${root}pagefind/`;
  // With the script of Pagefind, not after it: most of what it loads is its program.
  const program = { as: 'fetch', href: `${bundle}wasm.fr.pagefind`, crossorigin: 'anonymous' };
  document.head.append(element('link', { rel: 'preload', ...program }));
  const script = `${bundle}pagefind.js`;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as Bundle;
  // Its worker would need another policy.
  const options = { basePath: bundle, baseUrl: root, ranking: RANKING, noWorker: true };
  return readIndex(createInstance(options), () => {
    assertIsLoaded(new URL(bundle, location.href).href);
  });
}

/** Reads what all searches share. */
export async function readIndex(pagefind: Pagefind, verify: Index['verify']): Promise<Index> {
  const { results: records } = await pagefind.search(null);
  const members = readMembers(pagefind, verify).catch(() => undefined);
  return { pagefind, records, members, verify };
}

async function readMembers(pagefind: Pagefind, verify: Index['verify']): Promise<Members> {
  const members = new Map<string, ReadonlySet<string>>();
  const days = new Map<string, string>();
  const filters = await pagefind.filters();
  verify();
  for (const [filter, values] of Object.entries(filters)) {
    for (const value of Object.keys(values)) {
      const { results } = await pagefind.search(null, { filters: { [filter]: value } });
      members.set(`${filter} ${value}`, new Set(results.map(({ id }) => id)));
      if (filter === DAYS_FILTER) for (const { id } of results) days.set(id, value);
    }
  }
  return {
    has: (filter, value, id) => members.get(`${filter} ${value}`)?.has(id) ?? false,
    days,
  };
}

/** @throws Error when a file of the index was missed */
function assertIsLoaded(bundle: string): void {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const latest = new Map(entries.map(({ name, responseStatus }) => [name, responseStatus]));
  for (const [name, status] of latest) {
    if (name.startsWith(bundle) && (status === 0 || status >= 400)) throw new Error(name);
  }
}
