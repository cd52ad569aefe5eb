import { describe, expect, test } from 'vitest';
import { ARMENIA, RAID, SUMMIT } from '../../fixtures/corpus.ts';
import { append, corpusWith, edit, told } from '../../fixtures/project.ts';

describe('what is still to be written', () => {
  test('is told with its question, in data and in bodies, drafts or not', () => {
    expect(
      told(
        edit(RAID, 'topics: [', 'draft: true\ntopics: ['),
        edit(RAID, 'Deux villages sont visés, et personne ne vient.', '"à compléter : une phrase"'),
        edit(RAID, 'des tirs visent deux villages\n', '"à compléter : les mots"\n'),
        edit(RAID, 'caucase, garanties', 'a-completer, garanties'),
        append(RAID, '\nÀ compléter : les lignes 3 à 5.\n'),
        edit(ARMENIA, 'Pays du Caucase du Sud.', 'à compléter'),
      ),
    ).toMatchInlineSnapshot(`
      "content/actors/armenie.yaml
        6:14  reste-a-completer  description
            attendu        : un texte
            trouvé         : « à compléter »

      content/articles/tirs-au-siounik.mdx
        3:10  reste-a-completer  summary
            attendu        : une phrase
            trouvé         : « à compléter »
        6:12  reste-a-completer  keyPoints[0].quote
            attendu        : les mots
            trouvé         : « à compléter »
        23:10  reste-a-completer  topics[0]
            attendu        : l’identifiant d’un thème du corpus
            trouvé         : « à compléter »
        32:1  reste-a-completer
            attendu        : les lignes 3 à 5.
            trouvé         : « à compléter »

      5 erreurs dans 2 fichiers ; le site n’est pas construit."
    `);
  });

  test('does not keep an entry from being read', () => {
    const corpus = corpusWith(edit(SUMMIT, 'Le Quotidien', '"à compléter : un journal"'));
    expect(corpus.articles.map(({ id }) => id)).toContain('sommet-tendu');
  });

  test('is not any text that speaks of completing', () => {
    expect(told(append(RAID, '\nUn dossier à compléter : le leur.\n'))).toBe(told());
  });
});
