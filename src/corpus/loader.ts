import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../schema/collection-names.ts';
import { articleHtml } from './article-html.ts';
import { LEDGER_FILE } from './ledger/file.ts';
import type { Article, SourceArticle, SourceCorpus } from './model.ts';
import { SITE_FILE } from './site-file.ts';
import { readCorpus } from './store.ts';

/** An entry as Astro's store takes it. */
interface StoredEntry {
  id: string;
  data: object;
  filePath: string;
  rendered?: { html: string; metadata: Record<string, unknown> };
}

/** What the body of an article holds, beside its HTML. */
export type ArticleMetadata = Omit<Article, 'id' | 'data'>;

/** Loads a folder of `content/`; of an article, its HTML and what its body holds. */
export function contentLoader(name: CollectionName): Loader {
  return loaderOf(name, (corpus) =>
    name === 'articles'
      ? corpus.articles.map((article) => ({
          ...storedEntry(article),
          rendered: { html: articleHtml(corpus, article), metadata: { ...metadataOf(article) } },
        }))
      : corpus[name].map(storedEntry),
  );
}

/** Loads what the site is about, the one entry of its collection. */
export function siteLoader(): Loader {
  return loaderOf('site', ({ site }) => [{ id: 'site', data: site, filePath: SITE_FILE }]);
}

/** Loads the lock file of published addresses, the one entry of its collection. */
export function addressesLoader(): Loader {
  return loaderOf('addresses', ({ ledger }) => [
    { id: 'addresses', data: ledger, filePath: LEDGER_FILE },
  ]);
}

/**
 * Fills a collection, and again in dev when any file of `content/` changes: names and evidence of one
 * file change what others show. All collections share one reading. While a file cannot be
 * read, dev keeps the last content that could; a build has been stopped before, by the integration that
 * verifies it.
 */
function loaderOf(name: string, entriesOf: (corpus: SourceCorpus) => StoredEntry[]): Loader {
  return {
    name: `content/${name}`,
    load: async (context) => {
      const { store, config, watcher } = context;
      const root = fileURLToPath(config.root);
      const fill = async () => {
        const entries = entriesOf(readCorpus(root).corpus);
        const parsed = await Promise.all(
          entries.map(async ({ data, ...entry }) => ({
            ...entry,
            data: await context.parseData({ ...entry, data: data as Record<string, unknown> }),
          })),
        );
        store.clear();
        for (const entry of parsed) store.set(entry);
      };
      await fill();
      const content = fileURLToPath(new URL('content/', config.root));
      watcher?.on('all', (_, path) => {
        if (path.startsWith(content.replace(/\/$/, sep)) && readCorpus(root).issues.length === 0)
          void fill();
      });
    },
  };
}

function storedEntry({ id, file, data }: SourceCorpus[CollectionName][number]): StoredEntry {
  return { id, data, filePath: file };
}

function metadataOf({ passages, notes, quotations, html }: SourceArticle): ArticleMetadata {
  return { passages, notes, quotations, html };
}
