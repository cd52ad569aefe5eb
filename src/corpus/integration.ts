import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { report } from './report.ts';
import { verify } from './verify.ts';

/**
 * Astro integration: verifies `content/` before Astro touches anything. A build with an issue fails
 * and leaves no site, not even the one before; in dev, issues are told at the start and after each
 * change.
 */
export function verifiedContent(): AstroIntegration {
  let root = '';
  let command = '';
  return {
    name: 'lignes-de-faille:contenu-verifie',
    hooks: {
      'astro:config:setup': (options) => {
        root = fileURLToPath(options.config.root);
        command = options.command;
      },
      'astro:config:done': ({ config, logger }) => {
        const { issues } = verify(root);
        if (issues.length === 0) return;
        logger.error(`\n${report(issues)}`);
        if (command === 'dev') return;
        if (command === 'build') rmSync(config.outDir, { recursive: true, force: true });
        throw new Error('Le contenu est refusé : voyez les erreurs ci-dessus.');
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('all', (_, path) => {
          if (!path.includes('/content/')) return;
          const { issues } = verify(root);
          if (issues.length > 0) logger.error(`\n${report(issues)}`);
        });
      },
    },
  };
}
