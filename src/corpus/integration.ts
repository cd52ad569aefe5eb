import { rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { type Progress, silent } from '../lib/progress.ts';
import { count } from '../lib/text.ts';
import { report } from './report.ts';
import { readCorpus } from './store.ts';
import { verify } from './verify.ts';

/** Milliseconds that the page has to itself, and files saved together to be told once. */
const AFTER_THE_PAGE = 300;

/**
 * Astro integration: verifies `content/` before Astro touches anything. A build with an issue fails
 * and leaves no site, not even the one before; in dev, issues are told at the start and after each
 * change.
 */
export function verifiedContent(progress: Progress = silent): AstroIntegration {
  let root = '';
  let command = '';
  return {
    name: 'lignes-de-faille:contenu-verifie',
    hooks: {
      'astro:config:setup': (options) => {
        root = fileURLToPath(options.config.root);
        command = options.command;
        if (command === 'build') options.updateConfig({ vite: { plugins: [sharedStore()] } });
      },
      'astro:config:done': ({ config, logger }) => {
        const { corpus, issues } = verify(root, readCorpus, progress);
        progress.end();
        if (issues.length === 0) {
          if (command === 'build')
            logger.info(`${count(corpus.articles.length, 'article')} : tout est vérifié`);
          return;
        }
        logger.error(`\n${report(issues)}`);
        if (command === 'dev') return;
        if (command === 'build') rmSync(config.outDir, { recursive: true, force: true });
        throw new Error('Le contenu est refusé : voyez les erreurs ci-dessus.');
      },
      'astro:server:setup': ({ server, logger }) => {
        const folders = ['content', '.sources'].map((name) => join(root, name) + sep);
        let telling: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_, path) => {
          if (!folders.some((folder) => path.startsWith(folder))) return;
          // Astro keeps the paths of pages until its own collections change; this site has none.
          for (const { hot } of Object.values(server.environments))
            hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload' });
          clearTimeout(telling);
          telling = setTimeout(() => {
            const { issues } = verify(root, readCorpus);
            if (issues.length > 0) logger.error(`\n${report(issues)}`);
          }, AFTER_THE_PAGE);
        });
      },
    },
  };
}

/**
 * Vite plugin: pages import the store as it is, not a copy in their bundle, so that a build reads
 * the corpus once, for its checks, its pages, its index and its pictures.
 */
function sharedStore(): Plugin {
  return {
    name: 'lignes-de-faille:corpus-partage',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^\.\/store\.ts$/ },
      handler: (_, importer) =>
        importer === join(import.meta.dirname, 'index.ts')
          ? { id: new URL('store.ts', import.meta.url).href, external: true }
          : undefined,
    },
  };
}
