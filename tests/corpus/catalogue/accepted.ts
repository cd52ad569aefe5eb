import {
  ARMENIA,
  CAUCASUS,
  RAID,
  RAID_EVENT,
  SIOUNIK,
  SUMMIT,
  SUMMIT_EVENT,
} from '../../fixtures/corpus.ts';
import { append, type Change, edit, rewrite } from '../../fixtures/project.ts';

/** A title as long as they come, with a word that no line of a phone can hold. */
const LONG_TITLE =
  `Des tirs au Siounik, ${'intergouvernementalisationnellement'.repeat(2)} et sans fin, `
    .padEnd(299, 'dit la dépêche, ')
    .concat('!');
const HEBREW = 'סיוניק';

/** What is strange and right, in one corpus. */
export const ACCEPTED: Readonly<Record<string, Change[]>> = {
  'guillemets dans des guillemets': [
    append(SUMMIT, '\nElle parle d’un « pacte dit “de fer” », rompu.\n'),
  ],
  'nom écrit de droite à gauche': [
    edit(SIOUNIK, 'name: Siounik', `name: ${HEBREW}`),
    edit(SIOUNIK, '[Syunik]', '[Syunik, Siounik]'),
  ],
  'emoji composé': [edit(CAUCASUS, 'name: Caucase', 'name: Caucase 👩🏽‍🚀🏔️')],
  'accent en deux caractères': [
    rewrite(ARMENIA, (text) => text.replaceAll('Arménie', 'Arménie'.normalize('NFD'))),
  ],
  'titre de 300 signes': [edit(RAID, 'title: Des tirs au Siounik', `title: "${LONG_TITLE}"`)],
  'chevron entre deux espaces': [append(SUMMIT, '\nUn mot < deux mots.\n')],
  'jour sans guillemets': [edit(SUMMIT_EVENT, '"2022-11-23"', '2022-11-23')],
  'fins de ligne de Windows et marque d’ordre des octets': [SUMMIT, SUMMIT_EVENT, RAID_EVENT].map(
    (path) => rewrite(path, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`),
  ),
};
