import { describe, expect, test } from 'vitest';
import { knownNames } from '../../src/import/names/known.ts';
import { unknownNames } from '../../src/import/names/unknown.ts';
import type { Line } from '../../src/import/document.ts';
import { corpusWith, edit } from '../fixtures/project.ts';
import { ARMENIA, OTSC, PACHINIAN } from '../fixtures/corpus.ts';

const { actors } = corpusWith(
  edit(ARMENIA, 'searchTerms: [Erevan]', 'searchTerms: [Erevan]\nmetonyms: [palais d’Erevan]'),
  edit(PACHINIAN, 'aliases: [Pachinian]', 'aliases: [Pachinian]\nmetonyms: [chef du palais]'),
  edit(OTSC, 'aliases: [OTSC]', 'aliases: [OTSC, UE]'),
);
const known = knownNames(actors);
const found = (text: string) => known.find(text).map(({ id, text: words }) => `${id}: ${words}`);

describe('actors of the corpus', () => {
  test.each([
    ['L’Arménie', 'armenie: Arménie'],
    ['L’ARMÉNIE', 'armenie: ARMÉNIE'],
    ['l’Armenie', 'armenie: Armenie'],
    [
      'Organisation du Traité de Sécurité Collective',
      'otsc: Organisation du Traité de Sécurité Collective',
    ],
    ['M. Pachinian', 'nikol-pachinian: Pachinian'],
    ['Nikol Pachinian', 'nikol-pachinian: Nikol Pachinian'],
    ['Selon Pachinian', 'nikol-pachinian: Pachinian'],
    ['le chef du palais d’Erevan', 'nikol-pachinian: chef du palais'],
    ['la Syunik', 'siounik: Syunik'],
    ['l’UE', 'otsc: UE'],
  ])('are named in « %s »', (text, mention) => {
    expect(found(`Hier, ${text} a plu.`)).toContain(mention);
  });

  test.each([
    'l’arménie en minuscule',
    'il a été ue',
    'Ue',
    'les Arméniens',
    'à Erevan',
    'Hafez Pachinian',
    'la Transarménie',
  ])('are not in « %s »', (text) => {
    expect(found(`Hier, ${text} a plu.`)).toEqual([]);
  });

  test('are spoken of by an adjective or a place', () => {
    expect(known.evoked('Les Arméniennes, à Erevan.').map(({ id }) => id)).toEqual([
      'armenie',
      'armenie',
    ]);
  });
});

describe('names that the corpus does not know', () => {
  const unknown = (...texts: string[]) =>
    unknownNames(
      texts.map((text, index): Line => ({ kind: 'paragraph', text, line: index + 1 })),
      (text) => [...known.find(text), ...known.evoked(text)],
    );
  const names = (...texts: string[]) => unknown(...texts).map(({ name }) => name);

  test.each([
    ['Le vent vient de l’institut de Valmorin ce soir.', ['institut de Valmorin']],
    ['Le vent souffle, selon Pompelin Bullard, sur Brumeval.', ['Pompelin Bullard', 'Brumeval']],
    ['Selon Pompelin Bullard, tout va.', ['Pompelin Bullard']],
    ['On lit La Gazette de Valmorin.', ['La Gazette de Valmorin']],
    ['Il a vu Hafez Pachinian.', ['Hafez Pachinian']],
    ['L’Étang de Quernay déborde.', ['Étang de Quernay']],
    ['Le vent tombe. L’association Point-de-Croix s’en va.', ['association Point-de-Croix']],
  ])('are in « %s »', (text, wanted) => {
    expect(names(text)).toEqual(wanted);
  });

  test.each([
    'Nul ne sait. Demain, on verra. Voici le vent.',
    'L’Arménie et les Arméniens, à Erevan.',
    'L’État, l’Occident et le Moyen-Orient.',
    'Le ministre de la Défense est sorti.',
    'Les Canards De La Mare Montent Sur Le Toit',
    'Au XXe siècle, M. X.',
  ])('are not in « %s »', (text) => {
    expect(names(text)).toEqual([]);
  });

  test('are one when the surname is repeated, with all their lines', () => {
    expect(unknown('Vu par Pompelin Bullard.', 'Rien.', 'Puis M. Bullard part.')).toEqual([
      { name: 'Pompelin Bullard', lines: [1, 3], context: 'Vu par Pompelin Bullard.' },
    ]);
  });

  test('open a sentence only when the text also has them elsewhere', () => {
    expect(names('Brumeval dort.')).toEqual([]);
    expect(names('Brumeval dort. On aime Brumeval.')).toEqual(['Brumeval']);
  });
});
