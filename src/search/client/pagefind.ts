import { element } from '../../lib/element.ts';

/** What this page uses of Pagefind 1.6; https://pagefind.app/docs/api/ */
export interface Pagefind {
  search(term: string | null): Promise<{ results: Hit[] }>;
  /** Loads the part of the index that a search would need. */
  preload(term: string): Promise<void>;
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

/** Where the index is, and the root of the addresses that it gives. */
export interface Place {
  bundle: string;
  root: string;
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

/** Pagefind, loaded once; a load that failed is tried again at the next call. */
export function loadPagefind(place: Place): Promise<Pagefind> {
  loading ??= load(place).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load({ bundle, root }: Place): Promise<Pagefind> {
  attempts += 1;
  const address = new URL(`${bundle}pagefind.js`, document.baseURI);
  // Browsers remember a module that they failed to load.
  if (attempts > 1) address.search = String(attempts);
  const metaCacheTag = String(Date.now());
  // With the script of Pagefind, not after it; most of what it loads is its program.
  preload(`${bundle}wasm.fr.pagefind`);
  preload(`${bundle}pagefind-entry.json?ts=${metaCacheTag}`);
  const { createInstance } = (await import(/* @vite-ignore */ address.href)) as Bundle;
  const pagefind = createInstance({
    basePath: bundle,
    baseUrl: root,
    ranking: RANKING,
    language: 'fr',
    metaCacheTag,
  });
  await pagefind.search(null);
  return pagefind;
}

function preload(href: string): void {
  const link = { rel: 'preload', as: 'fetch', href, crossorigin: 'anonymous' };
  document.head.append(element('link', link));
}

/**
 * Pagefind 1.6 passes over a part of its index that it could not load, and then finds nothing.
 *
 * @throws Error when the server cannot be reached, or when a file of the index was missed
 */
export async function assertIndexIsWhole({ bundle }: Place): Promise<void> {
  const { href } = new URL(bundle, document.baseURI);
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const latest = new Map(entries.map(({ name, responseStatus }) => [name, responseStatus]));
  for (const [name, status] of latest) {
    if (name.startsWith(href) && (status === 0 || status >= 400)) throw new Error(name);
  }
  const entry = await fetch(`${href}pagefind-entry.json`, { cache: 'no-store' });
  if (!entry.ok) throw new Error(entry.url);
}
