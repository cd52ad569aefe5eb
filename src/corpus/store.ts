import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Loading, loadCorpus } from './load.ts';
import { openMemory } from './memory.ts';
import type { Corpus } from './model.ts';
import { published } from './published.ts';

let held: { root: string; signature: string; loading: Loading } | undefined;

/**
 * The corpus of a project as it stands: read once by a command, checks, pages, search and pictures
 * included, and again when a file changed.
 */
export function readCorpus(root: string): Loading {
  const signature = ['content', '.sources']
    .map((name) => signatureOf(join(root, name)))
    .join('\n\n');
  if (held?.root !== root || held.signature !== signature) {
    const memory = openMemory(root);
    held = { root, signature, loading: loadCorpus(root, memory.remember) };
    memory.save();
  }
  return held.loading;
}

const copies = new WeakMap<Corpus, Corpus>();

/** The corpus without its drafts; the same each time, so that what is indexed once stays so. */
export function publishedOf(corpus: Corpus): Corpus {
  const known = copies.get(corpus);
  if (known !== undefined) return known;
  const made = published(corpus);
  copies.set(corpus, made);
  return made;
}

function signatureOf(folder: string): string {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return '';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${file}:${String(lstatSync(join(folder, file)).mtimeMs)}`)
    .sort()
    .join('\n');
}
