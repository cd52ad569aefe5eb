import { gzipSync } from 'node:zlib';
import { type Files, isKept, type OfflineSize } from './files.ts';

/** What some files come to. */
export function sizeOf(contents: readonly Uint8Array[]): OfflineSize {
  const total = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);
  return {
    files: contents.length,
    bytes: total(contents.map(({ length }) => length)),
    // A host sends as it is what does not shrink.
    transfer: total(contents.map((file) => Math.min(file.length, gzipSync(file).length))),
  };
}

/** The files that are kept, from the text of `SHA256SUMS`; a page by the address of its folder. */
export function keptFiles(sums: string): Files {
  const files = Array.from(
    sums.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm),
    ([, hash = '', path = '']) => [path, Buffer.from(hash, 'hex').toString('base64')] as const,
  ).filter(([path]) => isKept(path));
  return Object.fromEntries(
    files.map(([path, hash]) => [path.replace(/(^|\/)index\.html$/, '$1'), hash]),
  );
}

/**
 * The code of a worker, with the files that it keeps in its first line. Browsers look for a new version
 * in the worker itself: it changes with the files and with the code.
 */
export function withFiles(worker: string, sums: string): string {
  const code = worker.replace(/^self\.FILES=.*\n/, '');
  return `self.FILES=${JSON.stringify(keptFiles(sums))};\n${code}`;
}
