import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { CARD_SIZE } from '../lib/cards.ts';
import { type Drawn, FACES } from './cards-drawing.ts';

/** To be raised when the code below makes another picture of the same drawing. */
const EDITION = '5';

const { resolve } = createRequire(import.meta.url);

/** The face of titles; satori reads WOFF, not the WOFF2 of the pages. */
const FONTS = ['latin', 'latin-ext'].map((subset, index): Font => ({
  name: FACES[index] ?? '',
  data: readFileSync(resolve(`@fontsource/newsreader/files/newsreader-${subset}-600-normal.woff`)),
  weight: 600,
  style: 'normal',
}));

/** No font has a character of a card: the text is right, and cannot be drawn. */
export class UnknownCharacter extends Error {}

/** A picture, and whether it was drawn anew. */
export interface Picture {
  png: Uint8Array;
  isNew: boolean;
}

/**
 * The picture of a drawing, read from a cache where an earlier build made it.
 *
 * @param cache folder of pictures, named by the hash of what they are made from
 * @throws UnknownCharacter
 */
export async function pictureOf(drawn: Drawn, cache: string): Promise<Picture> {
  // It pins the versions of the packages that draw.
  const packages = readFileSync('package.json', 'utf8');
  const name = hash('sha256', EDITION + packages + JSON.stringify(drawn)).slice(0, 32);
  const file = join(cache, `${name}.png`);
  try {
    return { png: readFileSync(file), isNew: false };
  } catch {
    const png = await draw(drawn);
    mkdirSync(cache, { recursive: true });
    const part = `${file}.${String(process.pid)}`;
    writeFileSync(part, png);
    renameSync(part, file);
    return { png, isNew: true };
  }
}

/** A PNG with a palette: a third of the weight of one in full colour. */
async function draw(drawn: Drawn): Promise<Uint8Array> {
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
