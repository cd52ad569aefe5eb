import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import sirv from 'sirv';
import { cachedCorpus } from '../corpus/cache.ts';
import { published } from '../corpus/published.ts';
import { span } from '../lib/dates.ts';
import type { Block } from './blocks.ts';
import { documents } from './documents.ts';
import type { SearchDocument } from './search-document.ts';
import { BLOCKS, DAYS_FILTER, DEV_INDEX, KIND_FILTER } from './keys.ts';
import { normalise } from './normalise.ts';

/** What the pages load of all that Pagefind writes: the rest is its interfaces and its worker. */
const USED =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.fr\.pagefind|.+\.pf_meta|fragment|index|filter)$/;

/**
 * Astro integration: writes the search index at the end of a build, and serves that of the latest
 * build in dev, where pages are not built.
 */
export function searchIndex(): AstroIntegration {
  let root = new URL('file:///');
  return {
    name: 'lignes-de-faille:recherche',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:server:setup': ({ server }) => {
        // `dev`: read at each request, since a build may come after the start.
        const folder = fileURLToPath(new URL(DEV_INDEX, root));
        // Astro has taken the base away from addresses by then.
        server.middlewares.use('/pagefind', sirv(folder, { dev: true }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = documents(published(cachedCorpus(fileURLToPath(root)).corpus));
        const folder = fileURLToPath(new URL('pagefind/', dir));
        await writeIndex(pages, folder);
        logger.info(`${String(pages.length)} pages et énoncés indexés`);
      },
    },
  };
}

/**
 * Writes the index of some pages, in the order given, to a folder.
 *
 * @throws Error when Pagefind refuses a page
 */
export async function writeIndex(pages: readonly SearchDocument[], folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'fr' });
  if (index === undefined) throw new Error(`Pagefind : ${errors.join(' ; ')}`);
  try {
    for (const page of pages) {
      const added = await addDocument(index, page);
      if (added.errors.length > 0) throw new Error(`${page.path} : ${added.errors.join(' ; ')}`);
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`Pagefind : ${written.errors.join(' ; ')}`);
  } finally {
    await close();
  }
  const unused = (await readdir(folder)).filter((name) => !USED.test(name));
  await Promise.all(unused.map((name) => rm(join(folder, name), { recursive: true })));
}

/** Adds a page, or a statement of one. */
function addDocument(
  index: PagefindIndex,
  { path, label, filters, date, meta, text }: SearchDocument,
) {
  const { earliest = '', latest = '' } = date === undefined ? {} : span(date);
  const all = {
    ...Object.fromEntries(Object.entries(filters).map(([facet, values]) => [facet, [...values]])),
    // Filters are kept with a record but are no texts: « Acteur » must not find every actor.
    [KIND_FILTER]: [label],
    ...(date !== undefined && { [DAYS_FILTER]: [`${earliest}/${latest}`] }),
  };
  const texts = Object.fromEntries(
    Object.entries(meta)
      .filter(([, value]) => value !== '')
      .map(([field, value]) => [field, normalise(value)]),
  );
  const blocks = typeof text === 'string' ? [{ id: 'resume', text }] : text;
  const content = blocks.map((block) => normalise(block.text));
  const record = {
    content: content.join(' '),
    meta: { ...texts, ...(blocks.length > 1 && { [BLOCKS]: placesOf(blocks, content) }) },
    filters: all,
  };
  return index.addCustomRecord({ url: `/${path}`, language: 'fr', ...record });
}

/** « titre:0 resume:6 »: at which word of a record each block begins, so that a result knows its paragraph. */
function placesOf(blocks: readonly Block[], texts: readonly string[]): string {
  let place = 0;
  const places = blocks.map(({ id }, index) => {
    const begun = `${id}:${String(place)}`;
    place += texts[index]?.match(/\S+/g)?.length ?? 0;
    return begun;
  });
  return places.join(' ');
}
