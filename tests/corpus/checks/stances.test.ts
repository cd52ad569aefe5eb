import { describe, expect, test } from 'vitest';
import { PACHINIAN, STANCE, SUMMIT } from '../../fixtures/corpus.ts';
import { type Change, edit, told } from '../../fixtures/project.ts';

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
  const judged = (judge: string, date = '2022-11-24'): Change => {
    const changes = [
      edit(
        STANCE,
        'basis: parole',
        `basis: analyse\n${judge.includes(':') ? judge : `judge: ${judge}`}`,
      ),
      edit(STANCE, '"2022-11-23"', `"${date}"`),
    ];
    return (files) => {
      for (const change of changes) change(files);
    };
  };

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
        6:7  position-avant-son-juge  date
            attendu        : la date à laquelle le juge parle : 25 septembre 2023
            trouvé         : 24 novembre 2022
            le plus proche : 2023-09-25

      2 erreurs dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('is dated when its judge spoke, not before', () => {
    expect(told(judged('auteur', '2022'))).toMatchInlineSnapshot(`
      "content/stances/armenie-otsc-2022.yaml
        6:7  position-avant-son-juge  date
            attendu        : la date à laquelle le juge parle : 24 novembre 2022
            trouvé         : 2022
            le plus proche : 2022-11-24

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
    expect(told(judged('auteur', '[..2022-11-24]'))).toContain('position-avant-son-juge');
    // The judge speaks on the occasion of the quoted words.
    expect(told(judged('nikol-pachinian', '2022-11-23'))).toBe(told());
    expect(told(judged('nikol-pachinian', '2022-11-22'))).toContain('position-avant-son-juge');
  });

  test('may be of a group that the paragraph names, in these words', () => {
    const group = edit(STANCE, 'Nous attendions davantage', 'les délégations sont reparties');
    expect(told(judged('judgeGroup: les délégations'), group)).toBe(told());
    expect(told(judged('judgeGroup: des diplomates'), group)).toMatchInlineSnapshot(`
      "content/stances/armenie-otsc-2022.yaml
        5:13  groupe-absent-du-paragraphe  judgeGroup
            attendu        : un groupe que le paragraphe cité nomme, dans ces mots
            trouvé         : des diplomates

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
