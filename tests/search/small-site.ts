import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Corpus } from '../../src/corpus/model.ts';
import { answer, type Outcome } from '../../src/search/client/engine.ts';
import type { Search } from '../../src/search/client/address.ts';
import { type Pagefind, RANKING } from '../../src/search/client/pagefind.ts';
import { documents } from '../../src/search/documents.ts';
import { facets } from '../../src/search/filters.ts';
import { writeIndex } from '../../src/search/index.ts';

/** The search of a small site, with the true Pagefind, served from a folder of the system. */
export interface SmallSite {
  /** Every page, the latest first. */
  paths: () => string[];
  /** Files of the index, from its folder. */
  files: () => string[];
  ask: (search: Search) => Promise<Outcome>;
  /** Pages found for a query, by their addresses. */
  find: (q: string) => Promise<string[]>;
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
    await writeIndex(pages, join(folder, 'pagefind'));
    site.paths = () => pages.map(({ path }) => path);
    site.files = () => readdirSync(join(folder, 'pagefind'), { recursive: true }).map(String);
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
    site.ask = (search) => answer(pagefind, search, Object.fromEntries(choices) as never);
    const search = (q: string) => site.ask({ q, selection: {}, order: 'pertinence' });
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
