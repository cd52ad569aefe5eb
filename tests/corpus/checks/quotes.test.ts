import { expect, test } from 'vitest';
import {
  PREDICTION,
  RAID,
  RAID_EVENT,
  STANCE,
  SUMMIT,
  SUMMIT_EVENT,
} from '../../fixtures/corpus.ts';
import { append, edit, told } from '../../fixtures/project.ts';

test('refuses a quote that is nowhere and shows the nearest sentence', () => {
  expect(told(edit(SUMMIT_EVENT, 's’est tenu le 23 novembre', 's’est ouvert le 23 novembre')))
    .toMatchInlineSnapshot(`
      "content/events/sommet-d-erevan.yaml
        15:12  citation-introuvable  citations[0].quote
            attendu        : des mots qui se lisent tels quels dans un paragraphe de sommet-tendu
            trouvé         : « Le sommet de l’OTSC s’est ouvert le 23 novembre 2022 »
            le plus proche : « Le sommet de l’OTSC s’est tenu le 23 novembre 2022. » (§ 1, content/articles/sommet-tendu.mdx:26)

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
});

test('shows nothing when no sentence has a word of the quote', () => {
  expect(told(edit(STANCE, 'Nous attendions davantage', 'Parfaitement inconnu')))
    .toMatchInlineSnapshot(`
    "content/stances/armenie-otsc-2022.yaml
      12:12  citation-introuvable  citations[0].quote
          attendu        : des mots qui se lisent tels quels dans un paragraphe de sommet-tendu
          trouvé         : « Parfaitement inconnu »

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('refuses a quote of the article’s title or of a heading', () => {
  expect(told(edit(STANCE, 'Nous attendions davantage', 'La fin du sommet')))
    .toMatchInlineSnapshot(`
    "content/stances/armenie-otsc-2022.yaml
      12:12  citation-introuvable  citations[0].quote
          attendu        : des mots qui se lisent tels quels dans un paragraphe de sommet-tendu
          trouvé         : « La fin du sommet »
          le plus proche : « Le sommet de l’OTSC s’est tenu le 23 novembre 2022. » (§ 1, content/articles/sommet-tendu.mdx:26)

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('refuses a quote that spans two passages', () => {
  expect(
    told(
      edit(RAID_EVENT, 'des tirs visent deux villages du Siounik', 'aucune aide. Des négociations'),
    ),
  ).toMatchInlineSnapshot(`
    "content/events/tirs-sur-deux-villages.yaml
      16:12  citation-introuvable  citations[0].quote
          attendu        : des mots qui se lisent tels quels dans un paragraphe de tirs-au-siounik
          trouvé         : « aucune aide. Des négociations »
          le plus proche : « L’Arménie n’a reçu aucune aide. » (§ 1, content/articles/tirs-au-siounik.mdx:25)

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('refuses a quote found in two passages', () => {
  expect(told(append(SUMMIT, '\nNous attendions davantage, a-t-il répété.\n')))
    .toMatchInlineSnapshot(`
    "content/articles/sommet-tendu.mdx
      10:12  citation-ambigue  keyPoints[2].quote
          attendu        : des mots qui ne se lisent qu’une fois dans sommet-tendu
          trouvé         : « Nous attendions davantage », 2 fois : § 2, § 4

    content/stances/armenie-otsc-2022.yaml
      12:12  citation-ambigue  citations[0].quote
          attendu        : des mots qui ne se lisent qu’une fois dans sommet-tendu
          trouvé         : « Nous attendions davantage », 2 fois : § 2, § 4

    2 erreurs dans 2 fichiers ; le site n’est pas construit."
  `);
});

test('refuses a quote found twice in one passage', () => {
  expect(told(edit(RAID, 'avant l’hiver.', 'avant l’hiver, oui, s’ouvriront avant l’hiver.')))
    .toMatchInlineSnapshot(`
    "content/predictions/negociations-promises.yaml
      10:10  citation-ambigue  citation.quote
          attendu        : des mots qui ne se lisent qu’une fois dans tirs-au-siounik
          trouvé         : « s’ouvriront avant l’hiver », 2 fois : § 2, § 2

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('refuses a quote that stands only in a note', () => {
  expect(told(edit(STANCE, 'Nous attendions davantage', 'qui présidait la séance')))
    .toMatchInlineSnapshot(`
    "content/stances/armenie-otsc-2022.yaml
      12:12  citation-dans-une-note  citations[0].quote
          attendu        : les mots d’un paragraphe numéroté : une note de la rédaction ne prouve rien
          trouvé         : « qui présidait la séance », dans la note de la ligne 35 de content/articles/sommet-tendu.mdx

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('refuses the quote of a key point that is nowhere', () => {
  expect(told(edit(RAID, 'quote: n’a reçu aucune aide', 'quote: n’a pas reçu d’aide')))
    .toMatchInlineSnapshot(`
    "content/articles/tirs-au-siounik.mdx
      8:12  citation-introuvable  keyPoints[1].quote
          attendu        : des mots qui se lisent tels quels dans un paragraphe de tirs-au-siounik
          trouvé         : « n’a pas reçu d’aide »
          le plus proche : « L’Arménie n’a reçu aucune aide. » (§ 1, content/articles/tirs-au-siounik.mdx:25)

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('refuses the quotes of a prediction and of its outcome', () => {
  expect(
    told(
      edit(PREDICTION, 'quote: s’ouvriront avant l’hiver', 'quote: s’ouvriront après l’hiver'),
      edit(PREDICTION, 'status: sans-suite', 'status: dementie'),
      edit(
        PREDICTION,
        'Le corpus n’en dit rien de plus.',
        'Non.\n  citations:\n    - article: tirs-au-siounik\n      quote: rien ne s’ouvrit',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/predictions/negociations-promises.yaml
      10:10  citation-introuvable  citation.quote
          attendu        : des mots qui se lisent tels quels dans un paragraphe de tirs-au-siounik
          trouvé         : « s’ouvriront après l’hiver »
          le plus proche : « Des négociations, annonce l’auteur, s’ouvriront avant l’hiver. » (§ 2, content/articles/tirs-au-siounik.mdx:27)
      16:14  citation-introuvable  outcome.citations[0].quote
          attendu        : des mots qui se lisent tels quels dans un paragraphe de tirs-au-siounik
          trouvé         : « rien ne s’ouvrit »
          le plus proche : « Une garantie qui ne joue pas n’en est plus une. » (§ 3, content/articles/tirs-au-siounik.mdx:29)

    2 erreurs dans 1 fichier ; le site n’est pas construit."
  `);
});

test('takes a quote whatever its spaces, apostrophes and dots', () => {
  expect(
    told(
      edit(RAID, 'avant l’hiver.', 'avant l’hiver…'),
      edit(PREDICTION, 's’ouvriront avant l’hiver', "s'ouvriront\u00A0avant\n    l'hiver..."),
    ),
  ).toBe(told());
});

test('shows the sentence that shares most words, not the one that repeats small ones', () => {
  const long =
    '\nLe soir de l’été, le ministre, le conseiller, le chef, le préfet, le maire, le juge, le général, le secrétaire de l’État, le greffier, le notaire et le garde de l’ambassade sont venus.\n';
  const message = told(
    append(SUMMIT, long),
    edit(
      SUMMIT_EVENT,
      'quote: Le sommet de l’OTSC s’est tenu le 23',
      'quote: Le sommet de l’OTSC s’est tenue le 23',
    ),
  );
  expect(message).toContain(
    'le plus proche : « Le sommet de l’OTSC s’est tenu le 23 novembre 2022. »',
  );
});

test('refuses words of a personal paragraph that are nowhere', () => {
  expect(told(edit(SUMMIT, 'topics:', 'personal: [Parfaitement inconnu]\ntopics:')))
    .toMatchInlineSnapshot(`
    "content/articles/sommet-tendu.mdx
      23:12  citation-introuvable  personal[0]
          attendu        : des mots qui se lisent tels quels dans un paragraphe de sommet-tendu
          trouvé         : « Parfaitement inconnu »

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});
