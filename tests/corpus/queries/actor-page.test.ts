import { expect, test } from 'vitest';
import { actorPage } from '../../../src/corpus/queries/actor-page.ts';
import { RAID, STANCE } from '../../fixtures/corpus.ts';
import { corpusWith, edit } from '../../fixtures/project.ts';

const corpus = corpusWith();

test.each([
  ['armenie', [['envers-d-autres', 'Envers d’autres']]],
  ['otsc', []],
  ['siounik', []],
])('a dossier shows only sections of stances that are not empty: %s', (id, expected) => {
  const { positions } = actorPage(corpus, id);
  expect(positions.map((section) => [section.id, section.title])).toEqual(expected);
});

test('a dossier shows the stances of others toward its actor', () => {
  const changed = corpusWith(edit(STANCE, 'toward: otsc', 'toward: siounik'));
  const shown = actorPage(changed, 'siounik').positions.map(({ id, readings }) => [
    id,
    readings.flatMap(({ stances }) => stances.map((stance) => stance.id)),
  ]);
  expect(shown).toEqual([['recues', ['armenie-otsc-2022']]]);
});

test('its events are in time, with the silences between articles', () => {
  expect(actorPage(corpus, 'armenie').events.map(({ id, silence }) => [id, silence])).toEqual([
    ['sommet-d-erevan', undefined],
    ['document-refuse', undefined],
    ['tirs-sur-deux-villages', 'Aucun article entre novembre 2022 et septembre 2023.'],
  ]);
});

test('articles that name the actor come first, then those of which only a note does', () => {
  const noted = corpusWith(
    edit(RAID, '\n> Une', '\n<EditorialNote>\nL’OTSC se tait.\n</EditorialNote>\n\n> Une'),
  );
  const articles = actorPage(noted, 'otsc').articles;
  expect(articles.map(({ id, passages, noted: notes }) => [id, passages, notes])).toEqual([
    ['sommet-tendu', ['1'], []],
    ['tirs-au-siounik', [], ['2']],
  ]);
});

test('related actors, and those of the same paragraphs, are linked', () => {
  const { relatives, coMentions } = actorPage(corpus, 'armenie');
  expect(relatives.map(({ id }) => id)).toEqual(['nikol-pachinian', 'otsc', 'siounik']);
  expect(coMentions.map(({ path, note }) => `${path} ${note}`)).toEqual([
    'acteurs/otsc/ 1',
    'acteurs/siounik/ 1',
  ]);
});

test.each([
  [
    'armenie',
    'À lire dans deux articles sur deux, de novembre 2022 à septembre 2023 (2 paragraphes).',
  ],
  ['otsc', 'Un seul paragraphe de nos articles en parle.'],
])('a dossier begins with where to read about %s', (id, presence) => {
  expect(actorPage(corpus, id).presence).toBe(presence);
});
