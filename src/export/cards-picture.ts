import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import { CARD_SIZE } from '../lib/cards.ts';
import type { Theme } from '../lib/tokens.ts';
import type { Card } from './cards.ts';
import { type Drawn, FACES } from './cards-drawing.ts';
import { encodePng } from './cards-png.ts';

/** What pictures are made with: the face, and what names their versions. */
export interface Press {
  fonts: Font[];
  theme: Theme;
  /** Changes when the same drawing would make another picture. */
  edition: string;
}

/** To be raised when `cards-png.ts` makes another picture of the same pixels. */
const EDITION = '2';

const require = createRequire(import.meta.url);

const SUBSETS = ['latin', 'latin-ext'] as const;

/** Reads the face of titles; satori reads WOFF, not the WOFF2 of the pages. */
export function openPress(theme: Theme): Press {
  const fonts = SUBSETS.map((subset, index): Font => ({
    name: FACES[index] ?? '',
    data: readFileSync(
      require.resolve(`@fontsource/newsreader/files/newsreader-${subset}-600-normal.woff`),
    ),
    weight: 600,
    style: 'normal',
  }));
  const versions = ['satori', '@resvg/resvg-js', '@fontsource/newsreader'].map(versionOf);
  return { fonts, theme, edition: [EDITION, ...versions].join(' ') };
}

function versionOf(name: string): string {
  const manifest = readFileSync(join('node_modules', name, 'package.json'), 'utf8');
  return `${name}@${(JSON.parse(manifest) as { version: string }).version}`;
}

/** No font has a sign of a card: what it says is right, and cannot be drawn. */
export class UnknownSign extends Error {}

/**
 * The picture of a drawing, as PNG.
 *
 * @throws UnknownSign when no font has a character of it
 */
export async function print(drawn: Drawn, { fonts, theme }: Press): Promise<Uint8Array> {
  const svg = await satori(drawn as Parameters<typeof satori>[0], {
    ...CARD_SIZE,
    fonts,
    loadAdditionalAsset: (_, text) =>
      Promise.reject(new UnknownSign(`aucune police ne sait écrire « ${text} » sur une carte`)),
  });
  const { width, height, pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return encodePng({ width, height, data: pixels }, theme.values());
}

/**
 * The picture of a drawing, printed anew only if no earlier build printed the same.
 *
 * @param cache folder of the pictures printed before, by the hash of what they show
 */
export async function printOnce(
  drawn: Drawn,
  press: Press,
  cache: string,
): Promise<{ png: Uint8Array; isNew: boolean }> {
  const hash = createHash('sha256').update(press.edition).update(JSON.stringify(drawn));
  const file = join(cache, `${hash.digest('hex').slice(0, 32)}.png`);
  try {
    return { png: readFileSync(file), isNew: false };
  } catch {
    const png = await print(drawn, press);
    mkdirSync(cache, { recursive: true });
    // Whole or not at all: a build may be stopped.
    const part = `${file}.${String(process.pid)}`;
    writeFileSync(part, png);
    renameSync(part, file);
    return { png, isNew: true };
  }
}

/** A picture, whether it was drawn anew, and what could not be written on it. */
export interface Printed {
  png: Uint8Array;
  isNew: boolean;
  unknown?: string;
}

/**
 * The picture of a card or, when a sign of it cannot be drawn, the general one; that of the home
 * page, the general one itself, then goes without its levels, which hold the names of actors.
 */
export async function printWritable(
  card: Card,
  general: Uint8Array | undefined,
  print: (card: Card) => Promise<Printed>,
): Promise<Printed> {
  try {
    return await print(card);
  } catch (error) {
    if (!(error instanceof UnknownSign)) throw error;
    const instead =
      general === undefined ? await print({ ...card, levels: [] }) : { png: general, isNew: false };
    return { ...instead, unknown: error.message };
  }
}
