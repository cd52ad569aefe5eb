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
        27:49  code-interdit
            attendu        : du Markdown et les composants Quotation et EditorialNote : un contenu n’est pas du code
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
            attendu        : aucun commentaire HTML
            trouvé         : <!-- … -->

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('a sign for less than', () => {
    expect(told(append(SUMMIT, '\nMoins de deux, soit a <5.\n'))).toMatchInlineSnapshot(`
      "content/articles/sommet-tendu.mdx
        39:24  mdx-illisible
            attendu        : « &lt; » pour un signe inférieur
            trouvé         : un « < » qui n’ouvre rien

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('an address between < and >', () => {
    expect(told(append(SUMMIT, '\nVoir <https://quotidien.example>.\n'))).toMatchInlineSnapshot(`
      "content/articles/sommet-tendu.mdx
        39:13  mdx-illisible
            attendu        : un lien écrit [texte](adresse)
            trouvé         : une adresse entre < et >

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('an element never closed, over several lines', () => {
    expect(told(edit(SUMMIT, '</EditorialNote>\n', ''))).toMatchInlineSnapshot(`
      "content/articles/sommet-tendu.mdx
        35:1  mdx-illisible
            attendu        : chaque élément ouvert puis fermé, sur ses propres lignes ou dans une phrase
            trouvé         : Expected a closing tag for \`<EditorialNote>\` (35:1-35:16)

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('an element never closed, in a sentence', () => {
    expect(told(edit(SUMMIT, '</Quotation>', ''))).toMatchInlineSnapshot(`
      "content/articles/sommet-tendu.mdx
        28:1  mdx-illisible
            attendu        : chaque élément ouvert puis fermé, sur ses propres lignes ou dans une phrase
            trouvé         : Expected a closing tag for \`<Quotation>\` (28:1-28:57) before the end of \`paragraph\`

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('an element never opened', () => {
    expect(told(append(SUMMIT, '\nUn mot </Quotation>.\n'))).toMatchInlineSnapshot(`
      "content/articles/sommet-tendu.mdx
        39:9  mdx-illisible
            attendu        : chaque élément ouvert puis fermé, sur ses propres lignes ou dans une phrase
            trouvé         : Unexpected closing slash \`/\` in tag, expected an open tag first

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('a brace never closed', () => {
    expect(told(append(SUMMIT, '\nUn mot { seul.\n'))).toMatchInlineSnapshot(`
      "content/articles/sommet-tendu.mdx
        39:15  mdx-illisible
            attendu        : du Markdown et les composants Quotation et EditorialNote : un contenu n’est pas du code
            trouvé         : Unexpected end of file in expression, expected a corresponding closing brace for \`{\`

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('a sentence that begins like an import', () => {
    expect(told(append(SUMMIT, '\nimport de céréales en baisse.\n'))).toMatchInlineSnapshot(`
      "content/articles/sommet-tendu.mdx
        39:11  mdx-illisible
            attendu        : du Markdown et les composants Quotation et EditorialNote : un contenu n’est pas du code
            trouvé         : Could not parse import/exports with acorn

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
          attendu        : l’une des valeurs depeche, article-de-presse, opinion, traduction-automatique
          trouvé         : « tribune »
      31:2  mdx-illisible
          attendu        : aucun commentaire HTML
          trouvé         : <!-- … -->

    2 erreurs dans 1 fichier ; le site n’est pas construit."
  `);
});
