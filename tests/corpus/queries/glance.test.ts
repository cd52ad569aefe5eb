import { describe, expect, test } from 'vitest';
import type { Corpus, Stance } from '../../../src/corpus/model.ts';
import { glance } from '../../../src/corpus/queries/glance.ts';
import { readCorpus } from '../../../src/corpus/read.ts';
import { corpusWith } from '../../fixtures/project.ts';

const corpus = corpusWith();

/** The cells of the row of the fixture, when its actor has these stances too. */
function cellsOf(...others: Partial<Stance['data']>[]) {
  const stances = corpus.stances.flatMap((base) => [
    base,
    ...others.map((more, index) => ({ id: `b${String(index)}`, data: { ...base.data, ...more } })),
  ]);
  return cellsIn({ ...corpus, stances });
}

/** The cells of the row of a corpus, with ordinary spaces. */
function cellsIn(of: Corpus) {
  return (glance(of)[0]?.cells ?? []).map(({ levels, ...cell }) => ({
    ...cell,
    levels: levels.map(({ level, when }) => ({ level, when: when?.replaceAll('\u00A0', ' ') })),
  }));
}

const laterArticle = { citations: [{ article: 'tirs-au-siounik', quote: 'n’a reçu aucune aide' }] };

test('a row has a cell for each period, hatched where an actor has no stance', () => {
  const [row, ...others] = glance(corpus);
  expect(others).toEqual([]);
  expect(row).toMatchObject({ path: 'acteurs/armenie/', aside: 'pays hôte' });
  expect(cellsIn(corpus)).toMatchObject([
    {
      period: 'Fin 2022',
      levels: [{ level: 'distance', when: 'paroles, 23 nov. 2022' }],
      disagreement: undefined,
    },
    // The later article names it.
    { period: '2023', levels: [], silence: 'aucune position' },
  ]);
});

test('an actor that the articles of a period do not name has not a word', () => {
  const articles = corpus.articles.map((article) => ({
    ...article,
    data: { ...article.data, actors: article.data.actors.filter((id) => id !== 'armenie') },
  }));
  const [row] = glance({ ...corpus, articles });
  expect(row?.cells.map(({ silence }) => silence)).toEqual(['aucune position', 'pas un mot']);
});

test('the circle speaks for the focus only where no stance is toward the focus', () => {
  expect(glance(corpus)[0]?.cells[0]?.toward).toBe(
    'l’Organisation du traité de sécurité collective',
  );
  const toward = cellsOf({ toward: 'armenie', actor: 'nikol-pachinian', level: 'soutien' });
  expect(toward[0]).toMatchObject({ toward: undefined, levels: [{ level: 'soutien' }] });
});

test('a stance is of the period of the article that reports it, not of its own date', () => {
  const [first, second] = cellsOf({ ...laterArticle, level: 'rupture', date: '2022-01' });
  expect(first?.levels.map(({ level }) => level)).toEqual(['distance']);
  expect(second?.levels).toEqual([{ level: 'rupture', when: 'paroles, janv. 2022' }]);
});

test('levels of one time stand together from the closest, under one date', () => {
  const [cell] = cellsOf({ level: 'soutien', date: '2022-10/2022-11' });
  expect(cell).toMatchObject({
    levels: [
      { level: 'soutien', when: undefined },
      { level: 'distance', when: undefined },
    ],
    disagreement: 'd’oct. à nov. 2022 : avis opposés',
  });
});

test('levels that follow each other are each dated', () => {
  const [cell] = cellsOf({ level: 'soutien', date: '2022-10-01' }, { date: '2022-10-02' });
  expect(cell).toMatchObject({
    levels: [
      { level: 'soutien', when: 'paroles, 1er oct. 2022' },
      { level: 'distance', when: 'paroles, 23 nov. 2022' },
    ],
    disagreement: undefined,
  });
});

test.each<[string, Partial<Stance['data']>, string]>([
  ['words', { basis: 'parole' }, 'paroles, 24 nov. 2022'],
  ['an act', { basis: 'acte' }, '24 nov. 2022'],
  ['a judgement of a day', { basis: 'analyse' }, 'dit le 24 novembre 2022'],
  ['a judgement of a month', { basis: 'analyse', date: '2022-12' }, 'dit en décembre 2022'],
  [
    'a judgement of about a day',
    { basis: 'analyse', date: '2022-12-11~' },
    'dit vers le 11 décembre 2022',
  ],
  ['what lasted', { basis: 'acte', date: '2022~/2025-04-05~' }, 'entre 2022 et le 5 avril 2025'],
])('%s is dated', (_, more, expected) => {
  const [cell] = cellsOf({ date: '2022-11-24', ...more });
  expect(cell?.levels.map(({ when }) => when)).toEqual([expected]);
});

describe('of the published corpus', () => {
  const { corpus: real } = readCorpus(process.cwd());

  test('every cell has a level or says that there is none, and no row is lost', () => {
    const rows = glance(real);
    expect(rows).toHaveLength(real.site.glance.length);
    expect(rows.every(({ cells }) => cells.length === 2)).toBe(true);
    expect(rows.every(({ cells }) => cells.some(({ levels }) => levels.length > 0))).toBe(true);
  });
});
