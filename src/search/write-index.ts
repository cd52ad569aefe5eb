import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { normalisedCopy } from './copy.ts';
import type { SearchDocument } from './documents.ts';
import type { DocumentType } from './keys.ts';
import { readBlocks } from './page-text.ts';

/** A file of an index, its path from the folder of the index. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What the search page loads; Pagefind also writes interfaces, a worker and more that it does not. */
const LOADED =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.fr_\w+\.pf_meta|wasm\.fr\.pagefind|(?:index|fragment|filter)\/.+)$/;

/** Pages whose texts share a file: each result would be a request of its own otherwise. */
const PAGES_PER_FRAGMENT = 3;

/**
 * Indexes built pages, in the order given.
 *
 * @param site folder of the built site
 * @throws Error when a page is missing or has no text, or when Pagefind refuses one
 */
export async function buildIndex(
  site: string,
  documents: readonly SearchDocument[],
): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({
    forceLanguage: 'fr',
    maxFragments: Math.ceil(documents.length / PAGES_PER_FRAGMENT),
  });
  if (index === undefined) throw new Error(`Pagefind : ${errors.join(' ; ')}`);
  try {
    for (const document of documents) {
      const html = await readFile(join(site, document.path, 'index.html'), 'utf8');
      const blocks = await readBlocks(html, document.filters.type[0] as DocumentType);
      if (blocks[0]?.id !== 'titre' || blocks.length < 2) {
        throw new Error(`Page sans titre ou sans texte pour la recherche : ${document.path}`);
      }
      const added = await index.addHTMLFile({
        url: `/${document.path}`,
        content: normalisedCopy(document, blocks),
      });
      if (added.errors.length > 0)
        throw new Error(`${document.path} : ${added.errors.join(' ; ')}`);
    }
    const { files, errors: refused } = await index.getFiles();
    if (refused.length > 0) throw new Error(`Pagefind : ${refused.join(' ; ')}`);
    return files.filter(({ path }) => LOADED.test(path));
  } finally {
    await close();
  }
}

/** Writes an index in place of what a folder holds. */
export async function writeIndex(folder: string, files: readonly IndexFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
