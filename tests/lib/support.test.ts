import { expect, test } from 'vitest';
import { supportLabel } from '../../src/lib/support.ts';
import type { Source } from '../../src/schema/article.ts';

const cited = (id: string, source: Pick<Source, 'address' | 'origin'> = {}) => ({
  article: { id, data: { source } },
});
const retelling = (address: string, certainty: 'certain' | 'probable' = 'certain') => ({
  origin: { name: 'Le Monde', address, certainty },
});
const WORLD = 'https://lemonde.example/';

test.each([
  ['nothing', [], 'une seule source'],
  ['an article that is cited twice', [cited('a'), cited('a')], 'une seule source'],
  ['two articles', [cited('a'), cited('b')], 'deux articles, deux origines'],
  [
    'two articles that retell one',
    [cited('a', retelling(WORLD)), cited('b', retelling(WORLD))],
    'deux articles, une origine',
  ],
  [
    'two articles that likely retell one',
    [cited('a', retelling(WORLD)), cited('b', retelling(WORLD, 'probable'))],
    'deux articles, une origine probable',
  ],
  [
    'an article and the one that retells it',
    [cited('a', { address: WORLD }), cited('b', retelling(WORLD))],
    'deux articles, une origine',
  ],
  [
    'two articles that retell two',
    [cited('a', retelling(WORLD)), cited('b', retelling('https://figaro.example/', 'probable'))],
    'deux articles, deux origines',
  ],
])('the support of %s', (_, references, label) => {
  expect(supportLabel(references)).toBe(label);
});
