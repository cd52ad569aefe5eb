import { expect, test } from 'vitest';
import { actorFinder, namedActors } from '../../src/corpus/names.ts';
import { ARMENIA } from '../fixtures/corpus.ts';
import { corpusWith, edit } from '../fixtures/project.ts';

const { actors } = corpusWith(
  edit(
    ARMENIA,
    'adjectives:',
    'aliases: [République d’Arménie]\nmetonyms: [gouvernement d’Erevan]\nadjectives:',
  ),
);

test('an actor is named by its name, aliases and metonyms, not by adjectives or search terms', () => {
  const named = (text: string) => actorFinder(actors)(text).map(({ id, text: by }) => [id, by]);
  expect(named('La République d’Arménie, ou Arménie, et le gouvernement d’Erevan.')).toEqual([
    ['armenie', 'République d’Arménie'],
    ['armenie', 'Arménie'],
    ['armenie', 'gouvernement d’Erevan'],
  ]);
  expect(named('Le peuple arménien, à Erevan.')).toEqual([]);
});

test('an actor is linked under its adjectives too, in all their forms', () => {
  expect(namedActors(actors).find(({ id }) => id === 'armenie')).toMatchObject({
    name: 'Arménie',
    names: expect.arrayContaining([
      'Arménie',
      'République d’Arménie',
      'gouvernement d’Erevan',
      'arméniennes',
      'Arméniens',
    ]) as unknown,
  });
});
