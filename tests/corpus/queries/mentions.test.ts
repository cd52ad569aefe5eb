import { expect, test } from 'vitest';
import { mentionsByActor, mentionsOf, notesNaming } from '../../../src/corpus/queries/mentions.ts';
import { ARMENIA, RAID, SUMMIT } from '../../fixtures/corpus.ts';
import { type Change, corpusWith, edit } from '../../fixtures/project.ts';

/** The passages in which an actor is named: « article § 1, 3 », the latest article first. */
function placesOf(actor: string, ...changes: Change[]): string[] {
  return mentionsOf(corpusWith(...changes), actor).map(
    ({ article, passages }) => `${article.id} § ${passages.map(({ number }) => number).join(', ')}`,
  );
}

const note = edit(RAID, '\n> Une', '\n<EditorialNote>\nL’OTSC se tait.\n</EditorialNote>\n\n> Une');

test('gives the passages that name an actor, the latest article first', () => {
  expect(placesOf('armenie')).toEqual(['tirs-au-siounik § 1', 'sommet-tendu § 1']);
  expect(placesOf('otsc')).toEqual(['sommet-tendu § 1']);
});

test('counts a passage once, however often it names the actor', () => {
  expect(placesOf('siounik', edit(RAID, 'du Siounik', 'du Siounik (Syunik, Siounik)'))).toEqual([
    'tirs-au-siounik § 1',
  ]);
});

test('counts a metonym, not an adjective', () => {
  const changes = [
    edit(ARMENIA, 'adjectives:', 'metonyms: [Erevan]\nadjectives:'),
    edit(ARMENIA, 'searchTerms: [Erevan]\n', ''),
    edit(SUMMIT, 'reparties le soir.', 'reparties d’Erevan le soir.'),
    edit(RAID, 'L’Arménie n’a', 'Le camp arménien n’a'),
  ];
  expect(placesOf('armenie', ...changes)).toEqual(['sommet-tendu § 1, 3']);
});

test('counts the passage where an actor is quoted, in the order of the text', () => {
  expect(placesOf('nikol-pachinian')).toEqual(['sommet-tendu § 2']);
  expect(
    placesOf('nikol-pachinian', edit(SUMMIT, 'L’Arménie dit', 'Pachinian, en Arménie, dit')),
  ).toEqual(['sommet-tendu § 1, 2']);
  expect(
    placesOf('nikol-pachinian', edit(SUMMIT, 'reparties le soir', 'reparties sans Pachinian')),
  ).toEqual(['sommet-tendu § 2, 3']);
});

test('counts no note', () => {
  expect(placesOf('otsc', note)).toEqual(['sommet-tendu § 1']);
  const quoting = edit(
    SUMMIT,
    'qui présidait',
    '<Quotation by="siounik" date="2022">qui</Quotation> présidait',
  );
  expect(placesOf('siounik', quoting)).toEqual(['tirs-au-siounik § 1']);
});

test('gives the notes that name an actor, with the passage that each follows', () => {
  const noted = notesNaming(corpusWith(note), 'otsc');
  expect(noted.map(({ article, notes }) => [article.id, notes.map(({ after }) => after)])).toEqual([
    ['tirs-au-siounik', ['2']],
  ]);
});

test('has nothing for an actor that is not named', () => {
  expect(placesOf('personne')).toEqual([]);
});

test('reads each corpus once', () => {
  const corpus = corpusWith();
  expect(mentionsByActor(corpus)).toBe(mentionsByActor(corpus));
  expect(mentionsByActor(corpusWith(note))).not.toBe(mentionsByActor(corpus));
});
