import { beforeAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { openTab } from './browser.ts';
import { ADJECTIVES, MISSPELLINGS, NOWHERE, SPELLINGS, WITHIN_THREE } from './queries.ts';
import { searchPage } from './search-page.ts';

const { corpus } = loadCorpus(process.cwd());
let search: ReturnType<typeof searchPage>;

beforeAll(async () => {
  const { page, close } = await openTab();
  await page.goto('recherche/');
  search = searchPage(page);
  return close;
});

/** Queries whose first result must be the actor of that name: every name of every actor. */
const NAMES = corpus.actors.flatMap(({ data }) =>
  [...new Set([data.name, ...data.aliases, ...data.searchTerms])].map((query) => ({
    query,
    first: data.name,
  })),
);

describe('a name finds its actor first', () => {
  test.each([
    ...NAMES,
    ...[...SPELLINGS, ...ADJECTIVES].map(([query, first]) => ({ query, first })),
  ])('« $query » → $first', async ({ query, first }) => {
    await search.ask(query);
    expect((await search.titles())[0]).toBe(first);
  });
});

describe('a topic is found by its name', () => {
  test.each(corpus.topics.map(({ data }) => data.name))('« %s »', async (name) => {
    await search.ask(name);
    expect((await search.titles()).slice(0, 3)).toContain(name.replaceAll("'", '’'));
  });
});

describe('what is meant comes within three', () => {
  test.each(WITHIN_THREE)('« %s »', async (query, title) => {
    await search.ask(query);
    expect((await search.titles()).slice(0, 3).join('\n')).toMatch(title);
  });
});

describe('a misspelt name is proposed', () => {
  test.each(MISSPELLINGS)('« %s » → %s', async (query, first) => {
    await search.ask(query);
    expect((await search.proposals())[0]).toBe(first);
  });
});

describe('what is nowhere finds nothing', () => {
  test.each(NOWHERE)('« %s »', async (query) => {
    await search.ask(query);
    expect(await search.status.innerText()).toMatch(/^Aucun résultat/);
    expect(await search.titles()).toEqual([]);
  });
});
