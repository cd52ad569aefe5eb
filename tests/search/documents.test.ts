import { expect, test } from 'vitest';
import { normalisedCopy } from '../../src/search/copy.ts';
import { documents, type SearchDocument } from '../../src/search/documents.ts';
import { facets, years } from '../../src/search/filters.ts';
import { RAID_EVENT, SIOUNIK, SUMMIT } from '../fixtures/corpus.ts';
import { type Change, corpusWith, edit } from '../fixtures/project.ts';

function documentOf(path: string, ...changes: Change[]): SearchDocument {
  const found = documents(corpusWith(...changes)).find((each) => each.path === path);
  if (found === undefined) throw new Error(`Not indexed: ${path}`);
  return found;
}

/** The blocks of a document, one a line. */
function blocksOf(path: string, ...changes: Change[]): string[] {
  return documentOf(path, ...changes).blocks.map(({ id, text }) => `${id}: ${text}`);
}

test('documents are the pages of articles, actors, topics and events, the latest first', () => {
  const all = documents(corpusWith());
  const days = all.map(({ sort = '' }) => sort);
  expect(days).toEqual(days.toSorted().toReversed());
  const undated = all.flatMap(({ path, sort }) => (sort === undefined ? path : []));
  expect(undated).toEqual(undated.toSorted());
  expect(new Set(all.map(({ path }) => path.split('/')[0]))).toEqual(
    new Set(['acteurs', 'articles', 'evenements', 'themes']),
  );
});

test('an article has its date, publisher and nature, and the ids of what it is about', () => {
  expect(documentOf('articles/sommet-tendu/')).toMatchObject({
    label: 'Compte rendu',
    filters: {
      type: ['article'],
      annee: ['2022'],
      nature: ['article-de-presse', 'auteur-inconnu'],
      position: [],
      pays: ['armenie'],
      personne: ['nikol-pachinian'],
      organisation: ['otsc'],
      theme: ['caucase'],
    },
    sort: '2022-11-24',
    meta: {
      title: 'Un sommet tendu à Erevan',
      date: '24 novembre 2022',
      source: 'Le Quotidien',
      nature: 'article de presse, auteur inconnu',
    },
  });
});

test('the text of an article is its summary, passages, notes, headings and footnotes', () => {
  const footnote = edit(SUMMIT, 'le soir.', 'le soir[^1].\n\n[^1]: Avant *minuit* & après.');
  expect(blocksOf('articles/sommet-tendu/', footnote)).toEqual([
    'titre: Un sommet tendu à Erevan',
    'resume: L’Arménie reproche à ses alliés de l’avoir laissée seule.',
    'p1: L’Arménie dit avoir été laissée seule face à son voisin. Le sommet de l’OTSC s’est tenu le 23 novembre 2022.',
    'p2: « Nous attendions davantage »',
    'p3: aucun document n’a été adopté ; les délégations sont reparties le soir.',
    'n3: L’article ne dit pas qui présidait la séance.',
    'intertitre: La fin du sommet',
    'note: Avant minuit & après.',
  ]);
});

test('the text of an event contains its evidence, that of a topic what it lists', () => {
  expect(blocksOf('evenements/tirs-sur-deux-villages/').slice(2)).toEqual([
    'preuve: En septembre 2023, des tirs visent deux villages du Siounik.',
  ]);
  expect(blocksOf('themes/garanties/').at(-1)).toBe('liste: Des tirs au Siounik');
});

test('an event has the natures of its sources, and its certainty where it is not the usual one', () => {
  const path = 'evenements/tirs-sur-deux-villages/';
  expect(documentOf(path)).toMatchObject({
    label: 'Événement',
    meta: { date: 'septembre 2023', source: 'La Gazette', nature: 'opinion, auteur inconnu' },
  });
  const supposed = edit(RAID_EVENT, 'certainty: rapporte', 'certainty: sans-preuve');
  expect(documentOf(path, supposed).label).toBe('Événement · affirmé sans preuve');
});

test('an actor has its other names, and the ids of what it is of or part of', () => {
  expect(documentOf('acteurs/armenie/').meta).toEqual({
    title: 'Arménie',
    names: 'arménien | arméniens | arménienne | arméniennes',
    terms: 'Erevan',
  });
  expect(documentOf('acteurs/siounik/').filters.pays).toEqual(['armenie', 'siounik']);
  expect(documentOf('acteurs/nikol-pachinian/').filters).toMatchObject({
    pays: ['armenie'],
    personne: ['nikol-pachinian'],
    annee: [],
  });
});

test('a date is under every year that it overlaps', () => {
  const change = edit(RAID_EVENT, '"2023-09"', '"[..2023-09]"');
  expect(years(corpusWith(change))).toEqual(['2022', '2023']);
  const found = documentOf('evenements/tirs-sur-deux-villages/', change);
  expect(found.filters.annee).toEqual(['2022', '2023']);
  expect(found.sort).toBe('2023-09-30');
});

test('facets offer ids with their names, in the order of an index', () => {
  const pays = facets(corpusWith()).find(({ facet }) => facet === 'pays');
  expect(pays?.choices).toEqual([
    ['armenie', 'Arménie'],
    ['siounik', 'Siounik'],
  ]);
});

test('the copy contains the text, what search knows of it, and nothing that could be markup', () => {
  const document = documentOf(
    'acteurs/siounik/',
    edit(SIOUNIK, 'aliases: [Syunik]', `aliases: [Syunik, '"> & < 5']`),
    edit(SIOUNIK, 'Province du sud.', 'A < B & C'),
  );
  const copy = normalisedCopy(document);
  expect(copy).toContain('content="Syunik | &quot;&gt; &amp; &lt; 5"');
  expect(copy).toContain('<meta data-pagefind-filter="type[content]" content="acteur">');
  expect(copy).toContain('<a id="resume"></a>A &lt; B &amp; C</p>');
});
