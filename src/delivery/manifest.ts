import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { PublishedFile } from '../lib/published-file.ts';

/** Files for the host, which no reader receives. */
const FOR_THE_HOST = new Set(['_headers']);

/** Every published file of a built site, in the order of code units of their paths. */
export function publishedFiles(dist: string): PublishedFile[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !FOR_THE_HOST.has(path))
    .sort()
    .map((path) => publishedFile(path, readFileSync(join(dist, path))));
}

/** A published file, from what it holds. */
export function publishedFile(path: string, content: string | Uint8Array): PublishedFile {
  const bytes = Buffer.from(content);
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** What is published, in JSON; the manifest cannot name itself. */
export function manifest(files: readonly PublishedFile[]): string {
  return `${JSON.stringify({ files }, null, 1)}\n`;
}
