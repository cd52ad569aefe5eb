import { expect, test } from 'vitest';
import { faultsOf } from '../fixtures/body.ts';

test.each([
  ['a link to no paragraph', 'Un.\n\nDeux, [plus bas](#p3).', '3:7 lien-sans-cible #p3'],
  ['a heading of the page’s level', '# Un', '1:1 intertitre-refuse # Un'],
  ['a level that is skipped', '## Un\n\n#### *Deux*', '3:1 intertitre-refuse #### Deux'],
  ['a heading without text', '##', '1:1 intertitre-refuse ## '],
  ['a heading without its space', '##Un', '1:1 intertitre-refuse ##Un'],
  ['dashes under a paragraph', 'Un mot.\n---', '1:1 intertitre-refuse ## Un mot.'],
  ['a call without its note', 'Un, deux [^a].', '1:1 note-sans-texte [^a]'],
  ['a note without its call', 'Un.\n\n[^a]: Deux.', '3:1 note-sans-appel [^a]:'],
  ['two notes of one name', 'Un[^a].\n\n[^a]: Deux.\n\n[^a]: Trois.', '5:1 note-sans-appel [^a]:'],
  ['a space in a link', 'Voir [là] (https://a.fr).', '1:1 lien-mal-ecrit [là] (https://a.fr)'],
  ['a link turned round', 'Voir (là)[https://a.fr].', '1:1 lien-mal-ecrit (là)[https://a.fr]'],
  ['a table with too few dashes', '| a | b |\n| --- |', '1:1 tableau-mal-ecrit | a | b |'],
])('it refuses %s', (_, mdx, fault) => {
  expect(faultsOf(mdx)).toEqual([fault]);
});

test.each([
  ['a link to a later paragraph', 'Un, [plus bas](#p2).\n\nDeux.'],
  ['levels that go up at once', '## Un\n\n### Deux\n\n#### Trois\n\n## Quatre'],
  ['a note called twice', 'Un[^a], deux[^a].\n\n[^a]: Trois.'],
])('it takes %s', (_, mdx) => {
  expect(faultsOf(mdx)).toEqual([]);
});
