import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { type Progress, silent } from '../lib/progress.ts';
import { normalisedCopy } from './copy.ts';
import type { SearchDocument } from './documents.ts';
import { type DocumentType, membershipsFile } from './keys.ts';
import { membershipsOf } from './memberships.ts';
import { readBlocks } from './page-text.ts';
import { repack } from './repack.ts';
import { leanRuntime } from './runtime.ts';

/** A file of an index, its path from the folder of the index. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/**
 * Indexes built pages, in the order given.
 *
 * @param site folder of the built site
 * @throws Error when a page is missing or has no text, or when Pagefind refuses one
 */
export async function buildIndex(
  site: string,
  documents: readonly SearchDocument[],
  progress: Progress = silent,
): Promise<IndexFile[]> {
  const tell = progress.begin('Index de recherche, page par page');
  const { index, errors } = await createIndex({ forceLanguage: 'fr' });
  if (index === undefined) throw new Error(`Pagefind : ${errors.join(' ; ')}`);
  try {
    for (const [done, document] of documents.entries()) {
      tell(done, documents.length);
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
    progress.begin('Écriture de l’index de recherche');
    const { files, errors: refused } = await index.getFiles();
    if (refused.length > 0) throw new Error(`Pagefind : ${refused.join(' ; ')}`);
    return await published(files, documents);
  } finally {
    await close();
  }
}

/** What the pages load, made light: Pagefind also writes interfaces, a worker and more. */
async function published(
  files: readonly IndexFile[],
  documents: readonly SearchDocument[],
): Promise<IndexFile[]> {
  const filters = JSON.stringify(documents.map((document) => document.filters));
  const { files: packed, urls, stamp } = repack(files, filters);
  const known = new Map(documents.map((document) => [`/${document.path}`, document]));
  const inOrder = urls.flatMap((url) => known.get(url) ?? []);
  const memberships: IndexFile = {
    path: membershipsFile(stamp),
    content: Buffer.from(JSON.stringify(membershipsOf(inOrder))),
  };
  const lean = packed.map(async ({ path, content }) => {
    if (path !== 'pagefind.js') return { path, content };
    return { path, content: Buffer.from(await leanRuntime(Buffer.from(content).toString())) };
  });
  return [...(await Promise.all(lean)), memberships];
}

/** Writes an index in place of what a folder holds. */
export async function writeIndex(folder: string, files: readonly IndexFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
