import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import {
  ARMENIA,
  CAUCASUS,
  RAID,
  RAID_EVENT,
  STANCE,
  SUMMIT,
  SUMMIT_EVENT,
} from '../fixtures/corpus.ts';
import { append, corpusWith, edit, rename, rewrite, told, write } from '../fixtures/project.ts';

describe('YAML', () => {
  test('refuses broken YAML at the place where it breaks', () => {
    expect(told(edit(CAUCASUS, 'description: La région.', 'description: "La région.')))
      .toMatchInlineSnapshot(`
        "content/topics/caucase.yaml
          2:14  yaml-illisible
              attendu        : un guillemet droit à la fin du texte, comme au début
              trouvé         : « description: "La région. »

        1 erreur dans 1 fichier ; le site n’est pas construit."
      `);
  });

  test('counts the lines of broken frontmatter from the top of the article', () => {
    expect(told(edit(RAID, 'title: Des tirs au Siounik', 'title: Siounik: des tirs')))
      .toMatchInlineSnapshot(`
        "content/articles/tirs-au-siounik.mdx
          2:8  yaml-illisible
              attendu        : un texte qui contient deux points, entre guillemets droits : « titre: "Siounik : des tirs" » ; ou le champ suivant aligné sur celui-ci
              trouvé         : « title: Siounik: des tirs »

        1 erreur dans 1 fichier ; le site n’est pas construit."
      `);
  });

  test('refuses a key written twice', () => {
    expect(told(append(CAUCASUS, 'name: Caucase du Sud\n'))).toMatchInlineSnapshot(`
      "content/topics/caucase.yaml
        3:1  yaml-illisible
            attendu        : chaque champ une seule fois : retirez l’un des deux
            trouvé         : « name: Caucase du Sud »

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('refuses an alias', () => {
    expect(
      told(
        edit(
          CAUCASUS,
          'name: Caucase\ndescription: La région.',
          'name: &nom Caucase\ndescription: *nom',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/topics/caucase.yaml
        1:12  yaml-illisible
            attendu        : chaque valeur écrite en toutes lettres ; un texte qui commence par * ou &, entre guillemets droits
            trouvé         : une ancre YAML &nom
        2:14  yaml-illisible
            attendu        : chaque valeur écrite en toutes lettres ; un texte qui commence par * ou &, entre guillemets droits
            trouvé         : un renvoi YAML *nom

      2 erreurs dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('refuses a tag, which is code', () => {
    expect(told(edit(CAUCASUS, 'La région.', '!!js/function La région.'))).toMatchInlineSnapshot(`
      "content/topics/caucase.yaml
        2:14  yaml-illisible
            attendu        : une valeur simple, sans étiquette « ! »
            trouvé         : « description: !!js/function La région. »

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('refuses a file that holds nothing', () => {
    expect(told(edit(CAUCASUS, 'name: Caucase\ndescription: La région.\n', '')))
      .toMatchInlineSnapshot(`
        "content/topics/caucase.yaml
          1:1  valeur-refusee
              attendu        : des champs : « nom: valeur », un par ligne
              trouvé         : rien

        1 erreur dans 1 fichier ; le site n’est pas construit."
      `);
  });
});

describe('files', () => {
  test('refuses an id with accents and gives the ASCII one', () => {
    expect(told(rename(STANCE, 'content/stances/Arménie et OTSC.yaml'))).toMatchInlineSnapshot(`
      "content/stances/Arménie et OTSC.yaml
        1:1  identifiant-refuse
            attendu        : un nom de fichier en minuscules sans accent, mots joints par des traits d’union, 80 signes au plus
            trouvé         : Arménie et OTSC
            le plus proche : armenie-et-otsc

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('refuses a foreign file in a collection', () => {
    expect(told(write('content/events/notes.txt', 'À faire'))).toMatchInlineSnapshot(`
      "content/events/notes.txt
        1:1  fichier-etranger
            attendu        : des fichiers .yaml seulement
            trouvé         : notes.txt

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('refuses another spelling of the extension, which would drop the entry in silence', () => {
    expect(told(write('content/events/autre.yml', 'title: Autre'))).toMatchInlineSnapshot(`
      "content/events/autre.yml
        1:1  fichier-etranger
            attendu        : des fichiers .yaml seulement
            trouvé         : autre.yml
            le plus proche : content/events/autre.yaml

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('refuses a folder inside a collection', () => {
    expect(told(write('content/events/2022/autre.yaml', 'title: Autre'))).toMatchInlineSnapshot(`
      "content/events/2022
        1:1  fichier-etranger
            attendu        : des fichiers .yaml seulement
            trouvé         : 2022, un dossier

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('refuses a folder that is no collection and gives the nearest', () => {
    expect(told(write('content/event/autre.yaml', 'title: Autre'))).toMatchInlineSnapshot(`
      "content/event
        1:1  fichier-etranger
            attendu        : les dossiers articles, actors, topics, events, stances, predictions, synthesis seulement
            trouvé         : event
            le plus proche : events

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('leaves hidden files alone', () => {
    expect(told(write('content/events/.DS_Store', 'x'), write('content/.gitkeep', ''))).toBe(
      told(),
    );
  });

  test('refuses Latin-1 bytes, and says nothing else of the file', () => {
    const latin1 = Buffer.from('name: Été\ndescription: La saison.\n', 'latin1');
    expect(told(write('content/topics/ete.yaml', latin1))).toMatchInlineSnapshot(`
      "content/topics/ete.yaml
        1:7  encodage-illisible
            attendu        : un texte en UTF-8 : enregistrez-le de nouveau dans cet encodage
            trouvé         : des octets qui n’en sont pas : « name: �t� »

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('refuses a Latin-1 article without calling it unknown', () => {
    expect(told(rewrite(SUMMIT, (text) => Buffer.from(text, 'latin1')))).toMatchInlineSnapshot(`
      "content/articles/sommet-tendu.mdx
        2:24  encodage-illisible
            attendu        : un texte en UTF-8 : enregistrez-le de nouveau dans cet encodage
            trouvé         : des octets qui n’en sont pas : « le: Un sommet tendu � Erevan »

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('refuses an article without frontmatter', () => {
    expect(told(write('content/articles/brouillon.mdx', 'Un texte seul.\n')))
      .toMatchInlineSnapshot(`
        "content/articles/brouillon.mdx
          1:1  en-tete-absent
              attendu        : un en-tête YAML entre deux lignes « --- », la première du fichier et une autre
              trouvé         : « Un texte seul. »

        1 erreur dans 1 fichier ; le site n’est pas construit."
      `);
  });

  test('reads Windows line ends and a byte order mark', () => {
    const windows = [SUMMIT, SUMMIT_EVENT].map((path) =>
      rewrite(path, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`),
    );
    expect(told(...windows)).toBe(told());
    expect(corpusWith(...windows).articles[0]?.passages).toEqual(
      corpusWith().articles[0]?.passages,
    );
  });
});

describe('a broken entry', () => {
  test('is not called unknown, nor are its names said to be missing', () => {
    expect(told(edit(ARMENIA, 'iso: AM', 'iso: arm'))).toMatchInlineSnapshot(`
      "content/actors/armenie.yaml
        5:6  valeur-refusee  iso
            attendu        : un code ISO de deux capitales
            trouvé         : « arm »

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('does not isolate what it led to', () => {
    expect(told(edit(RAID_EVENT, 'kind: combat', 'kind: guerre'))).toMatchInlineSnapshot(`
      "content/events/tirs-sur-deux-villages.yaml
        2:7  valeur-refusee  kind
            attendu        : l’une des valeurs combat, sommet, decision, declaration, evolution, renversement
            trouvé         : « guerre »

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('does not make a date follow the articles that are left', () => {
    expect(
      told(
        edit(RAID, 'nature: opinion', 'nature: tribune'),
        edit(RAID_EVENT, 'citations:', 'contrast: Un seul nomme les villages.\ncitations:'),
        append(
          RAID_EVENT,
          '  - article: sommet-tendu\n    quote: les délégations sont reparties\n',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/tirs-au-siounik.mdx
        20:11  valeur-refusee  source.nature
            attendu        : l’une des valeurs depeche, article-de-presse, analyse, opinion, traduction-automatique
            trouvé         : « tribune »

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });
});

test('holds a draft to the same rules', () => {
  const draft = edit(RAID, 'topics: [', 'draft: true\ntopics: [');
  expect(told(draft)).toBe(told());
  expect(told(draft, edit(RAID, 'quote: n’a reçu aucune aide', 'quote: une tout autre chose')))
    .toMatchInlineSnapshot(`
      "content/articles/tirs-au-siounik.mdx
        8:12  citation-introuvable  keyPoints[1].quote
            attendu        : des mots qui se lisent tels quels dans un paragraphe de tirs-au-siounik
            trouvé         : « une tout autre chose »
            le plus proche : « Une garantie qui ne joue pas n’en est plus une. » (§ 3, content/articles/tirs-au-siounik.mdx:30)

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
});
