import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import type { AstroIntegration } from 'astro';

/** Bytes of heap from which memory counts more than time: those of a corpus of some 3,000 articles. */
const LARGE = 400_000_000;
/** How much the heap may grow over what is in use before garbage is collected, in percent. */
const GROWTH = 30;

/**
 * Astro integration: collects garbage sooner when the corpus, read by then, is large. With memory to
 * spare V8 waits until a heap has doubled, though most of what pages are made of is dropped at once.
 *
 * Source of the flag: `node --v8-options`.
 */
export function frugalHeap(): AstroIntegration {
  return {
    name: 'lignes-de-faille:memoire',
    hooks: {
      'astro:config:done': () => {
        if (getHeapStatistics().used_heap_size > LARGE)
          setFlagsFromString(`--heap-growing-percent=${String(GROWTH)}`);
      },
    },
  };
}
