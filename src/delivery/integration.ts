import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { describeSite } from './describe.ts';

/**
 * Astro integration: describes what is published. The last of a build: whatever writes into the site
 * must come before it.
 *
 * @param base path from slash to slash, as `site.base`
 */
export function delivery(base: string): AstroIntegration {
  return {
    name: 'lignes-de-faille:livraison',
    hooks: {
      'astro:build:done': ({ dir }) => {
        describeSite(fileURLToPath(dir), base);
      },
    },
  };
}
