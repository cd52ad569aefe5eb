import { expect, test } from 'vitest';
import { entrances } from '../../../src/corpus/queries/entrances.ts';
import { homePage } from '../../../src/corpus/queries/home-page.ts';
import { RAID, SUMMIT } from '../../fixtures/corpus.ts';
import { type Change, corpusWith, edit } from '../../fixtures/project.ts';

const pageWith = (...changes: Change[]) => homePage(corpusWith(...changes));
/** « cinq articles ; le dernier… ». */
const basisOf = ({ basis }: ReturnType<typeof homePage>) => basis.articles + basis.latest;
const dated = (date: string) => edit(RAID, '"2023-09-25"', `"${date}"`);

test.each([
  ['2023-09-25', 'deux articles ; le dernier est du 25 septembre 2023.'],
  ['2023-10', 'deux articles ; le dernier est d’octobre 2023.'],
  ['2023', 'deux articles ; le dernier est de 2023.'],
  ['2023-09-25~', 'deux articles ; le dernier, vers le 25 septembre 2023.'],
])('what the answer rests on is counted and dated: %s', (date, expected) => {
  expect(basisOf(pageWith(dated(date)))).toBe(expected);
});

test('an article alone is not the last one', () => {
  const corpus = corpusWith();
  const alone = { ...corpus, articles: corpus.articles.slice(0, 1) };
  expect(basisOf(homePage(alone))).toBe('un article, du 24 novembre 2022.');
});

test('sentences of the answer and of the synthesis share their numbers, in their order', () => {
  const { answer, synthesis } = pageWith();
  const numbers = [...answer, ...synthesis.flatMap(({ sentences }) => sentences)].map(
    (sentence) => [sentence.id, ...sentence.passages.map(({ rank }) => rank)],
  );
  expect(numbers).toEqual([
    ['site/answer/0', 1],
    ['synthesis/1-le-sommet/0', 2],
    ['synthesis/1-le-sommet/1', 3],
  ]);
});

test('an unknown author is said once where no article has another', () => {
  expect(pageWith()).toMatchObject({ isUnsigned: true, articlesNote: 'Auteurs inconnus' });
  const signed = pageWith(edit(SUMMIT, 'author: inconnu', 'author: A. Martin'));
  expect(signed).toMatchObject({ isUnsigned: false, articlesNote: undefined });
});

test('other ways in lead to what is there', () => {
  expect(pageWith().entrances).toMatchObject([
    { path: 'article-apres-article/' },
    { path: 'declarations/' },
    { path: 'chronologie/', text: expect.stringMatching(/^Trois événements/) as string },
    { path: 'previsions/', text: expect.stringMatching(/^Une prévision/) as string },
    { path: 'methode/' },
    { path: 'donnees/' },
  ]);
  const empty = entrances({ ...corpusWith(), articles: [], events: [], predictions: [] });
  expect(empty.map(({ path }) => path)).toEqual(['methode/', 'donnees/']);
});
