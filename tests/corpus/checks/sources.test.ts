import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  PREDICTION,
  RAID,
  RAID_EVENT,
  REFUSAL_EVENT,
  SIOUNIK,
  STANCE,
  SUMMIT,
  SYNTHESIS,
} from '../../fixtures/corpus.ts';
import { append, type Change, edit, told, write } from '../../fixtures/project.ts';

/** A source text, with its hash in the frontmatter of its article. */
const source =
  (id: string, text: string): Change =>
  (files) => {
    write(`.sources/${id}.txt`, text)(files);
    const article = `content/articles/${id}.mdx`;
    edit(article, '  nature:', `  sha256: ${hash('sha256', text)}\n  nature:`)(files);
  };
const raidSource = (text: string) => source('tirs-au-siounik', text);
const summitSource = (text = '') =>
  source(
    'sommet-tendu',
    `On se quitte sans adopter de document.\nNous attendions davantage.\n${text}`,
  );

/** Eleven words, of which a text may share ten. */
const ELEVEN = 'un deux trois quatre cinq six sept huit neuf dix onze';
const TEN = ELEVEN.replace(' onze', '');

describe('copied text', () => {
  const sharing = (words: string) =>
    edit(RAID, 'avant l’hiver.', `avant l’hiver. Or ${words} ici.`);

  test('refuses eleven words in a row of the source', () => {
    expect(told(raidSource(`Soit ${ELEVEN} fois.`), sharing(ELEVEN))).toMatchInlineSnapshot(`
      "content/articles/tirs-au-siounik.mdx
        28:1  texte-copie
            attendu        : 10 mots de suite au plus en commun avec un texte source, hors citations
            trouvé         : « un deux trois quatre cinq six sept huit neuf dix onze », 11 mots de .sources/tirs-au-siounik.txt

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('lets ten words in a row be', () => {
    expect(told(raidSource(`Soit ${ELEVEN} fois.`), sharing(TEN))).toBe(told());
    expect(told(raidSource(TEN), sharing(TEN))).toBe(told());
  });

  test('tells the whole run, whatever its case, accents and punctuation', () => {
    expect(
      told(
        raidSource('zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize'),
        sharing('UN, deux, trois ; quatre : cinq, six, sept, huit, neuf, dix, ônze, douze'),
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/tirs-au-siounik.mdx
        28:1  texte-copie
            attendu        : 10 mots de suite au plus en commun avec un texte source, hors citations
            trouvé         : « un deux trois quatre cinq six sept huit neuf dix onze douze », 12 mots de .sources/tirs-au-siounik.txt

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('lets words be copied between guillemets', () => {
    expect(told(raidSource(ELEVEN), sharing(`il dit « ${ELEVEN} »`))).toBe(told());
  });

  test('lets a quotation be copied', () => {
    expect(
      told(
        raidSource(ELEVEN),
        edit(
          RAID,
          'avant l’hiver.',
          `avant l’hiver, dit <Quotation by="armenie" date="2023-09">${ELEVEN}</Quotation>.`,
        ),
      ),
    ).toBe(told());
  });

  test('does not join what stands on both sides of a quotation', () => {
    expect(
      told(
        raidSource(ELEVEN),
        sharing('un deux trois quatre cinq « x » six sept huit neuf dix onze'),
      ),
    ).toBe(told());
  });

  test('looks at every text of ours, and at the source of every article', () => {
    expect(
      told(
        summitSource(ELEVEN),
        edit(RAID, '\n> Une', `\n<EditorialNote>\nNote ${ELEVEN}\n</EditorialNote>\n\n> Une`),
        edit(RAID, 'Deux villages sont visés, et personne ne vient.', ELEVEN),
        edit(RAID, 'text: Deux villages sont visés.', `text: ${ELEVEN}`),
        edit(RAID_EVENT, 'Deux villages sont pris pour cibles.', ELEVEN),
        edit(RAID_EVENT, 'citations:', `contrast: ${ELEVEN}\ncitations:`),
        edit(PREDICTION, 'Le corpus n’en dit rien de plus.', ELEVEN),
        edit(SYNTHESIS, 'Un an plus tard, elle l’est encore.', ELEVEN),
        edit(STANCE, 'Le premier ministre dit sa déception.', ELEVEN),
        edit(SIOUNIK, 'Province du sud.', ELEVEN),
      ),
    ).toMatchInlineSnapshot(`
      "content/actors/siounik.yaml
        5:14  texte-copie  description
            attendu        : 10 mots de suite au plus en commun avec un texte source, hors citations
            trouvé         : « un deux trois quatre cinq six sept huit neuf dix onze », 11 mots de .sources/sommet-tendu.txt

      content/articles/tirs-au-siounik.mdx
        3:10  texte-copie  summary
            attendu        : 10 mots de suite au plus en commun avec un texte source, hors citations
            trouvé         : « un deux trois quatre cinq six sept huit neuf dix onze », 11 mots de .sources/sommet-tendu.txt
        5:11  texte-copie  keyPoints[0].text
            attendu        : 10 mots de suite au plus en commun avec un texte source, hors citations
            trouvé         : « un deux trois quatre cinq six sept huit neuf dix onze », 11 mots de .sources/sommet-tendu.txt
        29:1  texte-copie
            attendu        : 10 mots de suite au plus en commun avec un texte source, hors citations
            trouvé         : « un deux trois quatre cinq six sept huit neuf dix onze », 11 mots de .sources/sommet-tendu.txt

      content/events/tirs-sur-deux-villages.yaml
        11:10  texte-copie  summary
            attendu        : 10 mots de suite au plus en commun avec un texte source, hors citations
            trouvé         : « un deux trois quatre cinq six sept huit neuf dix onze », 11 mots de .sources/sommet-tendu.txt
        14:11  comparaison-sans-objet  contrast
            attendu        : aucun champ « contrast » : un seul article rapporte l’événement
            trouvé         : tirs-au-siounik
        14:11  texte-copie  contrast
            attendu        : 10 mots de suite au plus en commun avec un texte source, hors citations
            trouvé         : « un deux trois quatre cinq six sept huit neuf dix onze », 11 mots de .sources/sommet-tendu.txt

      content/predictions/negociations-promises.yaml
        13:12  texte-copie  outcome.summary
            attendu        : 10 mots de suite au plus en commun avec un texte source, hors citations
            trouvé         : « un deux trois quatre cinq six sept huit neuf dix onze », 11 mots de .sources/sommet-tendu.txt

      content/stances/armenie-otsc-2022.yaml
        9:10  texte-copie  summary
            attendu        : 10 mots de suite au plus en commun avec un texte source, hors citations
            trouvé         : « un deux trois quatre cinq six sept huit neuf dix onze », 11 mots de .sources/sommet-tendu.txt

      content/synthesis/1-le-sommet.yaml
        6:11  texte-copie  sentences[1].text
            attendu        : 10 mots de suite au plus en commun avec un texte source, hors citations
            trouvé         : « un deux trois quatre cinq six sept huit neuf dix onze », 11 mots de .sources/sommet-tendu.txt

      10 erreurs dans 6 fichiers ; le site n’est pas construit."
    `);
  });
});

describe('the source’s own words', () => {
  test('refuses a quotation that is not in the source', () => {
    expect(told(source('sommet-tendu', 'sans adopter de document'))).toMatchInlineSnapshot(`
      "content/articles/sommet-tendu.mdx
        29:1  declaration-absente-de-la-source
            attendu        : des mots de .sources/sommet-tendu.txt, tels quels
            trouvé         : « Nous attendions davantage »

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('refuses a locator that is not in the source', () => {
    expect(told(source('sommet-tendu', 'Nous attendions davantage.'))).toMatchInlineSnapshot(`
      "content/events/document-refuse.yaml
        17:15  reperage-absent-de-la-source  citations[0].original
            attendu        : des mots de .sources/sommet-tendu.txt, tels quels
            trouvé         : sans adopter de document

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('takes them whatever their case, accents and punctuation', () => {
    expect(
      told(source('sommet-tendu', 'NOUS attendions, davantage ! Sans adopter… de document')),
    ).toBe(told());
  });

  test('does not take a part of a word for a word', () => {
    expect(told(summitSource(), edit(REFUSAL_EVENT, 'sans adopter de', 'quitte sans ado')))
      .toMatchInlineSnapshot(`
      "content/events/document-refuse.yaml
        17:15  reperage-absent-de-la-source  citations[0].original
            attendu        : des mots de .sources/sommet-tendu.txt, tels quels
            trouvé         : quitte sans ado document

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('takes the parts of a quotation that was cut, wherever the cut is', () => {
    for (const words of ['(…) attendions davantage', 'Nous (…) davantage', 'Nous attendions (…)'])
      expect(
        told(
          summitSource(),
          edit(SUMMIT, '>Nous attendions davantage<', `>${words}<`),
          edit(SUMMIT, 'quote: Nous attendions davantage', 'quote: les délégations sont reparties'),
          edit(STANCE, 'Nous attendions davantage', 'le soir'),
          edit(STANCE, 'basis: parole', 'basis: acte'),
        ),
        words,
      ).toBe(told());
  });

  test('reads a quotation with emphasis as one sentence', () => {
    expect(
      told(
        summitSource(),
        edit(SUMMIT, '>Nous attendions davantage<', '>Nous *attendions* davantage<'),
      ),
    ).toBe(told());
  });
});

describe('facts of the source', () => {
  test('refuses a compte rendu that lacks a number', () => {
    expect(told(raidSource('Les tirs ont fait partir quelque 300 000 habitants du Siounik.')))
      .toMatchInlineSnapshot(`
        "content/articles/tirs-au-siounik.mdx
          1:1  fait-de-la-source-absent
              attendu        : les nombres, dates, noms et déclarations de .sources/tirs-au-siounik.txt, ligne 1 ; ou, à défaut, dans « source.omitted »
              trouvé         : « 300 000 » n’y est pas

        1 erreur dans 1 fichier ; le site n’est pas construit."
      `);
  });

  test('refuses a compte rendu that lacks a name', () => {
    expect(told(raidSource('Les tirs ont été condamnés par la ministre Baerbock et d’Ankara.')))
      .toMatchInlineSnapshot(`
        "content/articles/tirs-au-siounik.mdx
          1:1  fait-de-la-source-absent
              attendu        : les nombres, dates, noms et déclarations de .sources/tirs-au-siounik.txt, ligne 1 ; ou, à défaut, dans « source.omitted »
              trouvé         : « Baerbock » et « Ankara » n’y sont pas

        1 erreur dans 1 fichier ; le site n’est pas construit."
      `);
  });

  test('tells the line of the source', () => {
    expect(told(raidSource('Menu Accueil Contact\n\nLes tirs ont duré quelque 48 heures encore.')))
      .toMatchInlineSnapshot(`
        "content/articles/tirs-au-siounik.mdx
          1:1  fait-de-la-source-absent
              attendu        : les nombres, dates, noms et déclarations de .sources/tirs-au-siounik.txt, ligne 3 ; ou, à défaut, dans « source.omitted »
              trouvé         : « 48 » n’y est pas

        1 erreur dans 1 fichier ; le site n’est pas construit."
      `);
  });

  test('refuses a compte rendu that lacks a date, whatever its year', () => {
    expect(told(raidSource('Les tirs ont repris avant l’aube, le mardi 19 septembre.')))
      .toMatchInlineSnapshot(`
        "content/articles/tirs-au-siounik.mdx
          1:1  fait-de-la-source-absent
              attendu        : les nombres, dates, noms et déclarations de .sources/tirs-au-siounik.txt, ligne 1 ; ou, à défaut, dans « source.omitted »
              trouvé         : « mardi 19 septembre » n’y est pas

        1 erreur dans 1 fichier ; le site n’est pas construit."
      `);
    expect(
      told(
        raidSource('Les tirs ont repris avant l’aube, le mardi 19 septembre.'),
        edit(RAID, 'avant l’hiver.', 'avant l’hiver, comme le 19 septembre 2023.'),
      ),
    ).toBe(told());
  });

  test('takes a date in another form, or in the days that it lasts', () => {
    const source = raidSource('Les tirs ont repris avant l’aube, le mardi 19 septembre.');
    for (const date of ['le 19/09/2023', 'du 18 au 19 septembre', 'les 19 et 20 septembre'])
      expect(told(source, edit(RAID, 'avant l’hiver.', `avant l’hiver, ${date}.`))).not.toContain(
        '« mardi 19 septembre »',
      );
  });

  test('refuses a compte rendu that lacks a quotation; a part of it is enough', () => {
    const source = raidSource(
      '« Nous n’avons rien vu venir du tout », ont répondu les tireurs hier.',
    );
    expect(told(source)).toMatchInlineSnapshot(`
      "content/articles/tirs-au-siounik.mdx
        1:1  fait-de-la-source-absent
            attendu        : les nombres, dates, noms et déclarations de .sources/tirs-au-siounik.txt, ligne 1 ; ou, à défaut, dans « source.omitted »
            trouvé         : « Nous n’avons rien vu venir du tout » n’y est pas

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
    expect(
      told(
        source,
        edit(RAID, 'avant l’hiver.', 'avant l’hiver : on n’aurait « rien vu venir du ».'),
      ),
    ).toBe(told());
  });

  test('does not take what is still to be written for what is told', () => {
    expect(
      told(
        raidSource('Les tirs ont duré quelque 48 heures encore.'),
        append(RAID, '\nÀ compléter : dites les 48 heures.\n'),
      ),
    ).toContain('« 48 » n’y est pas');
  });

  test('tells once what several lines repeat', () => {
    const line = 'Les tirs ont duré quelque 48 heures encore.';
    expect(told(raidSource(`${line}\n\n${line}`)).match(/« 48 »/g)).toHaveLength(1);
  });

  test('finds a number however its thousands are set apart', () => {
    expect(
      told(
        raidSource('Les tirs ont fait partir quelque 300 000 habitants du Siounik.'),
        edit(RAID, 'avant l’hiver.', 'avant l’hiver, pour 300\u202F000 réfugiés.'),
      ),
    ).toBe(told());
  });

  test('does not take a number for another that looks like it', () => {
    expect(
      told(
        raidSource('Les tirs ont fait partir quelque 15000 habitants du Siounik.'),
        edit(RAID, 'avant l’hiver.', 'avant l’hiver, pour 16000 réfugiés.'),
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/tirs-au-siounik.mdx
        1:1  fait-de-la-source-absent
            attendu        : les nombres, dates, noms et déclarations de .sources/tirs-au-siounik.txt, ligne 1 ; ou, à défaut, dans « source.omitted »
            trouvé         : « 15000 » n’y est pas

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('takes an actor under any of its names', () => {
    expect(told(raidSource('Les tirs ont été entendus dans tout le Syunik hier.'))).toBe(told());
  });

  test('takes a name with one letter of difference', () => {
    expect(
      told(
        raidSource('Les tirs ont été condamnés hier soir par le député Grigorian.'),
        edit(RAID, 'avant l’hiver.', 'avant l’hiver, dit Grigoryan.'),
      ),
    ).toBe(told());
  });

  test('looks for them in notes too', () => {
    expect(
      told(
        raidSource('Les tirs ont été condamnés par la ministre Baerbock hier.'),
        append(RAID, '\n<EditorialNote>\nMme Baerbock est allemande.\n</EditorialNote>\n'),
      ),
    ).toBe(told());
  });

  test('leaves out what the article says to have omitted', () => {
    expect(
      told(
        raidSource('Les tirs ont été photographiés par le reporter Baerbock.'),
        edit(RAID, 'nature: opinion', 'nature: opinion\n  omitted: [Baerbock]'),
      ),
    ).toBe(told());
  });

  test('takes a short name only as it is', () => {
    expect(
      told(
        raidSource('Les tirs ont été condamnés hier soir par le député Vahe.'),
        edit(RAID, 'avant l’hiver.', 'avant l’hiver, dit Vaho.'),
      ),
    ).toContain('« Vahe » n’y est pas');
  });

  test('finds them in what is said of the source', () => {
    expect(
      told(
        raidSource('Les tirs ont été décrits hier soir par la journaliste Baerbock.'),
        edit(RAID, 'author: inconnu', 'author: Anna Baerbock'),
      ),
    ).toBe(told());
  });

  test('looks at sentences of four words or more, however they are set', () => {
    expect(told(raidSource('  Quatre tirs visent encore Ankara.  '))).toContain('« Ankara »');
    expect(told(raidSource('Trois tirs dans Ankara.'))).toBe(told());
  });

  test('leaves out menus and titles, which are no sentences', () => {
    expect(told(raidSource('Accueil articles dossiers contact de 2019 vers Ankara'))).toBe(told());
    expect(told(raidSource('Notre Dossier spécial consacré sur Ankara.'))).toBe(told());
    expect(told(raidSource('Notre Grand Dossier Spécial Sur Ankara.'))).toBe(told());
  });
});

test('looks at drafts too', () => {
  const draft = edit(RAID, 'topics: [', 'draft: true\ntopics: [');
  const source = raidSource(`Les tirs ont duré quelque 48 heures encore. Soit ${ELEVEN} fois.`);
  const found = told(draft, source, edit(RAID, 'avant l’hiver.', `avant l’hiver, or ${ELEVEN}.`));
  expect(found).toContain('« 48 » n’y est pas');
  expect(found).toContain('texte-copie');
});

test('says nothing of what has no source text', () => {
  expect(told(summitSource(), edit(RAID, 'avant l’hiver.', 'avant l’hiver, en 1999.'))).toBe(
    told(),
  );
});

describe('the hash of a source', () => {
  const kept = 'On se quitte.\n';

  test('is asked for where the text is kept', () => {
    expect(told(write('.sources/tirs-au-siounik.txt', kept))).toContain(
      `empreinte-differente  source.sha256
      attendu        : l’empreinte de .sources/tirs-au-siounik.txt
      trouvé         : rien
      le plus proche : ${hash('sha256', kept)}`,
    );
  });

  test('is refused when the text is another', () => {
    expect(told(raidSource(kept), write('.sources/autre', ''))).not.toContain('empreinte');
    expect(
      told(raidSource(kept), (files) => {
        files.set('.sources/tirs-au-siounik.txt', `${kept}Encore un mot.\n`);
      }),
    ).toContain('empreinte-differente  source.sha256');
  });

  test('is not judged where no text is kept', () => {
    expect(told(edit(RAID, '  nature:', `  sha256: ${hash('sha256', kept)}\n  nature:`))).toBe(
      told(),
    );
  });
});
