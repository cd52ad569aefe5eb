import { describe, expect, test } from 'vitest';
import {
  ARMENIA,
  PREDICTION,
  RAID,
  RAID_EVENT,
  STANCE,
  SUMMIT,
  SUMMIT_EVENT,
} from '../fixtures/corpus.ts';
import { edit, told } from '../fixtures/project.ts';

describe('a field', () => {
  test('that no schema knows is refused, with the nearest', () => {
    expect(told(edit(SUMMIT_EVENT, 'place:', 'lieu:'))).toMatchInlineSnapshot(`
      "content/events/sommet-d-erevan.yaml
        1:1  champ-absent  place
            attendu        : un texte non vide
            trouvé         : rien
        7:7  champ-inconnu  lieu
            attendu        : l’un des champs title, kind, date, dating, place, region, actors, topics, summary, certainty, confirmedBy, attributedTo, citations, contrast, sources
            trouvé         : lieu

      2 erreurs dans 1 fichier ; le site n’est pas construit."
    `);
    expect(told(edit(SUMMIT_EVENT, 'summary:', 'sumary:'))).toMatchInlineSnapshot(`
      "content/events/sommet-d-erevan.yaml
        11:9  champ-inconnu  sumary
            attendu        : l’un des champs title, kind, date, dating, place, region, actors, topics, summary, certainty, confirmedBy, attributedTo, citations, contrast, sources
            trouvé         : sumary
            le plus proche : summary

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('that is unknown deep in the data is told by its path', () => {
    expect(told(edit(SUMMIT_EVENT, '    quote:', '    quotes:'))).toMatchInlineSnapshot(`
      "content/events/sommet-d-erevan.yaml
        15:13  champ-inconnu  citations[0].quotes
            attendu        : l’un des champs article, quote, original
            trouvé         : quotes
            le plus proche : quote

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
    expect(told(edit(SUMMIT, '  address:', '  adress:'))).toMatchInlineSnapshot(`
      "content/articles/sommet-tendu.mdx
        19:11  champ-inconnu  source.adress
            attendu        : l’un des champs title, publisher, publisherLang, address, author, contributors, nature, caveat, sha256, omitted, origin
            trouvé         : adress
            le plus proche : address

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('that is missing is told where it should stand', () => {
    expect(told(edit(SUMMIT, 'title: Un sommet tendu à Erevan\n', ''))).toMatchInlineSnapshot(`
      "content/articles/sommet-tendu.mdx
        2:1  champ-absent  title
            attendu        : un texte non vide
            trouvé         : rien

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
    expect(told(edit(RAID, '    quote: n’a reçu aucune aide\n', ''))).toMatchInlineSnapshot(`
      "content/articles/tirs-au-siounik.mdx
        7:5  champ-absent  keyPoints[1].quote
            attendu        : un texte non vide
            trouvé         : rien

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('of another type is refused', () => {
    expect(told(edit(SUMMIT_EVENT, '"2022-11-23"', '2022'))).toMatchInlineSnapshot(`
      "content/events/sommet-d-erevan.yaml
        3:7  valeur-refusee  date
            attendu        : un texte : entre guillemets droits, "2022" en est un
            trouvé         : 2022

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
    expect(told(edit(SUMMIT_EVENT, '[caucase]', 'caucase'))).toMatchInlineSnapshot(`
      "content/events/sommet-d-erevan.yaml
        10:9  valeur-refusee  topics
            attendu        : une liste : entre crochets, ou un tiret devant chaque élément
            trouvé         : « caucase »
            le plus proche : [caucase]

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('that is unknown in data that may be left out is told with the nearest too', () => {
    const origin = '  origin: { name: A, adress: "https://a.fr", certainty: certain }\n';
    expect(told(edit(SUMMIT, '  publisher:', `${origin}  publisher:`))).toMatchInlineSnapshot(`
      "content/articles/sommet-tendu.mdx
        18:30  champ-inconnu  source.origin.adress
            attendu        : l’un des champs name, address, certainty
            trouvé         : adress
            le plus proche : address

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('that is neither true nor false is refused', () => {
    expect(told(edit(RAID, 'topics: [', 'draft: oui\ntopics: ['))).toMatchInlineSnapshot(`
      "content/articles/tirs-au-siounik.mdx
        22:8  valeur-refusee  draft
            attendu        : true ou false, sans guillemets
            trouvé         : « oui »
            le plus proche : true

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('with a value outside its list is refused, with the nearest', () => {
    expect(told(edit(STANCE, 'level: distance', 'level: distante'))).toMatchInlineSnapshot(`
      "content/stances/armenie-otsc-2022.yaml
        3:8  valeur-refusee  level
            attendu        : l’une des valeurs soutien, soutien-reserve, equilibre, distance, rupture
            trouvé         : « distante »
            le plus proche : distance

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('of an actor of no known kind is refused', () => {
    expect(told(edit(ARMENIA, 'kind: country', 'kind: pays'))).toMatchInlineSnapshot(`
      "content/actors/armenie.yaml
        2:7  valeur-refusee  kind
            attendu        : un champ « kind » : country, person, organisation ou territory
            trouvé         : « pays »

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('that gives the kind of an actor may not be missing', () => {
    expect(told(edit(ARMENIA, 'kind: country\n', ''))).toMatchInlineSnapshot(`
      "content/actors/armenie.yaml
        1:1  champ-absent  kind
            attendu        : un champ « kind » : country, person, organisation ou territory
            trouvé         : rien

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('of one kind of actor is unknown to another', () => {
    expect(told(edit(ARMENIA, 'iso: AM', 'iso: AM\nrole: pays'))).toMatchInlineSnapshot(`
      "content/actors/armenie.yaml
        6:7  champ-inconnu  role
            attendu        : l’un des champs kind, iso, name, lang, aliases, metonyms, adjectives, searchTerms, description
            trouvé         : role

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });
});

describe('a date', () => {
  test('that the calendar does not have is refused', () => {
    expect(told(edit(SUMMIT_EVENT, '2022-11-23"', '2022-11-31"'))).toMatchInlineSnapshot(`
      "content/events/sommet-d-erevan.yaml
        3:7  valeur-refusee  date
            attendu        : un jour qui existe : de 01 à 30 en novembre 2022
            trouvé         : « 2022-11-31 »

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('that is not EDTF is refused, with the forms', () => {
    expect(told(edit(SUMMIT_EVENT, '"2022-11-23"', '23 novembre 2022'))).toMatchInlineSnapshot(`
      "content/events/sommet-d-erevan.yaml
        3:7  valeur-refusee  date
            attendu        : une date EDTF : AAAA, AAAA-MM ou AAAA-MM-JJ, suivie de ~ si elle est approchée, « a/b » pour une durée, « a~/b~ » pour une durée inconnue entre deux, « [a..b] » pour un jour inconnu entre deux, « [..b] » pour « au plus tard »
            trouvé         : « 23 novembre 2022 »
            le plus proche : 2022-11-23

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('that ends before it begins is refused', () => {
    expect(told(edit(SUMMIT_EVENT, '2022-11-23"', '2022-11-23/2022-11-22"')))
      .toMatchInlineSnapshot(`
      "content/events/sommet-d-erevan.yaml
        3:7  valeur-refusee  date
            attendu        : un début qui précède la fin
            trouvé         : « 2022-11-23/2022-11-22 »

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('from outside the corpus needs a source', () => {
    expect(told(edit(RAID_EVENT, 'basis: stated', 'basis: external'))).toMatchInlineSnapshot(`
      "content/events/tirs-sur-deux-villages.yaml
        5:3  champ-absent  dating.source
            attendu        : une source, puisque la date vient de l’extérieur du corpus
            trouvé         : rien

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('of publication is a day', () => {
    expect(told(edit(RAID, '2026-11-21', '2026-11'))).toMatchInlineSnapshot(`
      "content/articles/tirs-au-siounik.mdx
        15:12  valeur-refusee  published
            attendu        : un jour, AAAA-MM-JJ
            trouvé         : « 2026-11 »

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });
});

describe('what goes with a value', () => {
  test('what is asserted without proof needs someone who asserts it', () => {
    expect(told(edit(RAID_EVENT, 'rapporte\nattributedTo: La Gazette\n', 'sans-preuve\n')))
      .toMatchInlineSnapshot(`
      "content/events/tirs-sur-deux-villages.yaml
        1:1  champ-absent  attributedTo
            attendu        : à qui le fait est attribué, puisqu’il est affirmé sans preuve
            trouvé         : rien

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('an analysis needs a judge', () => {
    expect(told(edit(STANCE, 'basis: parole', 'basis: analyse'))).toMatchInlineSnapshot(`
      "content/stances/armenie-otsc-2022.yaml
        1:1  champ-absent  judge
            attendu        : un juge (« judge » ou « judgeGroup ») si la position est une analyse, et seulement alors
            trouvé         : rien

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('an event needs a citation', () => {
    expect(
      told(
        edit(
          SUMMIT_EVENT,
          'citations:\n  - article: sommet-tendu\n    quote: Le sommet de l’OTSC s’est tenu le 23 novembre 2022',
          'citations: []',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/events/sommet-d-erevan.yaml
        13:12  valeur-refusee  citations
            attendu        : une référence au moins
            trouvé         : []

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('a stance needs a citation', () => {
    expect(
      told(
        edit(
          STANCE,
          'citations:\n  - article: sommet-tendu\n    quote: Nous attendions davantage\n',
          '',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/stances/armenie-otsc-2022.yaml
        1:1  champ-absent  citations
            attendu        : une liste : entre crochets, ou un tiret devant chaque élément
            trouvé         : rien

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('a known outcome needs a citation', () => {
    expect(told(edit(PREDICTION, 'status: sans-suite', 'status: dementie'))).toMatchInlineSnapshot(`
      "content/predictions/negociations-promises.yaml
        12:3  champ-absent  outcome.citations
            attendu        : une référence au moins, puisque la prévision est confirmée ou démentie
            trouvé         : rien

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });
});

test('a script for an address is refused', () => {
  expect(told(edit(SUMMIT, 'https://quotidien.example/sommet', 'javascript:alert(1)')))
    .toMatchInlineSnapshot(`
      "content/articles/sommet-tendu.mdx
        19:12  valeur-refusee  source.address
            attendu        : une adresse qui commence par http:// ou https://, sans espace
            trouvé         : « javascript:alert(1) »

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
});

test('an id with accents is refused where it is referred to', () => {
  expect(told(edit(STANCE, 'toward: otsc', 'toward: Otsé'))).toMatchInlineSnapshot(`
    "content/stances/armenie-otsc-2022.yaml
      2:9  valeur-refusee  toward
          attendu        : un identifiant en minuscules sans accent, mots joints par des traits d’union
          trouvé         : « Otsé »
          le plus proche : otsc

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('a list in which a value stands twice is refused', () => {
  expect(told(edit(SUMMIT_EVENT, '[armenie, otsc]', '[armenie, armenie]'))).toMatchInlineSnapshot(`
    "content/events/sommet-d-erevan.yaml
      9:9  valeur-refusee  actors
          attendu        : une liste sans doublon, où « armenie » ne soit qu’une fois
          trouvé         : ["armenie","armenie"]

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('every field that is wrong is told at once, in order', () => {
  expect(
    told(
      edit(SUMMIT_EVENT, 'kind: sommet', 'kind: reunion'),
      edit(SUMMIT_EVENT, 'region: caucase', 'region: caucasus'),
      edit(SUMMIT_EVENT, '2022-11-23"', '2022-13"'),
    ),
  ).toMatchInlineSnapshot(`
    "content/events/sommet-d-erevan.yaml
      2:7  valeur-refusee  kind
          attendu        : l’une des valeurs combat, sommet, decision, declaration, evolution, renversement
          trouvé         : « reunion »
      3:7  valeur-refusee  date
          attendu        : un mois qui existe : de 01 à 12
          trouvé         : « 2022-13 »
      8:9  valeur-refusee  region
          attendu        : l’une des valeurs russie-ukraine, bielorussie, caucase, asie-centrale, moyen-orient, ameriques-et-monde
          trouvé         : « caucasus »
          le plus proche : caucase

    3 erreurs dans 1 fichier ; le site n’est pas construit."
  `);
});
