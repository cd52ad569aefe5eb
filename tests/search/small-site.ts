import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Corpus } from '../../src/corpus/model.ts';
import { answer, type Outcome, type Search } from '../../src/search/client/engine.ts';
import { type Index, type Pagefind, RANKING, readIndex } from '../../src/search/client/pagefind.ts';
import { documents } from '../../src/search/documents.ts';
import { writeIndex } from '../../src/search/index.ts';
import { nameIndex } from '../../src/search/names.ts';
import { createLexicon } from '../../src/search/query/lexicon.ts';
import { wordIndex } from '../../src/search/words.ts';

/** The search of a corpus, with the true Pagefind, for the tests of a file. */
export function useSmallSite(corpus: Corpus) {
  const folder = mkdtempSync(join(tmpdir(), 'lignes-de-faille-recherche-'));
  // A connection that is closed while it is used again fails the request.
  const server = createServer({ keepAliveTimeout: 0 }, ({ url = '' }, response) => {
    response.end(readFileSync(join(folder, new URL(url, 'http://site').pathname)));
  });
  const lexicon = createLexicon(nameIndex(corpus), wordIndex(documents(corpus)));
  let index: Index;
  beforeAll(async () => {
    await writeIndex(documents(corpus), folder);
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as AddressInfo;
    const { createInstance } = (await import(join(folder, 'pagefind.js'))) as {
      createInstance: (options: object) => Pagefind;
    };
    const basePath = `http://localhost:${String(port)}/`;
    const pagefind = createInstance({ basePath, baseUrl: '/', ranking: RANKING });
    index = await readIndex(pagefind, () => undefined);
  }, 60_000);
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  const ask = (search: Partial<Search>): Promise<Outcome> =>
    answer(index, lexicon, { q: '', selection: {}, isByDate: false, ...search });
  return {
    ask,
    /** Pages found, by their addresses. */
    find: async (search: Partial<Search>): Promise<string[]> => {
      const { results } = await ask(search);
      const pages = await Promise.all(results.map((match) => match.data()));
      return pages.map(({ url }) => url);
    },
    /** Files of the index. */
    files: () => readdirSync(folder, { recursive: true }).map(String),
  };
}
