import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/import/facts.ts';
import { corpusWith } from '../fixtures/project.ts';

const { actors } = corpusWith();
const facts = (text: string) => factsOf(text, actors);

test('a text names the actors that the corpus knows, the most often named first', () => {
  expect(facts('Nikol Pachinian parle.\n\nL’Arménie et l’Arménie. Pompelin doute.').actors).toEqual(
    ['armenie', 'nikol-pachinian'],
  );
});

test('a text dates what it dates in full', () => {
  const text = 'Hier, le 19/09/2023.\nLe 1er mars 2022, en mars, lundi, du 2 au 3 mai 2022.';
  expect(facts(text).dates.map(({ day, line }) => [day, line])).toEqual([
    ['2023-09-19', 1],
    ['2022-03-01', 2],
  ]);
});

describe('a quotation', () => {
  const QUOTED = '« Le toit est plat et froid »';
  const by = (text: string) => facts(text).quotations.map((quotation) => quotation.by);

  test.each([
    `${QUOTED}, a déclaré Nikol Pachinian.`,
    `Nikol Pachinian a déclaré : ${QUOTED}.`,
    `Hier, Nikol Pachinian a dit que ${QUOTED}.`,
  ])('is of whom a verb of speech alone parts from it: %s', (text) => {
    expect(by(text)).toEqual(['nikol-pachinian']);
  });

  test.each([
    `${QUOTED}, a déclaré Pompelin, devant Nikol Pachinian.`,
    `${QUOTED}, a déclaré le porte-parole de Nikol Pachinian.`,
    `Le porte-parole de Nikol Pachinian a déclaré : ${QUOTED}.`,
    `Nikol Pachinian ne l’a pas dit : ${QUOTED}.`,
    `Nikol Pachinian est sévère. ${QUOTED}, a-t-on dit.`,
    `${QUOTED}, a déclaré Nikol Pachinian Junior.`,
    `${QUOTED}, a dit l’Arménie.`,
  ])('is of nobody when the text leaves a doubt: %s', (text) => {
    expect(by(text)).toEqual([undefined]);
  });

  test('is more than a term', () => {
    expect(by('Un « toit plat » dit Nikol Pachinian.')).toEqual([]);
  });
});
