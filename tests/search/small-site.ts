import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Corpus } from '../../src/corpus/model.ts';
import { createEngine } from '../../src/search/client/engine.ts';
import { type Page, type Pagefind, RANKING } from '../../src/search/client/pagefind.ts';
import { documents } from '../../src/search/documents.ts';
import { facets } from '../../src/search/filters.ts';
import { buildIndex, type IndexFile, writeIndex } from '../../src/search/write-index.ts';

/** The search of a small site, with the true Pagefind, served from a folder of the system. */
export interface SmallSite {
  files: readonly IndexFile[];
  ask: ReturnType<typeof createEngine>;
  /** Pages found for a query, by their addresses. */
  find: (q: string) => Promise<string[]>;
  page: (q: string, rank: number) => Promise<Page>;
}

/** Serves the search of a corpus to the tests of a file. */
export function useSmallSite(corpus: Corpus): SmallSite {
  const folder = mkdtempSync(join(tmpdir(), 'lignes-de-faille-recherche-'));
  const server = createServer(({ url = '' }, response) => {
    response.end(readFileSync(join(folder, new URL(url, 'http://site').pathname)));
  });
  const site = {} as SmallSite;
  beforeAll(async () => {
    const pages = documents(corpus);
    for (const { path, title } of pages) {
      mkdirSync(join(folder, path), { recursive: true });
      writeFileSync(join(folder, path, 'index.html'), pageOf(corpus, path, title));
    }
    site.files = await buildIndex(folder, pages);
    await writeIndex(join(folder, 'pagefind'), site.files);
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as AddressInfo;
    const { createInstance } = (await import(join(folder, 'pagefind/pagefind.js'))) as {
      createInstance: (options: object) => Pagefind;
    };
    const pagefind = createInstance({
      basePath: `http://localhost:${String(port)}/pagefind/`,
      baseUrl: '/',
      ranking: RANKING,
    });
    const choices = facets(corpus).map(({ facet, choices: offered }) => [
      facet,
      offered.map(({ value }) => value),
    ]);
    const bundle = `http://localhost:${String(port)}/pagefind/`;
    site.ask = createEngine(pagefind, bundle, Object.fromEntries(choices) as never);
    const search = (q: string) => site.ask({ q, selection: {}, order: 'pertinence' });
    site.page = async (q, rank) => {
      const match = (await search(q)).results[rank];
      if (match === undefined) throw new Error(`Not found: ${q}`);
      return match.hit.data();
    };
    site.find = async (q) => {
      const { results } = await search(q);
      const found = await Promise.all(results.map(({ hit }) => hit.data()));
      return found.map(({ url }) => url);
    };
  }, 60_000);
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  return site;
}

/** What the true page would hold for search, and some apparatus. */
function pageOf(corpus: Corpus, path: string, title: string): string {
  const id = path.split('/')[1];
  const article = corpus.articles.find((each) => each.id === id);
  const other = [...corpus.actors, ...corpus.topics].find((each) => each.id === id);
  const event = corpus.events.find((each) => each.id === id);
  const deck = article?.data.summary ?? event?.data.summary ?? other?.data.description ?? '';
  const body = (article?.passages ?? []).map(
    ({ number, text }) => `<p id="p${number}"><a class="number">${number}</a>${text}</p>`,
  );
  return `<!doctype html><html lang="fr"><body><header>Lignes de faille</header><main><h1>${title}</h1>
<p class="deck">${deck}</p><div class="body">${body.join('')}</div><p class="reference">Apparat</p></main></body></html>`;
}
