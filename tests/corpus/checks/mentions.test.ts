import { expect, test } from 'vitest';
import { RAID, SUMMIT } from '../../fixtures/corpus.ts';
import { edit, told } from '../../fixtures/project.ts';

const declareOtsc = edit(RAID, 'actors: [siounik, armenie]', 'actors: [siounik, armenie, otsc]');

test('refuses a declared actor that the text never names', () => {
  expect(told(declareOtsc)).toMatchInlineSnapshot(`
    "content/articles/tirs-au-siounik.mdx
      21:28  acteur-jamais-nomme  actors[2]
          attendu        : un acteur que le texte ou une note nomme
          trouvé         : otsc

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('takes a mention in a note as enough', () => {
  expect(
    told(
      declareOtsc,
      edit(RAID, '\n> Une', '\n<EditorialNote>\nL’OTSC se tait.\n</EditorialNote>\n\n> Une'),
    ),
  ).toBe(told());
});

test('takes a quotation as a mention of its speaker', () => {
  expect(told(edit(SUMMIT, 'by="nikol-pachinian"', 'by="armenie"'))).toMatchInlineSnapshot(`
    "content/articles/sommet-tendu.mdx
      22:25  acteur-jamais-nomme  actors[2]
          attendu        : un acteur que le texte ou une note nomme
          trouvé         : nikol-pachinian

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('refuses a named actor that the article does not declare', () => {
  expect(told(edit(SUMMIT, 'actors: [armenie, otsc, ', 'actors: [armenie, ')))
    .toMatchInlineSnapshot(`
    "content/articles/sommet-tendu.mdx
      26:1  acteur-non-declare  actors
          attendu        : tous les acteurs que le texte nomme, dans l’en-tête
          trouvé         : § 1 : otsc

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('lets a note name an actor that the article does not declare', () => {
  expect(
    told(edit(RAID, '\n> Une', '\n<EditorialNote>\nL’OTSC se tait.\n</EditorialNote>\n\n> Une')),
  ).toBe(told());
});

test('finds an actor by its alias, not by its adjective', () => {
  expect(told(edit(SUMMIT, 'reparties le soir.', 'reparties sans Pachinian.'))).toBe(told());
  expect(told(edit(RAID, 'avant l’hiver.', 'avant l’hiver, dit Pachinian.')))
    .toMatchInlineSnapshot(`
    "content/articles/tirs-au-siounik.mdx
      27:1  acteur-non-declare  actors
          attendu        : tous les acteurs que le texte nomme, dans l’en-tête
          trouvé         : § 2 : nikol-pachinian

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
  expect(told(edit(RAID, 'L’Arménie n’a reçu', 'Le camp arménien n’a reçu')))
    .toMatchInlineSnapshot(`
    "content/articles/tirs-au-siounik.mdx
      21:19  acteur-jamais-nomme  actors[1]
          attendu        : un acteur que le texte ou une note nomme
          trouvé         : armenie

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});
