import type { Corpus } from './model.ts';
import { builtCorpus, readCorpus } from './store.ts';

/**
 * The corpus that pages show: what `content/` holds, drafts only in dev. It is read once for a
 * build, and again in dev when a file changed.
 */
export function getCorpus(): Corpus {
  if (import.meta.env.DEV) return readCorpus(process.cwd()).corpus;
  return builtCorpus();
}
