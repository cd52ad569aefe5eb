import { expect, test } from 'vitest';
import { mentionsOf } from '../../../src/corpus/queries/mentions.ts';
import { ARMENIA, RAID, SUMMIT } from '../../fixtures/corpus.ts';
import { type Change, corpusWith, edit } from '../../fixtures/project.ts';

const METONYM = [
  edit(ARMENIA, 'adjectives:', 'metonyms: [Erevan]\nadjectives:'),
  edit(ARMENIA, 'searchTerms: [Erevan]\n', ''),
  edit(SUMMIT, 'reparties le soir.', 'reparties d’Erevan le soir.'),
  edit(RAID, 'L’Arménie n’a', 'Le camp arménien n’a'),
];

test.each<[string, string, Change[], string[]]>([
  ['the latest article first', 'armenie', [], ['tirs-au-siounik § 1', 'sommet-tendu § 1']],
  [
    'a passage once',
    'siounik',
    [edit(RAID, 'du Siounik', 'du Siounik (Syunik, Siounik)')],
    ['tirs-au-siounik § 1'],
  ],
  ['a metonym, not an adjective', 'armenie', METONYM, ['sommet-tendu § 1, 3']],
  ['where it is quoted', 'nikol-pachinian', [], ['sommet-tendu § 2']],
  [
    'in the order of the text',
    'nikol-pachinian',
    [edit(SUMMIT, 'L’Arménie dit', 'Pachinian, en Arménie, dit')],
    ['sommet-tendu § 1, 2'],
  ],
  [
    'no note',
    'otsc',
    [edit(RAID, '\n> Une', '\n<EditorialNote>\nL’OTSC se tait.\n</EditorialNote>\n\n> Une')],
    ['sommet-tendu § 1'],
  ],
  ['nothing for a name that is nowhere', 'personne', [], []],
])('mentions: %s', (_, actor, changes, expected) => {
  const found = mentionsOf(corpusWith(...changes), actor).map(
    ({ article, passages }) => `${article.id} § ${passages.map(({ number }) => number).join(', ')}`,
  );
  expect(found).toEqual(expected);
});
