import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { VitePlugin } from './vite-plugin.ts';

const CORPUS = join(import.meta.dirname, '../corpus');
/** Vite tells this one whether it runs in dev. */
const BUNDLED = join(CORPUS, 'index.ts');

/**
 * Vite plugin: pages import the room of the corpus as it is, not a copy in their bundle, so that a build
 * reads the corpus once, and works out once what its checks, its pages, its index and its pictures ask of
 * it.
 */
export function sharedCorpus(): VitePlugin {
  return {
    name: 'lignes-de-faille:corpus-partage',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'prerender',
    resolveId: {
      filter: { id: /^\.{1,2}\/.*\.ts$/ },
      handler: (id, importer) => {
        if (importer === undefined) return;
        const path = join(dirname(importer), id);
        if (!path.startsWith(CORPUS + sep) || path === BUNDLED) return;
        return { id: pathToFileURL(path).href, external: true };
      },
    },
  };
}
