import { describe, expect, test } from 'vitest';
import { resultOf } from '../../src/search/client/result.ts';
import { parseQuery } from '../../src/search/client/query.ts';
import { ARMENIA, PACHINIAN, SUMMIT_EVENT } from '../fixtures/corpus.ts';
import { corpusWith, edit } from '../fixtures/project.ts';
import { useSmallSite } from './small-site.ts';

const site = useSmallSite(
  corpusWith(
    edit(PACHINIAN, 'aliases: [Pachinian]', 'aliases: [Pachinian, Pashinyan, Nikol Pashinyan]'),
    edit(ARMENIA, 'searchTerms: [Erevan]', 'searchTerms: [Erevan, Yerevan]\nmetonyms: [le palais]'),
    edit(SUMMIT_EVENT, 'Les alliés se réunissent.', 'Le chef-d’œuvre de 300 000 manœuvres.'),
  ),
);

describe('a word finds', () => {
  test.each(['arménie', 'Armenie', "l'Arménie", 'l’Arménie', 'ARMÉNIE'])(
    'the actor of that name first: « %s »',
    async (query) => {
      const [first, ...others] = await site.find(query);
      expect(first).toBe('/acteurs/armenie/');
      expect(others).toContain('/articles/sommet-tendu/');
    },
  );

  test.each([
    ['Yerevan', '/acteurs/armenie/'],
    ['Erevan', '/acteurs/armenie/'],
    ['arménienne', '/acteurs/armenie/'],
    ['le palais', '/acteurs/armenie/'],
    ['otsc', '/acteurs/otsc/'],
    ['O.T.S.C.', '/acteurs/otsc/'],
    ['Syunik', '/acteurs/siounik/'],
    ['Pashinyan', '/acteurs/nikol-pachinian/'],
    ['Nikol Pashinyan', '/acteurs/nikol-pachinian/'],
  ])('an actor by another name: « %s »', async (query, expected) => {
    expect((await site.find(query))[0]).toBe(expected);
  });

  test('what is about an actor, where no text spells its name so', async () => {
    expect(await site.find('Pashinyan')).toEqual([
      '/acteurs/nikol-pachinian/',
      '/articles/sommet-tendu/',
    ]);
  });

  test.each(['oeuvre', 'œuvre', 'chef-d’œuvre', '300000', '300 000', 'manoeuvre'])(
    'ligatures and numbers however they are typed: « %s »',
    async (query) => {
      expect(await site.find(query)).toContain('/evenements/sommet-d-erevan/');
    },
  );

  test('words that begin so, while it is typed', async () => {
    expect((await site.find('pachin'))[0]).toBe('/acteurs/nikol-pachinian/');
  });
});

describe('nothing is found, and the missing words are told, for', () => {
  test.each([
    ['xyzzyq', ['xyzzyq'], []],
    ['Macron', ['Macron'], []],
    ['Macron otsc', ['Macron'], ['otsc']],
    ['Macron xyzzyq', ['Macron', 'xyzzyq'], []],
    ['"sommet de Paris"', ['sommet de Paris'], []],
    ['?!', ['?!'], []],
    // Nothing misses here: no page holds both.
    ['Siounik Pachinian', [], ['Siounik', 'Pachinian']],
  ])('« %s »', async (q, unknown, known) => {
    const outcome = await site.ask({ q, selection: {}, order: 'pertinence' });
    expect(outcome).toMatchObject({ results: [], unknown, known });
  });
});

test('a phrase is found where its words follow each other', async () => {
  expect(await site.find('"sommet de l’OTSC"')).toEqual([
    '/articles/sommet-tendu/',
    '/evenements/sommet-d-erevan/',
  ]);
  expect(await site.find('« l’OTSC de sommet »')).toEqual([]);
});

test('filters keep one value of each facet, and every choice says what it would give', async () => {
  const ask = (selection: object) => site.ask({ q: 'Arménie', selection, order: 'pertinence' });
  const all = await ask({});
  const narrow = await ask({ type: ['article'], annee: ['2022'] });
  const wide = await ask({ type: ['article'], annee: ['2022', '2023'] });
  expect([narrow.results.length, wide.results.length]).toEqual([1, 2]);
  // Years are counted with the type that is chosen, types with the years.
  expect((await narrow.counts()).annee).toEqual(
    new Map([
      ['2022', 1],
      ['2023', 1],
    ]),
  );
  expect((await all.counts()).type?.get('article')).toBe(2);
});

test('without words, every page of the filters is found, the latest first', async () => {
  const { results } = await site.ask({ q: '', selection: { type: ['evenement'] }, order: 'date' });
  const pages = await Promise.all(results.map(({ hit }) => hit.data()));
  expect(pages.map(({ url }) => url)[0]).toBe('/evenements/tirs-sur-deux-villages/');
  expect(pages).toHaveLength(3);
});

test('a result tells its passage, in good typography', async () => {
  const q = 'voisin';
  const { results } = await site.ask({ q, selection: {}, order: 'pertinence' });
  const [match] = results;
  if (match === undefined) throw new Error('Not found');
  const told = await resultOf(match, parseQuery(q));
  expect(told).toMatchObject({
    label: 'Compte rendu',
    url: '/articles/sommet-tendu/?mots=voisin',
    title: [{ text: 'Un sommet tendu à Erevan', isFound: false }],
    line: ['24\u00A0novembre 2022', 'Le Quotidien'],
    nature: 'article de presse, auteur inconnu',
    via: undefined,
    excerpts: [
      {
        reference: { label: '§\u00A01', url: '/articles/sommet-tendu/?mots=voisin#p1' },
        pieces: [
          { text: 'L’Arménie dit avoir été laissée seule face à son ', isFound: false },
          { text: 'voisin', isFound: true },
          { text: '. Le sommet de l’OTSC s’est tenu le 23\u00A0novembre 2022.', isFound: false },
        ],
      },
    ],
  });
});

test('the index holds only what the page of search loads', () => {
  const kinds = site
    .files()
    .map((path) => path.replace(/(?<=^fragment\/|^index\/|^filter\/|^pagefind\.)\w+(?=\.)/, '…'));
  expect([...new Set(kinds)].toSorted()).toEqual([
    'filter',
    'filter/….pf_filter',
    'fragment',
    'fragment/….pf_fragment',
    'index',
    'index/….pf_index',
    'pagefind-entry.json',
    'pagefind.js',
    'pagefind.….pf_meta',
    'wasm.fr.pagefind',
  ]);
});

test('the latest pages come first without words, and those without a date last', async () => {
  const { results } = await site.ask({ q: '', selection: {}, order: 'date' });
  const pages = await Promise.all(results.map(({ hit }) => hit.data()));
  expect(pages.map(({ url }) => url)).toEqual(site.paths().map((path) => `/${path}`));
});
