import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import type { Progress } from '../lib/progress.ts';
import { publishedOf, readCorpus } from '../corpus/store.ts';
import { documents } from './documents.ts';
import { DEV_INDEX } from './keys.ts';
import { buildIndex, writeIndex } from './write-index.ts';

/**
 * Astro integration: writes the search index at the end of a build, and serves that of the latest
 * build in dev, where pages are not built.
 */
export function searchIndex(progress: Progress): AstroIntegration {
  let root = new URL('file:///');
  return {
    name: 'lignes-de-faille:recherche',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:server:setup': ({ server }) => {
        // `dev`: read at each request, since a build may come after the start.
        const folder = fileURLToPath(new URL(DEV_INDEX, root));
        // Astro has taken the base away from addresses by then.
        server.middlewares.use('/pagefind', sirv(folder, { dev: true }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { corpus } = readCorpus(fileURLToPath(root));
        const pages = documents(publishedOf(corpus));
        const files = await buildIndex(fileURLToPath(dir), pages, progress);
        await writeIndex(fileURLToPath(new URL('pagefind/', dir)), files);
        await writeIndex(fileURLToPath(new URL(DEV_INDEX, root)), files);
        progress.end();
        const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
        logger.info(
          `${String(pages.length)} pages indexées, ${String(files.length)} fichiers, ${String(Math.round(bytes / 1000))} ko`,
        );
      },
    },
  };
}
