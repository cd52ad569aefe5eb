import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { report } from './report.ts';
import { verify } from './verify.ts';

/**
 * Astro integration: verifies `content/` before Astro touches anything, so that a build with an
 * issue leaves no site. In dev, issues are told at the start and after each change.
 */
export function verifiedContent(): AstroIntegration {
  let root = '';
  return {
    name: 'lignes-de-faille:contenu-verifie',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:config:done': ({ logger }) => {
        const { issues } = verify(root);
        if (issues.length === 0) return;
        if (process.argv.includes('dev')) logger.error(`\n${report(issues)}`);
        else throw new Error(`Contenu refusé.\n\n${report(issues)}`);
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
