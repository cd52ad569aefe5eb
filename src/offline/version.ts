import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { keptFiles, type OfflineSize } from './files.ts';

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

/**
 * The code of a worker that keeps one version of the site, which its first line names. Browsers look
 * for a new version in this file itself: the name changes with the files and with the code.
 */
export function withVersion(worker: string, sums: string): string {
  const code = worker.replace(/^self\.VERSION=.*\n/, '');
  const short = (text: string) => hash('sha256', text).slice(0, 16);
  return `self.VERSION="${short(JSON.stringify(keptFiles(sums)))}-${short(code)}";\n${code}`;
}
