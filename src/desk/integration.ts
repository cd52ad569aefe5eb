import type { AstroIntegration } from 'astro';
import { CITATION_ADDRESS, CLIENT, PAGE_ADDRESS } from './addresses.ts';
import { answerCitation, answerPage } from './answers.ts';

/**
 * Astro integration: in dev, each page shows the issues that concern it and marks drafts, and the
 * number of a paragraph copies a citation. Nothing of it is in a build.
 */
export function editingDesk(): AstroIntegration {
  return {
    name: 'lignes-de-faille:relecture',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', `import '/${CLIENT}';`);
      },
      'astro:server:setup': ({ server }) => {
        const { root } = server.config;
        // Astro has taken the base away from addresses by then.
        server.middlewares.use(`/${PAGE_ADDRESS}`, answerPage(root));
        server.middlewares.use(`/${CITATION_ADDRESS}`, answerCitation(root));
      },
    },
  };
}
