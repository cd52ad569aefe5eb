import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publishedOf, readCorpus } from '../corpus/store.ts';
import { readThemes } from '../lib/tokens.ts';
import { type Card, cards } from './cards.ts';
import { drawCard } from './cards-drawing.ts';
import { cachedPicture, firstDrawable } from './cards-picture.ts';

/** Where pictures wait for the next build, from the project's folder. */
const CACHE = 'node_modules/.cache/lignes-de-faille/cartes';

/** Astro integration: writes the pictures that networks show of pages, at the end of a build. */
export function socialCards(): AstroIntegration {
  let root = '';
  return {
    name: 'lignes-de-faille:cartes',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { light } = readThemes(readFileSync(join(root, 'src/styles/tokens.css'), 'utf8'));
        const all = cards(publishedOf(readCorpus(root).corpus));
        const draw = (card: Card) => cachedPicture(drawCard(card, light), join(root, CACHE));
        const [home] = all;
        let drawn = 0;
        for (const card of all) {
          const { png, isNew, unknown } = await firstDrawable(card, home, draw);
          if (unknown !== undefined) logger.warn(`${card.path} : ${unknown}`);
          const file = join(fileURLToPath(dir), card.path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, png);
          if (isNew) drawn += 1;
        }
        logger.info(`${String(all.length)} cartes, dont ${String(drawn)} redessinées`);
      },
    },
  };
}
