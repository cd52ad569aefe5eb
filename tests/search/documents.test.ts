import { expect, test } from 'vitest';
import { span } from '../../src/lib/dates.ts';
import { documents } from '../../src/search/documents.ts';
import type { SearchDocument } from '../../src/search/search-document.ts';
import { facets } from '../../src/search/facets.ts';
import { TYPES } from '../../src/search/keys.ts';
import { years } from '../../src/search/years.ts';
import { RAID_EVENT, SUMMIT } from '../fixtures/corpus.ts';
import { type Change, corpusWith, edit } from '../fixtures/project.ts';

function documentOf(path: string, ...changes: Change[]): SearchDocument {
  const found = documents(corpusWith(...changes)).find((each) => each.path === path);
  if (found === undefined) throw new Error(`Not indexed: ${path}`);
  return found;
}

test('documents are pages and statements, the latest first', () => {
  const all = documents(corpusWith());
  const days = all.map(({ date }) => (date === undefined ? '' : span(date).latest));
  expect(days).toEqual(days.toSorted().toReversed());
  const undated = all.flatMap(({ path, date }) => (date === undefined ? path : []));
  expect(undated).toEqual(undated.toSorted());
  expect(new Set(all.map(({ filters }) => filters.type?.[0]))).toEqual(new Set(TYPES));
  expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
});

test('an article has its date, publisher and nature, and the ids of what it is about', () => {
  expect(documentOf('articles/sommet-tendu/')).toMatchObject({
    label: 'Compte rendu',
    filters: {
      type: ['article'],
      annee: ['2022'],
      nature: ['article-de-presse', 'auteur-inconnu'],
      pays: ['armenie'],
      personne: ['nikol-pachinian'],
      organisation: ['otsc'],
      theme: ['caucase'],
    },
    date: '2022-11-24',
    meta: {
      title: 'Un sommet tendu à Erevan',
      date: '24 novembre 2022',
      source: 'Le Quotidien',
      nature: 'article de presse',
    },
  });
});

test('the text of an article is its summary, passages, notes, headings and footnotes', () => {
  const footnote = edit(SUMMIT, 'le soir.', 'le soir[^1].\n\n[^1]: Avant *minuit* & après.');
  const { text } = documentOf('articles/sommet-tendu/', footnote);
  const blocks = typeof text === 'string' ? [] : text;
  expect(blocks.map(({ id, text: words }) => `${id}: ${words}`)).toEqual([
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

test('the text of an event is its summary: its evidence is found in the article', () => {
  const { text } = documentOf('evenements/tirs-sur-deux-villages/');
  expect(text).toBe('Deux villages sont pris pour cibles.');
});

test('an event has the natures of its sources, and its certainty where it is not the usual one', () => {
  const path = 'evenements/tirs-sur-deux-villages/';
  expect(documentOf(path)).toMatchObject({
    label: 'Événement',
    meta: { date: 'septembre 2023', source: 'La Gazette', nature: 'opinion' },
  });
  const supposed = edit(RAID_EVENT, 'certainty: rapporte', 'certainty: sans-preuve');
  expect(documentOf(path, supposed).label).toBe('Événement · affirmé sans preuve');
});

test('an actor has the ids of what it is of or part of', () => {
  expect(documentOf('acteurs/siounik/').filters.pays).toEqual(['armenie', 'siounik']);
  const { filters } = documentOf('acteurs/nikol-pachinian/');
  expect(filters).toMatchObject({ pays: ['armenie'], personne: ['nikol-pachinian'] });
  expect(filters).not.toHaveProperty('annee');
});

test('a date is under every year that it overlaps', () => {
  const change = edit(RAID_EVENT, '"2023-09"', '"[..2023-09]"');
  expect(years(corpusWith(change))).toEqual(['2022', '2023']);
  const found = documentOf('evenements/tirs-sur-deux-villages/', change);
  expect(found.filters.annee).toEqual(['2022', '2023']);
});

test('facets offer ids with their names, in the order of an index', () => {
  const pays = facets(corpusWith()).find(({ facet }) => facet === 'pays');
  expect(pays?.choices).toEqual([
    ['armenie', 'Arménie'],
    ['siounik', 'Siounik'],
  ]);
});

test('a statement has its own speaker, date and level, and no page that gathers it has them', () => {
  expect(documentOf('declarations/pachinian-davantage/')).toMatchObject({
    label: 'Déclaration',
    filters: { type: ['declaration'], auteur: ['nikol-pachinian'] },
    date: '2022-11-23',
    meta: { title: 'Nikol Pachinian : « Nous attendions davantage »' },
  });
  const stance = documents(corpusWith()).find(({ label }) => label === 'Position');
  expect(stance).toMatchObject({ filters: { position: ['distance'], pays: ['armenie'] } });
  const pages = documents(corpusWith()).filter(({ filters }) =>
    ['acteur', 'theme', 'article'].includes(filters.type?.[0] ?? ''),
  );
  for (const { filters } of pages) {
    expect(filters).not.toHaveProperty('position');
    expect(filters).not.toHaveProperty('auteur');
    expect(filters).not.toHaveProperty('certitude');
  }
});
