import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publishedOf, readCorpus } from '../corpus/store.ts';
import type { Progress } from '../lib/progress.ts';
import { readThemes } from '../lib/tokens.ts';
import { cards } from './cards.ts';
import { drawCard } from './cards-drawing.ts';
import { openPress, printOnce, printWritable } from './cards-picture.ts';

/** Where pictures wait for the next build, from the project's folder. */
const CACHE = 'node_modules/.cache/lignes-de-faille/cartes';

/** Astro integration: writes the pictures that networks show of pages, at the end of a build. */
export function socialCards(progress: Progress): AstroIntegration {
  let root = '';
  return {
    name: 'lignes-de-faille:cartes',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { corpus } = readCorpus(root);
        const { light } = readThemes(readFileSync(join(root, 'src/styles/tokens.css'), 'utf8'));
        const press = openPress(light);
        let printed = 0;
        const all = cards(publishedOf(corpus));
        const tell = progress.begin('Images de partage');
        let general: Uint8Array | undefined;
        for (const [done, card] of all.entries()) {
          tell(done, all.length);
          const { png, isNew, unknown } = await printWritable(card, general, (one) =>
            printOnce(drawCard(one, light), press, join(root, CACHE)),
          );
          if (unknown !== undefined) logger.warn(`${card.path} : ${unknown}`);
          general ??= png;
          const file = join(fileURLToPath(dir), card.path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, png);
          if (isNew) printed += 1;
          // The renderer's memory, outside the heap, is given back between two turns of the loop only.
          await setImmediate();
        }
        progress.end();
        logger.info(`${String(all.length)} cartes, dont ${String(printed)} redessinées`);
      },
    },
  };
}
