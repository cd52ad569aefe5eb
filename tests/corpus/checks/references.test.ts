import { expect, test } from 'vitest';
import {
  OTSC,
  PACHINIAN,
  PREDICTION,
  SIOUNIK,
  STANCE,
  SUMMIT,
  SUMMIT_EVENT,
} from '../../fixtures/corpus.ts';
import { edit, told } from '../../fixtures/project.ts';

test('refuses an unknown actor of an article and gives the nearest', () => {
  expect(
    told(
      edit(SUMMIT, '[armenie, otsc, nikol-pachinian]', '[armenie, otcs, otsc, nikol-pachinian]'),
    ),
  ).toMatchInlineSnapshot(`
    "content/articles/sommet-tendu.mdx
      22:19  reference-inconnue  actors[1]
          attendu        : l’identifiant d’un acteur du corpus
          trouvé         : otcs
          le plus proche : otsc

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('gives no nearest id when none looks like it', () => {
  expect(told(edit(SUMMIT_EVENT, '[armenie, otsc]', '[armenie, otsc, kirghizistan]')))
    .toMatchInlineSnapshot(`
    "content/events/sommet-d-erevan.yaml
      9:25  reference-inconnue  actors[2]
          attendu        : l’identifiant d’un acteur du corpus
          trouvé         : kirghizistan

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('refuses an unknown topic', () => {
  expect(told(edit(SUMMIT_EVENT, '[caucase]', '[caucase, garantie]'))).toMatchInlineSnapshot(`
    "content/events/sommet-d-erevan.yaml
      10:19  reference-inconnue  topics[1]
          attendu        : l’identifiant d’un thème du corpus
          trouvé         : garantie
          le plus proche : garanties

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('refuses an unknown article in a citation', () => {
  expect(told(edit(STANCE, 'article: sommet-tendu', 'article: sommets-tendus')))
    .toMatchInlineSnapshot(`
    "content/stances/armenie-otsc-2022.yaml
      11:14  reference-inconnue  citations[0].article
          attendu        : l’identifiant d’un article du corpus
          trouvé         : sommets-tendus
          le plus proche : sommet-tendu

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('refuses the unknown actors that an actor is bound to', () => {
  expect(
    told(
      edit(PACHINIAN, 'of: [armenie]', 'of: [armenie, armenia]'),
      edit(OTSC, 'members: [armenie]', 'members: [armenie, armeni]'),
      edit(SIOUNIK, 'partOf: armenie', 'partOf: armenies'),
    ),
  ).toMatchInlineSnapshot(`
    "content/actors/nikol-pachinian.yaml
      5:15  reference-inconnue  of[1]
          attendu        : l’identifiant d’un acteur du corpus
          trouvé         : armenia
          le plus proche : armenie

    content/actors/otsc.yaml
      4:20  reference-inconnue  members[1]
          attendu        : l’identifiant d’un acteur du corpus
          trouvé         : armeni
          le plus proche : armenie

    content/actors/siounik.yaml
      4:9  reference-inconnue  partOf
          attendu        : l’identifiant d’un acteur du corpus
          trouvé         : armenies
          le plus proche : armenie

    3 erreurs dans 3 fichiers ; le site n’est pas construit."
  `);
});

test('refuses the unknown actors of a stance', () => {
  expect(
    told(
      edit(STANCE, 'actor: armenie', 'actor: armeni'),
      edit(STANCE, 'toward: otsc', 'toward: otcs'),
      edit(STANCE, 'basis: parole', 'basis: analyse\njudge: nikol-pashinian'),
    ),
  ).toMatchInlineSnapshot(`
    "content/stances/armenie-otsc-2022.yaml
      1:8  reference-inconnue  actor
          attendu        : l’identifiant d’un acteur du corpus
          trouvé         : armeni
          le plus proche : armenie
      2:9  reference-inconnue  toward
          attendu        : l’identifiant d’un acteur du corpus
          trouvé         : otcs
          le plus proche : otsc
      5:8  reference-inconnue  judge
          attendu        : l’identifiant d’un acteur du corpus
          trouvé         : nikol-pashinian
          le plus proche : nikol-pachinian

    3 erreurs dans 1 fichier ; le site n’est pas construit."
  `);
});

test('refuses the unknown actors and articles of a prediction', () => {
  expect(
    told(
      edit(PREDICTION, 'speaker: auteur', 'speaker: auteure'),
      edit(PREDICTION, 'actors: [armenie]', 'actors: [armenie, siunik]'),
      edit(PREDICTION, 'status: sans-suite', 'status: confirmee'),
      edit(
        PREDICTION,
        'Le corpus n’en dit rien de plus.',
        'Elles s’ouvrirent.\n  citations:\n    - article: tirs-au-sionik\n      quote: s’ouvriront',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/predictions/negociations-promises.yaml
      1:10  reference-inconnue  speaker
          attendu        : l’identifiant d’un acteur du corpus
          trouvé         : auteure
      7:19  reference-inconnue  actors[1]
          attendu        : l’identifiant d’un acteur du corpus
          trouvé         : siunik
          le plus proche : siounik
      15:16  reference-inconnue  outcome.citations[0].article
          attendu        : l’identifiant d’un article du corpus
          trouvé         : tirs-au-sionik
          le plus proche : tirs-au-siounik

    3 erreurs dans 1 fichier ; le site n’est pas construit."
  `);
});

test('takes the author of the article for a judge or a speaker', () => {
  expect(
    told(
      edit(STANCE, 'basis: parole', 'basis: analyse\njudge: auteur'),
      edit(STANCE, '"2022-11-23"', '"2022-11-24"'),
    ),
  ).toBe(told());
});
