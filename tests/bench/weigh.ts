import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { median } from './report.ts';

/** How much a kind of pages weighs, in brotli, styles included since they stand in the page. */
export interface Weight {
  kind: string;
  pages: number;
  /** Bytes of the page in the middle, and of the heaviest. */
  median: number;
  most: number;
}

const KINDS: readonly [kind: string, path: RegExp][] = [
  ['accueil', /^index\.html$/],
  ['compte rendu', /^articles\/[^/]+\/index\.html$/],
  ['acteur', /^acteurs\/[^/]+\/index\.html$/],
  ['thème', /^themes\/[^/]+\/index\.html$/],
  ['événement', /^evenements\/[^/]+\/index\.html$/],
  ['chronologie', /^chronologie\/index\.html$/],
  ['liste', /^(?:articles|acteurs|themes|evenements)\/index\.html$/],
  ['page de liste', /\/(?:page\/\d+|[^/]+\/(?!page\/)[^/]+)\/index\.html$/],
  ['recherche', /^recherche\/index\.html$/],
];

/** Pages of one kind that are weighed: compression is slow, and pages of a kind look alike. */
const SAMPLE = 40;

/** The weight of each kind of pages of a built site. */
export function weigh(folder: string): Weight[] {
  const all = filesOf(folder);
  return KINDS.flatMap(([kind, path]) => {
    const pages = all.filter((file) => path.test(file));
    if (pages.length === 0) return [];
    const heaviest = pages.toSorted((a, b) => sizeOf(folder, b) - sizeOf(folder, a)).slice(0, 1);
    const step = Math.max(1, Math.floor(pages.length / SAMPLE));
    const sample = pages.filter((_, index) => index % step === 0);
    const sizes = sample.map((file) => compressedSize(folder, file));
    return [
      {
        kind,
        pages: pages.length,
        median: median(sizes),
        most: Math.max(...sizes, ...heaviest.map((file) => compressedSize(folder, file))),
      },
    ];
  });
}

/** Files under a folder, and their bytes together. */
export function total(folder: string): { files: number; bytes: number } {
  const files = filesOf(folder);
  return {
    files: files.length,
    bytes: files.reduce((sum, file) => sum + sizeOf(folder, file), 0),
  };
}

/** Paths of files from a folder. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function sizeOf(folder: string, file: string): number {
  return statSync(join(folder, file)).size;
}

/** Compresses in brotli, at the quality of a server that compresses once. */
export function brotli(content: Uint8Array | string): Uint8Array {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}

function compressedSize(folder: string, file: string): number {
  return brotli(readFileSync(join(folder, file))).length;
}
