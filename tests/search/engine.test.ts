import { expect, test } from 'vitest';
import { documents } from '../../src/search/documents.ts';
import { restore } from '../../src/search/normalise.ts';
import { ARMENIA, PACHINIAN, SUMMIT_EVENT } from '../fixtures/corpus.ts';
import { corpusWith, edit } from '../fixtures/project.ts';
import { useSmallSite } from './small-site.ts';

const corpus = corpusWith(
  edit(PACHINIAN, 'aliases: [Pachinian]', 'aliases: [Pachinian, Pashinyan, Nikol Pashinyan]'),
  edit(ARMENIA, 'searchTerms: [Erevan]', 'searchTerms: [Erevan, Yerevan]\nmetonyms: [le palais]'),
  edit(SUMMIT_EVENT, 'Les alliés se réunissent.', 'Le chef-d’œuvre de 300 000 manœuvres.'),
);
const site = useSmallSite(corpus);

test.each([
  ['armenie', 'arménie', 'Armenie', "l'Arménie", 'l’Arménie', 'ARMÉNIE', 'arménienne'],
  ['armenie', 'Yerevan', 'Erevan', 'le palais'],
  ['otsc', 'otsc', 'O.T.S.C.'],
  ['siounik', 'Syunik'],
  ['nikol-pachinian', 'Pashinyan', 'Nikol Pashinyan', 'pachin'],
])('an actor is found first by each of its names: %s', async (actor, ...names) => {
  for (const q of names) expect((await site.find({ q }))[0], q).toBe(`/acteurs/${actor}/`);
});

test('a name that no text uses finds what is about its actor', async () => {
  expect(await site.find({ q: 'Pashinyan' })).toEqual([
    '/acteurs/nikol-pachinian/',
    '/declarations/pachinian-davantage/',
    '/articles/sommet-tendu/',
  ]);
});

test.each(['oeuvre', 'œuvre', 'chef-d’œuvre', '300000', '300 000', 'manoeuvre'])(
  'ligatures and numbers are found however they are typed: « %s »',
  async (q) => {
    expect(await site.find({ q })).toContain('/evenements/sommet-d-erevan/');
  },
);

test.each([
  ['Macron otsc', ['Macron'], ['otsc']],
  ['Macron xyzzyq', ['Macron', 'xyzzyq'], []],
  ['"sommet de Paris"', ['sommet de Paris'], []],
  ['?!', ['?!'], []],
])('« %s » finds nothing, and %j are missing', async (q, unknown, known) => {
  expect(await site.ask({ q })).toMatchObject({ results: [], unknown, known });
});

test('where no record answers to all, the nearest do, and it is said', async () => {
  const { isNearest, unknown } = await site.ask({ q: 'pourquoi Pachinian boude Siounik' });
  expect({ isNearest, unknown }).toEqual({ isNearest: true, unknown: ['boude'] });
  expect(await site.find({ q: 'Siounik Pachinian' })).toEqual(
    expect.arrayContaining(['/acteurs/siounik/', '/acteurs/nikol-pachinian/']),
  );
});

test('a position is found under its level and its actor alone', async () => {
  const selection = { position: ['distance'] };
  const [found, ...others] = await site.find({ q: 'Arménie', selection });
  expect(found).toMatch(/^\/acteurs\/armenie\/#/);
  expect(others).toEqual([]);
  expect(await site.find({ q: 'Pachinian', selection })).toEqual([]);
  expect(await site.find({ q: 'Arménie', selection: { position: ['soutien'] } })).toEqual([]);
});

test('a date finds what lies within it, in time', async () => {
  expect(await site.find({ q: 'novembre 2022' })).toEqual([
    '/evenements/document-refuse/',
    '/evenements/sommet-d-erevan/',
    '/declarations/pachinian-davantage/',
    '/acteurs/armenie/#armenie-otsc-2022',
    '/articles/sommet-tendu/',
  ]);
  expect(await site.find({ q: 'sommet 24/11/2022' })).toEqual(['/articles/sommet-tendu/']);
  expect(await site.find({ q: '1er mai 1999' })).toEqual([]);
});

test('a phrase is found where its words follow each other', async () => {
  expect(await site.find({ q: '"sommet de l’OTSC"' })).toEqual(['/articles/sommet-tendu/']);
  expect(await site.find({ q: '« l’OTSC de sommet »' })).toEqual([]);
});

test('the text of a page comes back from the index as it was', async () => {
  const [match] = (await site.ask({ q: 'voisin' })).results;
  const page = await match?.data();
  expect(restore(page?.content ?? '')).toContain(
    'L’Arménie dit avoir été laissée seule face à son voisin. Le sommet de l’OTSC s’est tenu',
  );
  expect(restore(page?.meta['nature'] ?? '')).toBe('article de presse');
});

test('filters keep one value of each facet, and the total of any other choice is known', async () => {
  const q = 'Arménie';
  const type = ['article'];
  const narrow = await site.ask({ q, selection: { type, annee: ['2022'] } });
  const wide = await site.ask({ q, selection: { type, annee: ['2022', '2023'] } });
  expect([narrow.results.length, wide.results.length]).toEqual([1, 2]);
  expect(narrow.total?.({ type, annee: ['2023'] })).toBe(1);
  expect(narrow.total?.({ type })).toBe(2);
});

test('without words, pages come the latest first, and those without a date last', async () => {
  const paths = documents(corpus).map(({ path }) => `/${path}`);
  expect(await site.find({})).toEqual(paths);
  const events = paths.filter((path) => path.startsWith('/evenements/'));
  expect(await site.find({ selection: { type: ['evenement'] }, isByDate: true })).toEqual(events);
});

test('the index contains only what the page of search loads', () => {
  const kinds = site.files().map((path) => path.replace(/(?<=\/|^pagefind\.)\w+(?=\.pf_)/, '…'));
  expect([...new Set(kinds)].toSorted()).toEqual([
    ...['filter', 'filter/….pf_filter', 'fragment', 'fragment/….pf_fragment'],
    ...['index', 'index/….pf_index', 'pagefind-entry.json', 'pagefind.js'],
    ...['pagefind.….pf_meta', 'wasm.fr.pagefind'],
  ]);
});
