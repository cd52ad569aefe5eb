import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { adjectiveForms } from '../../src/lib/adjectives.ts';
import { routes } from '../../src/lib/routes.ts';
import { proposals } from '../../src/search/client/names.ts';
import type { NameIndex } from '../../src/search/names.ts';
import { isCommon } from '../../src/search/query/common-words.ts';
import { tokensOf } from '../../src/search/query/tokens.ts';
import { corpus } from './corpus.ts';
import { MISSPELLINGS, NOWHERE, SPELLINGS, WITHIN_THREE } from './queries.ts';
import { type Asked, isRight, openSearchOf } from './searches/asked.ts';
import { MISSED } from './searches/missed.ts';

/* Searches of the built index by the code of the search page, without a browser. */

const { folder } = inject('sites').real;
const names = JSON.parse(readFileSync(join(folder, 'recherche/noms.json'), 'utf8')) as NameIndex;

let search: Awaited<ReturnType<typeof openSearchOf>>;
beforeAll(async () => {
  search = await openSearchOf(folder);
});
afterAll(() => {
  search.close();
});
const find = (q: string, most?: number) => search.find(q, most);

describe.each(['open', 'set-aside', 'hard', 'ordinary'])('of the queries of %s.json', (file) => {
  const text = readFileSync(join(import.meta.dirname, `searches/${file}.json`), 'utf8');
  const queries = Map.groupBy(JSON.parse(text) as Asked[], ({ kind }) => kind);

  test.each([...queries])('those of class %s find what they must, first', async (_, asked) => {
    const missed: string[] = [];
    for (const each of asked) {
      const paths = (await find(each.q, 3)).map(({ path }) => path);
      if (!isRight(each, paths)) missed.push(each.q);
    }
    expect(missed).toEqual(asked.map(({ q }) => q).filter((q) => MISSED.includes(q)));
  });
});

const titlesOf = async (q: string) => (await find(q, 3)).map(({ title }) => title);

/** Queries whose first result must be the actor of that name: its every name and adjective. */
const NAMES = corpus.actors.flatMap(({ data }) =>
  [
    ...new Set([
      ...[data.name, ...data.aliases, ...Object.values(data.foreignNames).flat()],
      ...data.adjectives.flatMap(adjectiveForms).map((form) => form.toLowerCase()),
    ]),
  ].map((query) => [query, data.name] as const),
);

test.each([...NAMES, ...SPELLINGS])('« %s » finds first the actor %s', async (query, first) => {
  expect((await titlesOf(query))[0]).toBe(first);
});

test.each(corpus.topics.map(({ data }) => data.name))('the topic « %s » is found', async (name) => {
  expect(await titlesOf(name)).toContain(name);
});

test.each(WITHIN_THREE)('what « %s » means comes within three', async (query, title) => {
  expect((await titlesOf(query)).join('\n')).toMatch(title);
});

test.each(NOWHERE)('« %s » finds nothing', async (query) => {
  expect(await find(query)).toEqual([]);
});

test.each(MISSPELLINGS)('« %s » proposes and finds %s', async (query, first) => {
  expect(proposals(names, query)[0]?.entry.name).toBe(first);
  expect((await titlesOf(query))[0]).toBe(first);
});

describe('a word after an elision', () => {
  /** Such words of the numbered paragraphs, and the pages of the articles that hold each. */
  const elided = new Map<string, Set<string>>();
  for (const { id, passages } of corpus.articles) {
    const text = passages.map((passage) => passage.text).join('\n');
    for (const [, word = ''] of text.matchAll(/(?<!\p{L})(?:[dljmnst]|qu)’([\p{L}-]{3,})/giu)) {
      const key = word.toLocaleLowerCase('fr');
      if (tokensOf(key).every((token) => isCommon(token.word))) continue;
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
