import { expect, test } from 'vitest';
import { numberPassages } from '../../../src/corpus/queries/numbered-passages.ts';
import { RAID } from '../../fixtures/corpus.ts';
import { corpusWith, edit } from '../../fixtures/project.ts';

const sentence = (...quotes: [article: string, quote: string][]) => ({
  text: 'Une phrase.',
  citations: quotes.map(([article, quote]) => ({ article, quote })),
});
const [alone, words, raid] = [
  sentence(['sommet-tendu', 'laissée seule face à son voisin']),
  sentence(
    ['sommet-tendu', 'Nous attendions davantage'],
    ['sommet-tendu', 'dit avoir été laissée'],
  ),
  sentence(['tirs-au-siounik', 'n’a reçu aucune aide'], ['tirs-au-siounik', 'des tirs visent']),
];

test('a passage has one number, by its first citation', () => {
  const { passages, of } = numberPassages(corpusWith(), [alone, words, raid]);
  const ranks = [alone, words, raid].map((each) => of.get(each)?.map(({ rank }) => rank));
  expect(ranks).toEqual([[1], [2, 1], [3]]);
  expect(passages.map(({ article, number }) => `${article.id} ${number}`)).toEqual([
    'sommet-tendu 1',
    'sommet-tendu 2',
    'tirs-au-siounik 1',
  ]);
});

test('quoted words say who speaks', () => {
  const [passage] = numberPassages(corpusWith(), [words]).passages;
  expect(passage).toMatchObject({
    text: '« Nous attendions davantage »',
    speaker: 'Nikol Pachinian',
  });
});

test('a passage on private life is led to, and not shown', () => {
  const personal = edit(RAID, '\ntopics:', '\npersonal: [n’a reçu aucune aide]\ntopics:');
  const [passage] = numberPassages(corpusWith(personal), [raid]).passages;
  expect(passage).toMatchObject({ number: '1', text: undefined });
});
