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

/**
 * Paths worked out of the corpus. In dev there are none while refused content stands in the way: a
 * page that needs it says so, and the others are shown.
 *
 * @throws the error of `paths` when the content is right: it is one of the code
 */
export async function pathsFrom<Path>(paths: (corpus: Corpus) => Path[]): Promise<Path[]> {
  const corpus = getCorpus();
  if (!import.meta.env.DEV) return paths(corpus);
  try {
    return paths(corpus);
  } catch (error) {
    const { verify } = await import('./verify.ts');
    if (verify(process.cwd(), readCorpus).issues.length === 0) throw error;
    return [];
  }
}
