import type { AstroIntegration } from 'astro';

/** Astro integration: in dev, the number of a paragraph copies a citation of it. A build has none. */
export function copiedCitations(): AstroIntegration {
  return {
    name: 'lignes-de-faille:citations',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', `import '/src/dev/copy-citation.ts';`);
      },
    },
  };
}
