import { expect, test } from 'vitest';
import { SUMMIT_EVENT } from '../../fixtures/corpus.ts';
import { append, edit, told } from '../../fixtures/project.ts';

const another = append(SUMMIT_EVENT, '  - article: tirs-au-siounik\n    quote: deux villages\n');
const again = append(SUMMIT_EVENT, '  - article: sommet-tendu\n    quote: le soir\n');
const contrast = edit(SUMMIT_EVENT, 'citations:', 'contrast: Un seul le date.\ncitations:');

test('refuses an event of several articles that does not say what differs', () => {
  expect(told(another)).toMatchInlineSnapshot(`
    "content/events/sommet-d-erevan.yaml
      14:3  comparaison-absente  citations
          attendu        : un champ « contrast » qui dit en quoi les articles diffèrent
          trouvé         : sommet-tendu, tirs-au-siounik

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('refuses a contrast where one article alone reports the event, however often', () => {
  expect(told(contrast, again)).toMatchInlineSnapshot(`
    "content/events/sommet-d-erevan.yaml
      13:11  comparaison-sans-objet  contrast
          attendu        : aucun champ « contrast » : un seul article rapporte l’événement
          trouvé         : sommet-tendu

    1 erreur dans 1 fichier ; le site n’est pas construit."
  `);
});

test('takes a contrast between several articles, and none for one', () => {
  expect(told(contrast, another)).toBe(told());
  expect(told(again)).toBe(told());
});
