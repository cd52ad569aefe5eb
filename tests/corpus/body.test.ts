import { describe, expect, test } from 'vitest';
import { RAID, SUMMIT } from '../fixtures/corpus.ts';
import { append, edit, told } from '../fixtures/project.ts';

describe('content is not code: an article may not hold', () => {
  test('an import', () => {
    expect(told(edit(RAID, '---\n\nEn', '---\n\nimport x from "./x.js"\n\nEn')))
      .toMatchInlineSnapshot(`
      "content/articles/tirs-au-siounik.mdx
        25:1  code-interdit
            attendu        : du Markdown et les composants Quotation et EditorialNote : un contenu n’est pas du code
            trouvé         : « import » ou « export » : import x from "./x.js"

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('an export', () => {
    expect(told(append(RAID, '\nexport const x = 1\n'))).toMatchInlineSnapshot(`
      "content/articles/tirs-au-siounik.mdx
        31:1  code-interdit
            attendu        : du Markdown et les composants Quotation et EditorialNote : un contenu n’est pas du code
            trouvé         : « import » ou « export » : export const x = 1

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('an expression', () => {
    expect(told(edit(RAID, 'avant l’hiver.', 'avant l’hiver {1 + 1}.'))).toMatchInlineSnapshot(`
      "content/articles/tirs-au-siounik.mdx
        27:63  code-interdit
            attendu        : du Markdown et les composants Quotation et EditorialNote : un contenu n’est pas du code
            trouvé         : une expression entre accolades : {1 + 1}

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('HTML', () => {
    expect(told(append(RAID, '\n<script>alert(1)</script>\n'))).toMatchInlineSnapshot(`
      "content/articles/tirs-au-siounik.mdx
        31:1  code-interdit
            attendu        : du Markdown et les composants Quotation et EditorialNote : un contenu n’est pas du code
            trouvé         : l’élément <script>

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('a component that the page does not give', () => {
    expect(told(append(RAID, '\n<Encadre>Un mot.</Encadre>\n'))).toMatchInlineSnapshot(`
      "content/articles/tirs-au-siounik.mdx
        31:1  code-interdit
            attendu        : du Markdown et les composants Quotation et EditorialNote : un contenu n’est pas du code
            trouvé         : l’élément <Encadre>

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('an address that runs a script', () => {
    expect(told(edit(RAID, 'avant l’hiver', '[avant](javascript:alert(1)) l’hiver')))
      .toMatchInlineSnapshot(`
        "content/articles/tirs-au-siounik.mdx
          27:49  lien-refuse
              attendu        : un lien vers une adresse en http:// ou https://, ou vers un paragraphe de la page : #p3
              trouvé         : l’adresse javascript:alert(1)

        1 erreur dans 1 fichier ; le site n’est pas construit."
      `);
  });

  test('an image', () => {
    expect(told(append(RAID, '\n![Carte](https://cartes.example/a.png)\n'))).toMatchInlineSnapshot(`
      "content/articles/tirs-au-siounik.mdx
        31:1  code-interdit
            attendu        : du Markdown et les composants Quotation et EditorialNote : un contenu n’est pas du code
            trouvé         : une image

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('a note inside a passage, where it would pass for evidence', () => {
    expect(told(edit(RAID, 'avant l’hiver.', 'avant l’hiver. <EditorialNote>Non.</EditorialNote>')))
      .toMatchInlineSnapshot(`
      "content/articles/tirs-au-siounik.mdx
        27:64  code-interdit
            attendu        : du Markdown et les composants Quotation et EditorialNote : un contenu n’est pas du code
            trouvé         : <EditorialNote> ailleurs qu’entre deux paragraphes

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });
});

describe('what MDX cannot parse is told in French, where it stands, and only that', () => {
  test('an HTML comment', () => {
    expect(told(append(SUMMIT, '\n<!-- à revoir -->\n'))).toMatchInlineSnapshot(`
      "content/articles/sommet-tendu.mdx
        39:2  mdx-illisible
            attendu        : ni commentaire HTML, ni « <! »
            trouvé         : <! : « <!-- à revoir --> »

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('a sign for less than', () => {
    expect(told(append(SUMMIT, '\nMoins de deux, soit a <5.\n'))).toMatchInlineSnapshot(`
      "content/articles/sommet-tendu.mdx
        39:24  mdx-illisible
            attendu        : « &lt; » pour un signe inférieur
            trouvé         : un « < » qui n’ouvre rien : « Moins de deux, soit a <5. »

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('an address between < and >', () => {
    expect(told(append(SUMMIT, '\nVoir <https://quotidien.example>.\n'))).toMatchInlineSnapshot(`
      "content/articles/sommet-tendu.mdx
        39:13  mdx-illisible
            attendu        : un lien écrit [texte](adresse)
            trouvé         : une adresse entre < et > : « Voir <https://quotidien.example>. »

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('an element never closed, over several lines', () => {
    expect(told(edit(SUMMIT, '</EditorialNote>\n', ''))).toMatchInlineSnapshot(`
      "content/articles/sommet-tendu.mdx
        35:1  mdx-illisible
            attendu        : chaque élément ouvert puis fermé, sur ses propres lignes ou à l’intérieur d’une même phrase
            trouvé         : <EditorialNote>, qui n’est pas fermé

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('an element never closed, in a sentence', () => {
    expect(told(edit(SUMMIT, '</Quotation>', ''))).toMatchInlineSnapshot(`
      "content/articles/sommet-tendu.mdx
        28:1  mdx-illisible
            attendu        : chaque élément ouvert puis fermé, sur ses propres lignes ou à l’intérieur d’une même phrase
            trouvé         : <Quotation>, qui n’est pas fermé : « <Quotation by="nikol-pachinian" event="sommet-d-erevan">Nou… »

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('an element never opened', () => {
    expect(told(append(SUMMIT, '\nUn mot </Quotation>.\n'))).toMatchInlineSnapshot(`
      "content/articles/sommet-tendu.mdx
        39:9  mdx-illisible
            attendu        : chaque élément ouvert puis fermé, sur ses propres lignes ou à l’intérieur d’une même phrase
            trouvé         : une balise fermante sans ouvrante : « Un mot </Quotation>. »

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('a brace never closed', () => {
    expect(told(append(SUMMIT, '\nUn mot { seul.\n'))).toMatchInlineSnapshot(`
      "content/articles/sommet-tendu.mdx
        39:15  mdx-illisible
            attendu        : « &#123; » pour une accolade
            trouvé         : une accolade qui n’est pas fermée : « Un mot { seul. »

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('a sentence that begins like an import', () => {
    expect(told(append(SUMMIT, '\nimport de céréales en baisse.\n'))).toMatchInlineSnapshot(`
      "content/articles/sommet-tendu.mdx
        39:11  mdx-illisible
            attendu        : un autre mot au début du paragraphe : « import » et « export » y annoncent du code
            trouvé         : un paragraphe qui se lit comme du code : « import de céréales en baisse. »

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });
});

test('issues of the body and of the frontmatter are told together', () => {
  expect(
    told(edit(RAID, 'nature: opinion', 'nature: tribune'), append(RAID, '\n<!-- à revoir -->\n')),
  ).toMatchInlineSnapshot(`
    "content/articles/tirs-au-siounik.mdx
      20:11  valeur-refusee  source.nature
          attendu        : l’une des valeurs depeche, article-de-presse, analyse, opinion, traduction-automatique
          trouvé         : « tribune »
      31:2  mdx-illisible
          attendu        : ni commentaire HTML, ni « <! »
          trouvé         : <! : « <!-- à revoir --> »

    2 erreurs dans 1 fichier ; le site n’est pas construit."
  `);
});
