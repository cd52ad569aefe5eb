import { lstatSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Loading, loadCorpus } from './load.ts';
import type { SourceCorpus } from './model.ts';
import { published } from './published.ts';

let held: { root: string; signature: string; loading: Loading } | undefined;

/**
 * The corpus of a project as it stands: read once by a command, checks, pages, search and pictures
 * included, and again when a file changed.
 */
export function readCorpus(folder: string): Loading {
  // Astro ends the paths of folders with a slash; `process.cwd()` does not.
  const root = resolve(folder);
  const signature = signatureOf(root);
  if (held?.root !== root || held.signature !== signature) {
    held = { root, signature, loading: loadCorpus(root) };
  }
  return held.loading;
}

const copies = new WeakMap<SourceCorpus, SourceCorpus>();

/** The corpus without its drafts; the same each time, so that what is indexed once stays so. */
export function publishedOf(corpus: SourceCorpus): SourceCorpus {
  const known = copies.get(corpus);
  if (known !== undefined) return known;
  const made = published(corpus);
  copies.set(corpus, made);
  return made;
}

function signatureOf(root: string): string {
  return ['content', '.sources'].map((name) => filesOf(join(root, name))).join('\n\n');
}

function filesOf(folder: string): string {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return '';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${file}:${String(lstatSync(join(folder, file)).mtimeMs)}`)
    .sort()
    .join('\n');
}
