import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from '../schema/collection-names.ts';
import { articleHtml } from './article-html.ts';
import { LEDGER_FILE } from './ledger/file.ts';
import type { Article, SourceArticle, SourceCorpus, SourceEntry } from './model.ts';
import { SITE_FILE } from './site-file.ts';
import { cachedCorpus } from './cache.ts';

type StoredEntry = Parameters<LoaderContext['store']['set']>[0];

/** What the body of an article contains, beside its HTML. */
export type ArticleMetadata = Omit<Article, 'id' | 'data'>;

/** Loads a folder of `content/`; of an article, its HTML and what its body contains. */
export function contentLoader(name: CollectionName): Loader {
  return loaderOf(name, (corpus) =>
    name === 'articles'
      ? corpus.articles.map((article) => storedArticle(corpus, article))
      : corpus[name].map(storedEntry),
  );
}

/** Loads what the site is about, the one entry of its collection. */
export function siteLoader(): Loader {
  return loaderOf('site', ({ site }) => [{ id: 'site', data: { ...site }, filePath: SITE_FILE }]);
}

/** Loads the lock file of published addresses, the one entry of its collection. */
export function addressesLoader(): Loader {
  return loaderOf('addresses', ({ ledger }) => [
    { id: 'addresses', data: { ...ledger }, filePath: LEDGER_FILE },
  ]);
}

/**
 * Fills a collection, and again in dev when any file of `content/` changes: names and evidence of one
 * file change what others show. All collections share one reading, which validates the data already.
 * While a file cannot be read, dev keeps the last content that could; a build has been stopped before,
 * by the integration that verifies it.
 */
function loaderOf(name: string, entriesOf: (corpus: SourceCorpus) => StoredEntry[]): Loader {
  return {
    name: `content/${name}`,
    load: ({ store, config, watcher }) => {
      const root = fileURLToPath(config.root);
      const fill = () => {
        store.clear();
        for (const entry of entriesOf(cachedCorpus(root).corpus)) store.set(entry);
      };
      fill();
      watcher?.on('all', (_, path) => {
        if (path.startsWith(join(root, 'content') + sep) && cachedCorpus(root).issues.length === 0)
          fill();
      });
      return Promise.resolve();
    },
  };
}

function storedEntry({ id, file, data }: SourceEntry<object>): StoredEntry {
  return { id, data: { ...data }, filePath: file };
}

function storedArticle(corpus: SourceCorpus, article: SourceArticle): StoredEntry {
  const { passages, notes, quotations, html } = article;
  const metadata: ArticleMetadata = { passages, notes, quotations, html };
  const rendered = { html: articleHtml(corpus, article), metadata: { ...metadata } };
  return { ...storedEntry(article), rendered };
}
