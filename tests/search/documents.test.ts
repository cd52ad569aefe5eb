import { describe, expect, test } from 'vitest';
import { normalisedCopy } from '../../src/search/copy.ts';
import { documents, type SearchDocument } from '../../src/search/documents.ts';
import { facets, years } from '../../src/search/filters.ts';
import { RAID_EVENT, SIOUNIK } from '../fixtures/corpus.ts';
import { type Change, corpusWith, edit } from '../fixtures/project.ts';

function documentOf(path: string, ...changes: Change[]): SearchDocument {
  const found = documents(corpusWith(...changes)).find((each) => each.path === path);
  if (found === undefined) throw new Error(`Not indexed: ${path}`);
  return found;
}

test('documents are the pages of articles, actors, topics and events, the latest first', () => {
  const all = documents(corpusWith());
  const paths = all.map(({ path }) => path);
  const days = all.map(({ sort = '' }) => sort);
  expect(days).toEqual(days.toSorted().toReversed());
  const undated = all.flatMap(({ path, sort }) => (sort === undefined ? path : []));
  expect(undated).toEqual(undated.toSorted());
  expect(new Set(paths.map((path) => path.split('/')[0]))).toEqual(
    new Set(['acteurs', 'articles', 'evenements', 'themes']),
  );
});

test('an article has its date, publisher and nature, and the ids of what it is about', () => {
  expect(documentOf('articles/sommet-tendu/')).toEqual({
    path: 'articles/sommet-tendu/',
    label: 'Compte rendu',
    title: 'Un sommet tendu à Erevan',
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
      date: '24 novembre 2022',
      source: 'Le Quotidien',
      nature: 'article de presse, auteur inconnu',
    },
  });
});

test('an event has the natures of its sources, and its certainty where it is not the usual one', () => {
  expect(documentOf('evenements/tirs-sur-deux-villages/')).toMatchObject({
    label: 'Événement',
    meta: { date: 'septembre 2023', source: 'La Gazette', nature: 'opinion, auteur inconnu' },
  });
  const supposed = edit(RAID_EVENT, 'certainty: rapporte', 'certainty: sans-preuve');
  expect(documentOf('evenements/tirs-sur-deux-villages/', supposed).label).toBe(
    'Événement · affirmé sans preuve',
  );
});

describe('an actor', () => {
  test('is found by its other spellings, by the forms of its adjectives, and by search terms', () => {
    expect(documentOf('acteurs/armenie/').meta).toEqual({
      names: ['arménien', 'arméniens', 'arménienne', 'arméniennes'],
      terms: ['Erevan'],
    });
    expect(documentOf('acteurs/siounik/').meta.names).toEqual(['Syunik']);
  });

  test('is under its own id, and that of the country that it is of or part of', () => {
    expect(documentOf('acteurs/siounik/').filters.pays).toEqual(['armenie', 'siounik']);
    expect(documentOf('acteurs/nikol-pachinian/').filters).toMatchObject({
      pays: ['armenie'],
      personne: ['nikol-pachinian'],
      annee: [],
    });
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
  const offered = new Map(facets(corpusWith()).map(({ facet, choices }) => [facet, choices]));
  expect(offered.get('pays')).toEqual([
    { value: 'armenie', label: 'Arménie' },
    { value: 'siounik', label: 'Siounik' },
  ]);
  expect(offered.get('annee')?.map(({ value }) => value)).toEqual(['2022', '2023']);
});

test('the copy holds the text, what search knows of it, and nothing that could be markup', () => {
  const document = documentOf(
    'acteurs/siounik/',
    edit(SIOUNIK, 'aliases: [Syunik]', `aliases: [Syunik, '"> & < 5']`),
  );
  const copy = normalisedCopy(document, 3, [
    { id: 'titre', text: 'Siounik' },
    { id: 'resume', text: 'A < B & C' },
  ]);
  expect(copy).toContain('content="Syunik | &quot;&gt; &amp; &lt; 5"');
  expect(copy).toContain('<meta data-pagefind-filter="type[content]" content="acteur">');
  expect(copy).toContain('<meta data-pagefind-sort="rang[content]" content="3">');
  expect(copy).toContain(
    '<meta data-pagefind-filter="genre[content]" content="Acteur · territoire">',
  );
  expect(copy).toContain('<a id="resume"></a>A &lt; B &amp; C</p>');
});
