import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { routes } from '../../src/lib/routes.ts';
import { answer } from '../../src/search/client/engine.ts';
import { createNames } from '../../src/search/client/names.ts';
import { type Pagefind, RANKING, readIndex } from '../../src/search/client/pagefind.ts';
import type { NameIndex } from '../../src/search/names.ts';
import { restore } from '../../src/search/normalise.ts';
import { corpus } from './corpus.ts';
import { ADJECTIVES, MISSPELLINGS, NOWHERE, SPELLINGS, WITHIN_THREE } from './queries.ts';

/* Searches of the built index by the code of the search page, without a browser. */

const { folder, url } = inject('sites').real;
const namesFile = readFileSync(join(folder, 'recherche/noms.json'), 'utf8');
const names = createNames(JSON.parse(namesFile) as NameIndex);

/** The pages found for a query, the first of all or more. */
let find: (q: string, most?: number) => Promise<{ path: string; title: string }[]>;

beforeAll(async () => {
  const module = pathToFileURL(join(folder, 'pagefind/pagefind.js')).href;
  const { createInstance } = (await import(module)) as {
    createInstance: (options: object) => Pagefind;
  };
  const options = { basePath: `${url}pagefind/`, baseUrl: '/', ranking: RANKING };
  const index = await readIndex(createInstance(options), () => undefined);
  find = async (q, most) => {
    const { results } = await answer(index, names, { q, selection: {}, isByDate: false });
    const pages = await Promise.all(results.slice(0, most).map((match) => match.data()));
    return pages.map((page) => ({
      path: page.url.slice(1),
      title: restore(page.meta['title'] ?? ''),
    }));
  };
});

const titlesOf = async (q: string) => (await find(q, 3)).map(({ title }) => title);

/** Queries whose first result must be the actor of that name: every name of every actor. */
const NAMES = corpus.actors.flatMap(({ data }) =>
  [...new Set([data.name, ...data.aliases, ...data.searchTerms])].map(
    (query) => [query, data.name] as const,
  ),
);

test.each([...NAMES, ...SPELLINGS, ...ADJECTIVES])(
  '« %s » finds first the actor %s',
  async (query, first) => {
    expect((await titlesOf(query))[0]).toBe(first);
  },
);

test.each(corpus.topics.map(({ data }) => data.name))('the topic « %s » is found', async (name) => {
  expect(await titlesOf(name)).toContain(name);
});

test.each(WITHIN_THREE)('what « %s » means comes within three', async (query, title) => {
  expect((await titlesOf(query)).join('\n')).toMatch(title);
});

test.each(NOWHERE)('« %s » finds nothing', async (query) => {
  expect(await find(query)).toEqual([]);
});

test.each(MISSPELLINGS)('« %s » proposes %s', (query, first) => {
  expect(names.propose(query)[0]?.entry.name).toBe(first);
});

describe('a word after an elision', () => {
  /** Such words of the numbered paragraphs, and the pages of the articles that hold each. */
  const elided = new Map<string, Set<string>>();
  for (const { id, passages } of corpus.articles) {
    const text = passages.map((passage) => passage.text).join('\n');
    for (const [, word = ''] of text.matchAll(/(?<!\p{L})(?:[dljmnst]|qu)’([\p{L}-]{3,})/giu)) {
      const key = word.toLocaleLowerCase('fr');
      elided.set(key, (elided.get(key) ?? new Set()).add(routes.article(id)));
    }
  }

  test.each(['', 'd’', "l'", 'qu’'])('is found when « %sword » is typed', async (elision) => {
    const missed: string[] = [];
    for (const [word, pages] of elided) {
      const found = new Set((await find(elision + word)).map(({ path }) => path));
      missed.push(...[...pages.difference(found)].map((page) => `${word}: ${page}`));
    }
    expect(missed).toEqual([]);
    expect(elided.size).toBeGreaterThan(50);
  });
});
