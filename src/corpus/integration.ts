import { rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { count } from '../lib/text.ts';
import { triage } from './drafts.ts';
import type { Issue } from './issue.ts';
import type { SourceCorpus } from './model.ts';
import { Refusal } from './refusal.ts';
import { report } from './report.ts';
import { cachedCorpus } from './cache.ts';
import { verify } from './verify.ts';

/** Milliseconds after a change, in which the page is reloaded first and files are saved together. */
const AFTER_THE_PAGE = 300;

const NO_ARTICLE =
  'Aucun compte rendu n’est à publier : tous sont des brouillons. Ôtez « draft: true » de l’un d’eux.';

/**
 * Astro integration: verifies `content/` before Astro touches anything. A build with an issue fails
 * and leaves no site, not even the one before; in dev, issues are reported at the start and after each
 * change.
 */
export function verifiedContent(): AstroIntegration {
  let root = '';
  let command = '';
  return {
    name: 'lignes-de-faille:contenu-verifie',
    hooks: {
      'astro:config:setup': ({ config, command: running }) => {
        root = fileURLToPath(config.root);
        command = running;
      },
      'astro:config:done': ({ config, logger }) => {
        const { corpus, issues } = verify(root, cachedCorpus);
        const { blocking, waiting } = triage(corpus, issues);
        const isEmpty = command === 'build' && corpus.articles.every(({ data }) => data.draft);
        if (command === 'dev') reportInDev(issues, logger);
        else if (blocking.length > 0 || isEmpty) {
          logger.error(blocking.length > 0 ? `\n${report(blocking)}` : NO_ARTICLE);
          if (command === 'build') rmSync(config.outDir, { recursive: true, force: true });
          throw new Refusal('Le contenu est refusé : voyez les erreurs ci-dessus.');
        } else if (command === 'build') reportVerified(corpus, waiting, logger);
      },
      'astro:server:setup': ({ server, logger }) => {
        const folders = ['content', '.sources'].map((name) => join(root, name) + sep);
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_, path) => {
          if (!folders.some((folder) => path.startsWith(folder))) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            reportInDev(verify(root, cachedCorpus).issues, logger);
            // What can be read is shown, whatever the rules say of it.
            const [first] = cachedCorpus(root).issues;
            if (first !== undefined) server.ws.send(overlay(root, first));
          }, AFTER_THE_PAGE);
        });
      },
    },
  };
}

/** What is built, and what is left out of it. */
function reportVerified(
  { articles }: SourceCorpus,
  waiting: readonly Issue[],
  logger: AstroIntegrationLogger,
): void {
  const drafts = articles.filter(({ data }) => data.draft);
  logger.info(`${count(articles.length - drafts.length, 'article')} : tout est vérifié`);
  if (drafts.length === 0) return;
  const left = count(drafts.length, 'brouillon laissé de côté', 'brouillons laissés de côté');
  const files = drafts.map(({ file }) => `\n  ${file}`).join('');
  if (waiting.length === 0) logger.info(`${left} :${files}`);
  else logger.warn(`${left}, ${count(waiting.length, 'erreur')} que dit npm run check :${files}`);
}

/** The site is shown all the same. */
function reportInDev(issues: readonly Issue[], logger: AstroIntegrationLogger): void {
  if (issues.length === 0) return;
  logger.error(`\n${report(issues, ' ; le site montre ce qui peut être lu')}`);
}

/** Vite's own overlay, with an issue: the pages under it show the last content that could be read. */
function overlay(root: string, { file, line, column, code, expected, found }: Issue) {
  const message = `${code} : attendu ${expected} ; trouvé ${found}`;
  const loc = { file: join(root, file), line, column };
  return { type: 'error', err: { message, stack: '', id: loc.file, loc } } as const;
}
