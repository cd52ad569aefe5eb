import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { AstroIntegration } from 'astro';

/** Files of content from which memory counts more than time: those of some 3,000 articles. */
const LARGE = 10_000;
/** How much the heap may grow over what is in use before garbage is collected, in percent. */
const GROWTH = 15;

/**
 * Astro integration: collects garbage sooner when the corpus is large, from before it is read. With
 * memory to spare V8 waits until a heap has doubled, though most of what texts and pages are made of
 * is dropped at once.
 *
 * Source of the flag: `node --v8-options`.
 */
export function frugalHeap(): AstroIntegration {
  return {
    name: 'lignes-de-faille:memoire',
    hooks: {
      'astro:config:setup': ({ config }) => {
        const content = fileURLToPath(new URL('content/', config.root));
        if (readdirSync(content, { recursive: true }).length > LARGE)
          setFlagsFromString(`--heap-growing-percent=${String(GROWTH)}`);
      },
    },
  };
}
