import { beforeAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { useBrowser } from './browser.ts';
import { searchPage } from './search-page.ts';

const { open } = useBrowser();
const { corpus } = loadCorpus(process.cwd());
let search: ReturnType<typeof searchPage>;

beforeAll(async () => {
  search = searchPage(await open('recherche/'));
});

/** Queries whose first result must be the actor of that name: every name of every actor. */
const NAMES = corpus.actors.flatMap(({ data }) =>
  [...new Set([data.name, ...data.aliases, ...data.searchTerms])].map((query) => ({
    query,
    first: data.name,
  })),
);

/** Other ways of typing a name, whose first result must be the actor. */
const SPELLINGS: readonly (readonly [query: string, first: string])[] = [
  ['arménie', 'Arménie'],
  ['ARMENIE', 'Arménie'],
  ['l’Arménie', 'Arménie'],
  ["l'arménie", 'Arménie'],
  ['l’OTSC', 'OTSC'],
  ['otsc', 'OTSC'],
  ['o.t.s.c.', 'OTSC'],
  ['etats unis', 'États-Unis'],
  ['États-Unis', 'États-Unis'],
  ['poutine', 'Vladimir Poutine'],
  ['loukachenko', 'Alexandre Loukachenko'],
  ['tokaiev', 'Kassym-Jomart Tokaïev'],
  ['choigou', 'Sergueï Choïgou'],
  ['haut karabakh', 'Haut-Karabagh'],
  ['nagorno karabakh', 'Haut-Karabagh'],
  ['f.a.z.', 'Frankfurter Allgemeine Zeitung'],
  ['kremlin', 'Russie'],
  ['téhéran', 'Iran'],
  ['biélorusse', 'Biélorussie'],
  ['kazakh', 'Kazakhstan'],
];

/** Queries that must have, within three, a result whose title matches. */
const WITHIN_THREE: readonly (readonly [query: string, title: RegExp])[] = [
  ['d’Erevan', /^Arménie$/m],
  ['sommet Erevan', /Sommet de l’OTSC à Erevan/],
  ['300 000 réservistes', /300\s000|mobilisation/i],
  ['62 000 hommes', /Poutine isolé/],
  ['77,7 %', /en difficulté/],
  ['pont de Kertch', /Kertch/],
  ['« sous les décombres »', /esseulé|sort de l’OTSC/],
  ['"sous les décombres"', /esseulé|sort de l’OTSC/],
  ['Anchorage', /Anchorage/],
  ['étranger proche', /étranger proche/i],
  ['réexportations', /réexportation/],
  ['Trump Poutine', /Trump/],
];

describe('a name finds its actor first', () => {
  test.each([...NAMES, ...SPELLINGS.map(([query, first]) => ({ query, first }))])(
    '« $query » → $first',
    async ({ query, first }) => {
      await search.ask(query);
      expect((await search.titles())[0]).toBe(first);
    },
  );
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
