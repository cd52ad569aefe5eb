import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { routes } from '../lib/routes.ts';
import { missingFrom, type Site } from '../lib/site.ts';
import { count } from '../lib/text.ts';
import { describeSite } from './checksums.ts';
import { commitOf } from './commit.ts';
import { moduleImports, preloadModules } from './module-preload.ts';

/**
 * Astro integration: describes what is published, and reports what the law requires and is missing. The
 * last of a build: whatever writes into the site must come before it.
 */
export function delivery(site: Site): AstroIntegration {
  let root = '';
  let outDir = new URL('file:///');
  const imports = new Map<string, readonly string[]>();
  return {
    name: 'lignes-de-faille:livraison',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [moduleImports(imports)] } });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        ({ outDir } = config);
      },
      // Until all is written anew, nothing says that the site is whole, even if this build is stopped.
      'astro:build:start': () => {
        rmSync(new URL(routes.checksums(), outDir), { recursive: true, force: true });
      },
      'astro:build:done': ({ dir, logger }) => {
        // The page whose script imports others; what a reader types there should not wait for them.
        preloadModules(
          fileURLToPath(new URL(`${routes.search()}index.html`, dir)),
          site.base,
          imports,
        );
        const files = describeSite(fileURLToPath(dir), site.base, commitOf(root));
        logger.info(`${count(files, 'fichier')}, leur empreinte dans ${routes.checksums()}`);
        const missing = missingFrom(site);
        if (missing.length > 0)
          logger.warn(`mentions légales incomplètes, il manque : ${missing.join(', ')}`);
      },
    },
  };
}
