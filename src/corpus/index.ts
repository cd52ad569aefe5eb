import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadCorpus } from './load.ts';
import type { Corpus } from './model.ts';

let cached: { signature: string; corpus: Corpus } | undefined;

/**
 * The corpus that pages show: what `content/` holds, drafts only in dev. It is read once for a
 * build, and again in dev when a file changed.
 */
export function getCorpus(): Corpus {
  const root = process.cwd();
  const signature = import.meta.env.DEV ? signatureOf(join(root, 'content')) : 'build';
  if (cached?.signature !== signature) {
    const { corpus } = loadCorpus(root);
    cached = { signature, corpus: import.meta.env.DEV ? corpus : published(corpus) };
  }
  return cached.corpus;
}

/** The corpus without its drafts. */
export function published(corpus: Corpus): Corpus {
  return { ...corpus, articles: corpus.articles.filter(({ data }) => !data.draft) };
}

function signatureOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${file}:${String(statSync(join(folder, file)).mtimeMs)}`)
    .sort()
    .join('\n');
}
