import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { published } from '../corpus/published.ts';
import { cachedCorpus } from '../corpus/cache.ts';
import { readThemes } from '../lib/tokens.ts';
import { type Card, cards } from './cards.ts';
import { drawCard, type Look } from './cards-drawing.ts';
import { type Picture, pictureOf, UnknownCharacter } from './cards-picture.ts';

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
        const corpus = published(cachedCorpus(root).corpus);
        const look = { siteName: corpus.site.title, theme: light };
        const pictures = await drawCards(cards(corpus), look, join(root, CACHE), (message) => {
          logger.warn(message);
        });
        for (const [path, { png }] of pictures) {
          const file = join(fileURLToPath(dir), path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, png);
        }
        const drawn = [...pictures.values()].filter(({ isNew }) => isNew).length;
        logger.info(`${String(pictures.size)} cartes, dont ${String(drawn)} redessinées`);
      },
    },
  };
}

/**
 * The pictures of cards, by their paths. One with a character that no font has is that of the home
 * page, which comes first and can do without the names of actors.
 */
export async function drawCards(
  all: readonly Card[],
  look: Look,
  cache: string,
  warn: (message: string) => void,
): Promise<Map<string, Picture>> {
  const pictures = new Map<string, Picture>();
  for (const card of all) {
    const draw = (one: Card) => pictureOf(drawCard(one, look), cache);
    const picture = await draw(card).catch((error: unknown) => {
      if (!(error instanceof UnknownCharacter)) throw error;
      warn(`${card.path} : ${error.message}`);
      const [home] = pictures.values();
      return home ?? draw({ ...card, levels: [] });
    });
    pictures.set(card.path, picture);
  }
  return pictures;
}
