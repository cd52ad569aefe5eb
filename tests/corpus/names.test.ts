import { expect, test } from 'vitest';
import { actorFinder, namedActors } from '../../src/corpus/names.ts';
import { ARMENIA } from '../fixtures/corpus.ts';
import { corpusWith, edit } from '../fixtures/project.ts';

const { actors } = corpusWith(
  edit(ARMENIA, 'adjectives:', 'aliases: [Haïastan]\nmetonyms: [le palais]\nadjectives:'),
);

test('an actor is named by its name, aliases and metonyms, not by adjectives or search terms', () => {
  const found = actorFinder(actors)('L’Arménie, ou Haïastan, et le palais. Arménien, à Erevan.');
  expect(found.map(({ text }) => text)).toEqual(['Arménie', 'Haïastan', 'le palais']);
});

test('an actor is linked under its adjectives too, in all their forms', () => {
  const names = namedActors(actors).find(({ id }) => id === 'armenie')?.names;
  expect(names).toEqual(expect.arrayContaining(['Arménie', 'Haïastan', 'le palais', 'Arméniens']));
});
