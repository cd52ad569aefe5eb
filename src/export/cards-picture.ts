import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { CARD_SIZE } from '../lib/cards.ts';
import type { Card } from './cards.ts';
import { type Drawn, FACES } from './cards-drawing.ts';

/** To be raised when the code below makes another picture of the same drawing. */
const EDITION = '4';

const { resolve } = createRequire(import.meta.url);

/** The face of titles; satori reads WOFF, not the WOFF2 of the pages. */
const FONTS = ['latin', 'latin-ext'].map((subset, index): Font => ({
  name: FACES[index] ?? '',
  data: readFileSync(resolve(`@fontsource/newsreader/files/newsreader-${subset}-600-normal.woff`)),
  weight: 600,
  style: 'normal',
}));

/** Changes when the same drawing would make another picture. */
const VERSION = [
  EDITION,
  ...['satori', '@resvg/resvg-js', '@fontsource/newsreader', 'sharp'].map((name) => {
    const manifest = readFileSync(join('node_modules', name, 'package.json'), 'utf8');
    return `${name}@${(JSON.parse(manifest) as { version: string }).version}`;
  }),
].join(' ');

/** No font has a character of a card: the text is right, and cannot be drawn. */
export class UnknownCharacter extends Error {}

/**
 * The picture of a drawing, as a PNG with a palette: a third of the weight of one in full colour.
 *
 * @throws UnknownCharacter
 */
export async function pictureOf(drawn: Drawn): Promise<Uint8Array> {
  const svg = await satori(drawn as Parameters<typeof satori>[0], {
    ...CARD_SIZE,
    fonts: FONTS,
    loadAdditionalAsset: (_, text) =>
      Promise.reject(
        new UnknownCharacter(`aucune police ne sait écrire « ${text} » sur une carte`),
      ),
  });
  const { width, height, pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return await sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, compressionLevel: 9, effort: 4, dither: 0 })
    .toBuffer();
}

/** A picture, whether it was drawn anew, and which characters could not be. */
interface Picture {
  png: Uint8Array;
  isNew: boolean;
  unknown?: string;
}

/**
 * The same, read from a cache where an earlier build made it.
 *
 * @param cache folder of pictures, named by the hash of what they are made from
 */
export async function cachedPicture(drawn: Drawn, cache: string): Promise<Picture> {
  const hash = createHash('sha256').update(VERSION).update(JSON.stringify(drawn)).digest('hex');
  const file = join(cache, `${hash.slice(0, 32)}.png`);
  try {
    return { png: readFileSync(file), isNew: false };
  } catch {
    const png = await pictureOf(drawn);
    mkdirSync(cache, { recursive: true });
    const part = `${file}.${String(process.pid)}`;
    writeFileSync(part, png);
    renameSync(part, file);
    return { png, isNew: true };
  }
}

/**
 * The picture of a card or, when a character of it cannot be drawn, that of the home page, without
 * the names of actors if need be.
 */
export async function firstDrawable(
  card: Card,
  home: Card,
  draw: (card: Card) => Promise<Picture>,
): Promise<Picture> {
  let unknown: string | undefined;
  for (const each of [card, home]) {
    try {
      return { ...(await draw(each)), ...(unknown === undefined ? {} : { unknown }) };
    } catch (error) {
      if (!(error instanceof UnknownCharacter)) throw error;
      unknown ??= error.message;
    }
  }
  return { ...(await draw({ ...home, levels: [] })), unknown: unknown ?? '' };
}
