import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answer } from '../../../src/search/client/engine.ts';
import { createLexicon } from '../../../src/search/query/lexicon.ts';
import { type Pagefind, RANKING, readIndex } from '../../../src/search/client/pagefind.ts';
import type { NameIndex } from '../../../src/search/names.ts';
import { restore } from '../../../src/search/normalise.ts';
import type { WordIndex } from '../../../src/search/words.ts';

/** A query, and what its reader must find. */
export interface Asked {
  q: string;
  /** The class of query: `question`, `date`, `role`… */
  kind: string;
  /** Paths of which one must be the first result. */
  first?: readonly string[];
  /** Paths of which one must be among the first three. */
  among?: readonly string[];
  nothing?: true;
}

/** Whether the paths found are what a reader must find. */
export function isRight({ first, among = [], nothing }: Asked, found: readonly string[]): boolean {
  if (nothing) return found.length === 0;
  if (first) return first.includes(found[0] ?? '');
  return found.slice(0, 3).some((path) => among.includes(path));
}

/** The search of a built site, asked without a browser. */
export async function openSearchOf(dist: string) {
  const folder = resolve(dist);
  // A connection that is closed while it is used again fails the request.
  const server = createServer({ keepAliveTimeout: 0 }, ({ url = '' }, response) => {
    response.end(readFileSync(join(folder, new URL(url, 'http://site').pathname)));
  });
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  const read = (file: string) =>
    JSON.parse(readFileSync(join(folder, 'recherche', file), 'utf8')) as unknown;
  const lexicon = createLexicon(read('noms.json') as NameIndex, read('mots.json') as WordIndex);
  const module = pathToFileURL(join(folder, 'pagefind/pagefind.js')).href;
  const { createInstance } = (await import(module)) as {
    createInstance: (options: object) => Pagefind;
  };
  const basePath = `http://localhost:${String(port)}/pagefind/`;
  const pagefind = createInstance({ basePath, baseUrl: '/', ranking: RANKING, noWorker: true });
  const index = await readIndex(pagefind, () => undefined);
  return {
    /** What is found for a query, the first of all or more. */
    find: async (q: string, most = 50): Promise<{ path: string; title: string }[]> => {
      const { results } = await answer(index, lexicon, { q, selection: {}, isByDate: false });
      const pages = await Promise.all(results.slice(0, most).map((match) => match.data()));
      return pages.map(({ url, meta }) => ({
        path: url.slice(1),
        title: restore(meta['title'] ?? ''),
      }));
    },
    close: () => server.close(),
  };
}
