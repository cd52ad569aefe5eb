import { element } from '../../lib/element.ts';
import type { Selection } from './address.ts';

/** What this site uses of Pagefind 1.6; https://pagefind.app/docs/api/ */
export interface Pagefind {
  search(term: string | null, options?: SearchOptions): Promise<{ results: Hit[] }>;
  /** Loads the part of the index that a search would need. */
  preload(term: string): Promise<void>;
}

interface SearchOptions {
  filters?: Readonly<Record<string, { any: readonly string[] }>>;
  sort?: Readonly<Record<string, 'asc'>>;
}

/** A page found, whose text is not loaded yet. */
export interface Hit {
  id: string;
  score: number;
  /** Places in its text of the words found. */
  words: readonly number[];
  /** Fields beside the text in which words were found. */
  matchedMetaFields?: readonly string[];
  data(): Promise<Page>;
}

/** A page as the index holds it. */
export interface Page {
  url: string;
  content: string;
  meta: Readonly<Partial<Record<string, string>>>;
  filters: Readonly<Partial<Record<string, readonly string[]>>>;
  anchors: readonly { id: string; location: number }[];
}

interface Bundle {
  createInstance: (options: Readonly<Record<string, unknown>>) => Pagefind;
}

/** An alias must find its actor first, and a long article is worth a short page. */
export const RANKING = {
  metaWeights: { title: 5, names: 8, terms: 6, date: 0.5, source: 0.5, nature: 0.2 },
  pageLength: 0.1,
};

let loading: Promise<Pagefind> | undefined;
let attempts = 0;

/**
 * Pagefind, loaded once; a load that failed is tried again at the next call.
 *
 * @param root path under which every page stands
 */
export function loadPagefind(root: string): Promise<Pagefind> {
  loading ??= load(root).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(root: string): Promise<Pagefind> {
  const bundle = `${root}pagefind/`;
  // With the script of Pagefind, not after it: most of what it loads is its program.
  const program = { as: 'fetch', href: `${bundle}wasm.fr.pagefind`, crossorigin: 'anonymous' };
  document.head.append(element('link', { rel: 'preload', ...program }));
  // Browsers remember a module that they failed to load.
  const script = `${bundle}pagefind.js${attempts > 0 ? `?${String(attempts)}` : ''}`;
  attempts += 1;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as Bundle;
  // Its worker would need another policy.
  const options = { basePath: bundle, baseUrl: root, ranking: RANKING, noWorker: true };
  const pagefind = createInstance(options);
  await pagefind.search(null);
  return pagefind;
}

/** The ids of the pages that have one chosen value of each facet. */
export async function idsWith(
  pagefind: Pagefind,
  selection: Selection,
): Promise<ReadonlySet<string>> {
  const filters = Object.entries(selection).map(([facet, any]) => [facet, { any }] as const);
  const { results } = await pagefind.search(null, { filters: Object.fromEntries(filters) });
  return new Set(results.map(({ id }) => id));
}

/**
 * Pagefind 1.6 passes over a file of its index that it could not load, and then finds nothing.
 *
 * @throws Error when a file was missed
 */
export function assertIndexIsLoaded(root: string): void {
  const { href } = new URL(`${root}pagefind/`, location.href);
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const latest = new Map(entries.map(({ name, responseStatus }) => [name, responseStatus]));
  for (const [name, status] of latest) {
    if (name.startsWith(href) && (status === 0 || status >= 400)) throw new Error(name);
  }
}
