import { expect, test } from 'vitest';
import { ARMENIA, PACHINIAN, SIOUNIK } from '../../fixtures/corpus.ts';
import { edit, told } from '../../fixtures/project.ts';

test('refuses an alias that two actors claim, and says who has it', () => {
  expect(told(edit(SIOUNIK, '[Syunik]', '[Syunik, Pachinian]'))).toMatchInlineSnapshot(`
    "content/actors/siounik.yaml
      3:19  nom-deja-pris  aliases[1]
          attendu        : un nom qu’aucun autre acteur ne porte
          trouvé         : « Pachinian », déjà à nikol-pachinian (content/actors/nikol-pachinian.yaml:3)

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('compares names without case or accents', () => {
  expect(told(edit(SIOUNIK, '[Syunik]', '[Syunik, ARMENIE]'))).toMatchInlineSnapshot(`
    "content/actors/siounik.yaml
      3:19  nom-deja-pris  aliases[1]
          attendu        : un nom qu’aucun autre acteur ne porte
          trouvé         : « ARMENIE », déjà à armenie (content/actors/armenie.yaml:1)

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('holds metonyms, adjectives and search terms to be names', () => {
  expect(
    told(
      edit(ARMENIA, 'adjectives: [arménien]', 'metonyms: [le palais]\nadjectives: [arménien]'),
      edit(
        SIOUNIK,
        'partOf:',
        'metonyms: [le palais]\nadjectives: [arménien]\nsearchTerms: [Erevan]\npartOf:',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/actors/siounik.yaml
      4:12  nom-deja-pris  metonyms[0]
          attendu        : un nom qu’aucun autre acteur ne porte
          trouvé         : « le palais », déjà à armenie (content/actors/armenie.yaml:3)
      5:14  nom-deja-pris  adjectives[0]
          attendu        : un nom qu’aucun autre acteur ne porte
          trouvé         : « arménien », déjà à armenie (content/actors/armenie.yaml:4)
      6:15  nom-deja-pris  searchTerms[0]
          attendu        : un nom qu’aucun autre acteur ne porte
          trouvé         : « Erevan », déjà à armenie (content/actors/armenie.yaml:5)

    3 erreurs dans 1 fichier ; le site n’est pas construit."
  `);
});

test('lets one actor have the same name twice', () => {
  expect(told(edit(PACHINIAN, '[Pachinian]', '[Pachinian, nikol pachinian]'))).toBe(told());
});
