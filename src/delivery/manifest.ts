import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import type { Tell } from '../lib/progress.ts';
import type { PublishedFile } from '../lib/published-file.ts';

/** Files for the host, which no reader receives. */
const FOR_THE_HOST = new Set(['_headers']);

/**
 * Every published file of a built site, in the order of code units of their paths.
 *
 * @param tell told before each file that is read
 */
export function publishedFiles(dist: string, tell?: Tell): PublishedFile[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !FOR_THE_HOST.has(path))
    .sort()
    .map((path, index, { length }) => {
      tell?.(index, length);
      return publishedFile(path, readFileSync(join(dist, path)));
    });
}

/** A published file, from what it holds. */
export function publishedFile(path: string, content: string | Uint8Array): PublishedFile {
  return { path, bytes: Buffer.byteLength(content), sha256: hash('sha256', content) };
}

const schema = z.strictObject({
  /** The commit that the site was built from, as git names it; absent outside a repository. */
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .optional(),
  /** Whether files of the repository differed from that commit. */
  modified: z.boolean().optional(),
  files: z.array(
    z.strictObject({
      path: z.string().regex(/^(?!\/)(?!.*\.\.\/)/),
      bytes: z.int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

/** What a built site publishes, for whoever checks a copy of it. */
export type Manifest = z.infer<typeof schema>;

/** A manifest in JSON; it cannot name itself. */
export function writeManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

/** The manifest that a text is, if it is one. */
export function readManifest(text: string): Manifest | undefined {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
