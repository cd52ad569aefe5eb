import { describe, expect, test } from 'vitest';
import { PACHINIAN, STANCE, SUMMIT } from '../../fixtures/corpus.ts';
import { edit, told } from '../../fixtures/project.ts';

describe('a stance in words', () => {
  test('is refused when the passage cited has no quotation', () => {
    expect(told(edit(STANCE, 'Nous attendions davantage', 'laissée seule'))).toMatchInlineSnapshot(`
      "content/stances/armenie-otsc-2022.yaml
        4:8  parole-sans-declaration  basis
            attendu        : une <Quotation> de armenie ou de nikol-pachinian dans un paragraphe cité ; des propos rapportés sont une « analyse »
            trouvé         : aucune dans sommet-tendu § 1

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('is refused when the words are of another', () => {
    expect(
      told(
        edit(STANCE, 'actor: armenie', 'actor: siounik'),
        edit(SUMMIT, 'L’Arménie dit', 'L’Arménie, Siounik compris, dit'),
        edit(SUMMIT, 'actors: [armenie,', 'actors: [armenie, siounik,'),
      ),
    ).toMatchInlineSnapshot(`
      "content/stances/armenie-otsc-2022.yaml
        4:8  parole-sans-declaration  basis
            attendu        : une <Quotation> de siounik dans un paragraphe cité ; des propos rapportés sont une « analyse »
            trouvé         : aucune dans sommet-tendu § 2

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('may be in the words of the actor or of its people', () => {
    expect(told(edit(STANCE, 'actor: armenie', 'actor: nikol-pachinian'))).toBe(told());
  });

  test('is not judged while the file of an actor is broken', () => {
    expect(told(edit(PACHINIAN, 'role: premier ministre de l’Arménie\n', '')))
      .toMatchInlineSnapshot(`
        "content/actors/nikol-pachinian.yaml
          1:1  champ-absent  role
              attendu        : un texte non vide
              trouvé         : rien

        1 erreur dans 1 fichier ; le site n’est pas construit."
      `);
  });
});

describe('a stance that is a judgement', () => {
  const judged = (judge: string) =>
    edit(STANCE, 'basis: parole', `basis: analyse\njudge: ${judge}`);

  test('is refused when the article cited does not name its judge', () => {
    expect(told(judged('siounik'))).toMatchInlineSnapshot(`
      "content/stances/armenie-otsc-2022.yaml
        5:8  juge-absent-de-l-article  judge
            attendu        : « auteur », ou un acteur que l’article cité nomme
            trouvé         : siounik

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test.each(['auteur', 'otsc', 'nikol-pachinian'])(
    'may be of %s: the author, an actor named, an actor quoted',
    (judge) => {
      expect(told(judged(judge))).toBe(told());
    },
  );

  test('looks at the articles cited, not at others', () => {
    expect(
      told(
        judged('otsc'),
        edit(STANCE, 'article: sommet-tendu', 'article: tirs-au-siounik'),
        edit(STANCE, 'Nous attendions davantage', 'deux villages'),
      ),
    ).toMatchInlineSnapshot(`
      "content/stances/armenie-otsc-2022.yaml
        5:8  juge-absent-de-l-article  judge
            attendu        : « auteur », ou un acteur que l’article cité nomme
            trouvé         : otsc

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });
});

test('a stance in acts needs no words', () => {
  expect(
    told(
      edit(STANCE, 'basis: parole', 'basis: acte'),
      edit(STANCE, 'Nous attendions davantage', 'laissée seule'),
    ),
  ).toBe(told());
});
