import { expect, test } from 'vitest';
import { SUMMIT } from '../../fixtures/corpus.ts';
import { append, edit, told } from '../../fixtures/project.ts';

const SPEAKER = 'by="nikol-pachinian"';
const OCCASION = 'date="2022-11-23"';
const QUOTATION = `<Quotation ${SPEAKER} ${OCCASION}>Assez</Quotation>`;

/** One more quotation, with those attributes, at the end of the article. */
const quoting = (attributes: string) =>
  append(SUMMIT, `\nIl ajoute : <Quotation ${attributes}>Assez</Quotation>.\n`);

test('takes a quotation with a speaker and an occasion', () => {
  expect(told(quoting(`${SPEAKER} ${OCCASION}`))).toBe(told());
  expect(told(quoting(`${SPEAKER} event="sommet-d-erevan" translated`))).toBe(told());
});

test('refuses a quotation in an editorial note', () => {
  expect(told(edit(SUMMIT, 'qui présidait la séance.', `qui a dit ${QUOTATION}.`)))
    .toMatchInlineSnapshot(`
    "content/articles/sommet-tendu.mdx
      36:32  declaration-dans-une-note
          attendu        : une déclaration dans un paragraphe numéroté, non dans une note ou un titre
          trouvé         : <Quotation by="nikol-pachinian">

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('refuses a quotation in a footnote', () => {
  expect(told(append(SUMMIT, `\nIl parle[^1].\n\n[^1]: Il ajoute ${QUOTATION}.\n`)))
    .toMatchInlineSnapshot(`
    "content/articles/sommet-tendu.mdx
      41:17  declaration-dans-une-note
          attendu        : une déclaration dans un paragraphe numéroté, non dans une note ou un titre
          trouvé         : <Quotation by="nikol-pachinian">

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('refuses a quotation in a heading', () => {
  expect(told(append(SUMMIT, `\n## ${QUOTATION}\n`))).toMatchInlineSnapshot(`
    "content/articles/sommet-tendu.mdx
      39:4  declaration-dans-une-note
          attendu        : une déclaration dans un paragraphe numéroté, non dans une note ou un titre
          trouvé         : <Quotation by="nikol-pachinian">

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('refuses a quotation by an unknown actor and gives the nearest', () => {
  expect(told(quoting(`by="nicol-pachinian" ${OCCASION}`))).toMatchInlineSnapshot(`
    "content/articles/sommet-tendu.mdx
      39:13  declaration-sans-auteur
          attendu        : un attribut « by » qui porte l’identifiant d’un acteur
          trouvé         : nicol-pachinian
          le plus proche : nikol-pachinian

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('refuses a quotation by nobody', () => {
  expect(told(quoting(OCCASION))).toMatchInlineSnapshot(`
    "content/articles/sommet-tendu.mdx
      39:13  declaration-sans-auteur
          attendu        : un attribut « by » qui porte l’identifiant d’un acteur
          trouvé         : rien

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('refuses a quotation with both an event and a date', () => {
  expect(told(quoting(`${SPEAKER} ${OCCASION} event="sommet-d-erevan"`))).toMatchInlineSnapshot(`
    "content/articles/sommet-tendu.mdx
      39:13  declaration-sans-occasion
          attendu        : un attribut « event » ou un attribut « date », et un seul
          trouvé         : les deux

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('refuses a quotation with neither an event nor a date', () => {
  expect(told(quoting(SPEAKER))).toMatchInlineSnapshot(`
    "content/articles/sommet-tendu.mdx
      39:13  declaration-sans-occasion
          attendu        : un attribut « event » ou un attribut « date », et un seul
          trouvé         : ni l’un ni l’autre

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('refuses a quotation at an unknown event and gives the nearest', () => {
  expect(told(quoting(`${SPEAKER} event="sommet-erevan"`))).toMatchInlineSnapshot(`
    "content/articles/sommet-tendu.mdx
      39:13  reference-inconnue
          attendu        : l’identifiant d’un événement du corpus
          trouvé         : sommet-erevan
          le plus proche : sommet-d-erevan

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('refuses a quotation on a day that the calendar does not have', () => {
  expect(told(quoting(`${SPEAKER} date="2022-11-31"`))).toMatchInlineSnapshot(`
    "content/articles/sommet-tendu.mdx
      39:13  valeur-refusee  date
          attendu        : un jour qui existe : de 01 à 30 en novembre 2022
          trouvé         : 2022-11-31

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});
