import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fix } from '../../../src/cli/fix.ts';
import { LEDGER_FILE, ledgerText } from '../../../src/corpus/ledger/file.ts';
import { updateLedger } from '../../../src/corpus/ledger/update.ts';
import { verify } from '../../../src/corpus/verify.ts';
import type { Ledger } from '../../../src/schema/ledger.ts';
import { CAUCASUS, PREDICTION, RAID, STANCE, SUMMIT } from '../../fixtures/corpus.ts';
import {
  type Change,
  corpusWith,
  edit,
  inProject,
  rename,
  told,
  write,
} from '../../fixtures/project.ts';

const before = updateLedger(corpusWith()).ledger;

/** What is told of a change made once the corpus is published. */
function toldAfter(changes: Change[], ledger: Partial<Ledger> = {}): string {
  return told(write(LEDGER_FILE, ledgerText({ ...before, ...ledger })), ...changes);
}

function remove(path: string): Change {
  return (files) => {
    if (!files.delete(path)) throw new Error(`No such file: ${path}`);
  };
}

const TOPIC = 'name: Neuf\ndescription: Un thème.\n';
const newTopic = [
  write('content/topics/neuf.yaml', TOPIC),
  edit(RAID, 'topics: [caucase, garanties]', 'topics: [caucase, garanties, neuf]'),
];

describe('published entries', () => {
  test('that change nothing are let through', () => {
    expect(toldAfter([])).toBe(told());
  });

  test('are told when they are new, with the command that enters them', () => {
    expect(toldAfter(newTopic)).toMatchInlineSnapshot(`
      "content/topics/neuf.yaml
        1:1  adresse-non-inscrite
            attendu        : une adresse inscrite au registre ; npm run check -- --fix l’y inscrit
            trouvé         : neuf

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('may not vanish', () => {
    expect(toldAfter([remove(PREDICTION)])).toMatchInlineSnapshot(`
      "content/addresses.yaml
        28:5  adresse-disparue
            attendu        : predictions/negociations-promises, publié : renommez avec npm run rename -- negociations-promises NOUVEAU, ou retirez avec npm run check -- --fix --withdraw predictions/negociations-promises
            trouvé         : aucun fichier

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('may not be renamed by hand: the new name is shown', () => {
    expect(
      toldAfter([
        (files) => {
          files.set('content/predictions/negociations-promis.yaml', files.get(PREDICTION) ?? '');
          files.delete(PREDICTION);
        },
      ]),
    ).toMatchInlineSnapshot(`
      "content/addresses.yaml
        28:5  adresse-disparue
            attendu        : predictions/negociations-promises, publié : renommez avec npm run rename -- negociations-promises negociations-promis, ou retirez avec npm run check -- --fix --withdraw predictions/negociations-promises
            trouvé         : aucun fichier
            le plus proche : negociations-promis

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('may not be deleted: what refers to them is counted, not told one by one', () => {
    expect(toldAfter([remove(CAUCASUS)])).toMatchInlineSnapshot(`
      "content/addresses.yaml
        19:5  adresse-disparue
            attendu        : topics/caucase, publié : renommez avec npm run rename -- caucase NOUVEAU, ou retirez avec npm run check -- --fix --withdraw topics/caucase
            trouvé         : aucun fichier ; 4 références y mènent

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
    expect(toldAfter([remove(RAID)])).toMatchInlineSnapshot(`
      "content/addresses.yaml
        10:5  adresse-disparue
            attendu        : articles/tirs-au-siounik, publié : renommez avec npm run rename -- tirs-au-siounik NOUVEAU, ou retirez avec npm run check -- --fix --withdraw articles/tirs-au-siounik
            trouvé         : aucun fichier ; 3 références y mènent

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('may not be renamed in capitals: the name is told, and nothing else', () => {
    expect(toldAfter([rename(CAUCASUS, 'content/topics/Caucase.yaml')])).toMatchInlineSnapshot(`
      "content/topics/Caucase.yaml
        1:1  identifiant-refuse
            attendu        : un nom de fichier en minuscules sans accent, mots joints par des traits d’union, 80 signes au plus
            trouvé         : Caucase
            le plus proche : caucase

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('may not become drafts again', () => {
    expect(toldAfter([edit(RAID, 'topics: [', 'draft: true\ntopics: [')])).toMatchInlineSnapshot(`
      "content/addresses.yaml
        10:5  adresse-disparue
            attendu        : articles/tirs-au-siounik, publié : remettez en ligne, ou retirez avec npm run check -- --fix --withdraw articles/tirs-au-siounik
            trouvé         : content/articles/tirs-au-siounik.mdx, qui n’est plus publié

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('may not be read as gone where their file is broken', () => {
    expect(toldAfter([edit(CAUCASUS, 'name: Caucase', 'nom: Caucase')])).not.toContain('adresse-');
  });

  test('may not take an address that was withdrawn, or that leads elsewhere', () => {
    expect(toldAfter(newTopic, { withdrawn: { 'topics/neuf': '2026-11-25' } }))
      .toMatchInlineSnapshot(`
        "content/topics/neuf.yaml
          1:1  adresse-reprise
              attendu        : un identifiant qui n’a jamais servi : une adresse ne change pas de sens
              trouvé         : neuf, retiré le 25 novembre 2026

        1 erreur dans 1 fichier ; le site n’est pas construit."
      `);
    expect(toldAfter(newTopic, { moved: { 'topics/neuf': 'topics/caucase' } })).toContain(
      'neuf, qui mène à topics/caucase',
    );
  });

  test('that were renamed lead to one that is there', () => {
    expect(toldAfter([], { moved: { 'topics/ancien': 'topics/caucas' } })).toMatchInlineSnapshot(`
      "content/addresses.yaml
        30:18  redirection-perdue
            attendu        : une adresse publiée, où mène l’ancienne topics/ancien
            trouvé         : topics/caucas
            le plus proche : caucase

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('a stance may not change dossiers under the same id', () => {
    expect(toldAfter([edit(STANCE, 'actor: armenie', 'actor: nikol-pachinian')]))
      .toMatchInlineSnapshot(`
      "content/stances/armenie-otsc-2022.yaml
        1:8  adresse-deplacee  actor
            attendu        : armenie, dans le dossier duquel cette position est publiée ; celle d’un autre acteur est une autre position : donnez-lui un autre nom de fichier, et retirez celle-ci avec npm run check -- --fix --withdraw stances/armenie-otsc-2022
            trouvé         : nikol-pachinian

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('of a draft have no address to keep', () => {
    const draft = edit(RAID, 'topics: [', 'draft: true\ntopics: [');
    expect(told(draft)).toBe(told());
  });
});

describe('published paragraphs', () => {
  test('keep their numbers when one is inserted, which is told', () => {
    expect(
      toldAfter([
        edit(
          RAID,
          'Des négociations,',
          'Personne n’est venu au secours des villageois.\n\nDes négociations,',
        ),
      ]),
    ).toMatchInlineSnapshot(`
      "content/articles/tirs-au-siounik.mdx
        27:1  paragraphe-non-inscrit
            attendu        : un paragraphe inscrit au registre ; npm run check -- --fix l’y inscrit
            trouvé         : § 1 bis : Personne n’est venu au secours des villageois.

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('may not vanish', () => {
    expect(
      toldAfter([
        edit(
          SUMMIT,
          '- aucun document n’a été adopté ;\n- les délégations sont reparties le soir.\n',
          '',
        ),
      ]).split('\n\n')[0],
    ).toMatchInlineSnapshot(`
      "content/addresses.yaml
        8:7  paragraphe-disparu
            attendu        : le § 3 de sommet-tendu, publié (« aucun document n’a été adopté ; les délégations sont… ») ; pour le retirer : npm run check -- --fix --withdraw sommet-tendu#p3
            trouvé         : rien qui lui ressemble dans l’article"
    `);
  });

  test('may not become another', () => {
    expect(
      toldAfter([
        edit(
          RAID,
          'Des négociations, annonce l’auteur, s’ouvriront avant l’hiver.',
          'Aucun observateur étranger ne se trouvait alors dans la région.',
        ),
      ]).split('\n\n')[0],
    ).toMatchInlineSnapshot(`
      "content/articles/tirs-au-siounik.mdx
        27:1  paragraphe-remplace
            attendu        : le § 2 publié (« Des négociations, annonce l’auteur, s’ouvriront avant… ») ; si c’est lui, réécrit : npm run check -- --fix --same tirs-au-siounik#p2:27 ; sinon : npm run check -- --fix --withdraw tirs-au-siounik#p2
            trouvé         : Aucun observateur étranger ne se trouvait alors dans la région."
    `);
  });

  test('may not be cut in two that are as near', () => {
    expect(
      toldAfter([
        edit(
          SUMMIT,
          '- aucun document n’a été adopté ;\n- les délégations sont reparties le soir.\n',
          'Aucun document n’a été adopté par les délégations.\n\nLes délégations sont reparties le soir sans document.\n',
        ),
      ]).split('\n\n')[0],
    ).toMatchInlineSnapshot(`
      "content/articles/sommet-tendu.mdx
        8:12  citation-introuvable  keyPoints[1].quote
            attendu        : des mots qui se lisent tels quels dans un paragraphe de sommet-tendu
            trouvé         : « aucun document n’a été adopté »
            le plus proche : « Aucun document n’a été adopté par les délégations. » (§ 2 bis, content/articles/sommet-tendu.mdx:32)
        32:1  paragraphe-incertain
            attendu        : un seul paragraphe qui soit le § 3 publié (« aucun document n’a été adopté ; les délégations sont… ») ; dites lequel : npm run check -- --fix --same sommet-tendu#p3:32, ou npm run check -- --fix --same sommet-tendu#p3:34 ; ou aucun : npm run check -- --fix --withdraw sommet-tendu#p3
            trouvé         : lignes 32, 34"
    `);
  });

  test('may be corrected', () => {
    expect(
      toldAfter([edit(RAID, 's’ouvriront avant l’hiver', 's’ouvriront avant l’hiver prochain')]),
    ).toBe(told());
  });
});

describe('the ledger', () => {
  test.each<[name: string, spoil: (text: string) => string | Uint8Array]>([
    ['that git could not join', (text) => text.replace('actors:', '<<<<<<< HEAD\nactors:')],
    ['in Latin-1', (text) => Buffer.from(text, 'latin1')],
  ])('%s is refused, once, and never written over', (_, spoil) => {
    inProject([write(LEDGER_FILE, spoil(ledgerText(before)))], (root) => {
      expect(verify(root).issues.map(({ code, file }) => [code, file])).toEqual([
        [expect.stringMatching(/^(?:fusion-inachevee|encodage-illisible)$/), LEDGER_FILE],
      ]);
      const bytes = () => readFileSync(join(root, LEDGER_FILE));
      const spoilt = bytes();
      fix(root, { same: [], withdraw: [] }, '2026-11-21');
      expect(bytes()).toEqual(spoilt);
    });
  });

  test('is asked for where there is none', () => {
    expect(told(write(LEDGER_FILE, ledgerText(updateLedger(corpusWith()).ledger)))).toBe(told());
    expect(
      told(
        write(
          LEDGER_FILE,
          ledgerText({
            ...{ articles: {}, actors: [], topics: [], events: [], stances: {}, predictions: [] },
            ...{ moved: {}, withdrawn: {} },
          }),
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/addresses.yaml
        1:1  registre-absent
            attendu        : le registre des adresses publiées ; npm run check -- --fix l’écrit
            trouvé         : aucune adresse

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('that was written by hand is refused like any other file', () => {
    const text = ledgerText(before);
    expect(told(write(LEDGER_FILE, text.replace('number: "1"', 'number: "un"'))).split('\n\n')[0])
      .toMatchInlineSnapshot(`
        "content/addresses.yaml
          6:17  valeur-refusee  articles.sommet-tendu[0].number
              attendu        : un numéro, 3 ou 3 bis
              trouvé         : « un »"
      `);
    expect(told(write(LEDGER_FILE, text.replace('actors:', 'acteurs:')))).toContain(
      'le plus proche : actors',
    );
  });

  test('has an entry a line, in order, whatever the order in which they came', () => {
    const [article] = ledgerText(before).split('actors:');
    expect(article).toMatchInlineSnapshot(`
      "# Registre des adresses publiées : elles sont permanentes.
      # Tenu par « npm run check -- --fix » ; ne l’écrivez pas à la main.

      articles:
        sommet-tendu:
          - { number: "1", opening: "L’Arménie dit avoir été laissée seule face à son voisin. Le…", text: jZ6RKb, words: EPFjF6S1bofnh3m62r4S5I5s }
          - { number: "2", opening: "« Nous attendions davantage »", text: vBNSTZ, words: RwlK5P }
          - { number: "3", opening: "aucun document n’a été adopté ; les délégations sont…", text: YgxaNB, words: BPKmVYXedBl2pn }
        tirs-au-siounik:
          - { number: "1", opening: "En septembre 2023, des tirs visent deux villages du Siounik.…", text: UQ2Fa3, words: CbDVJSMeXZa-bobsnf7j8y }
          - { number: "2", opening: "Des négociations, annonce l’auteur, s’ouvriront avant…", text: H5H1Wx, words: EXRNR7TjTwU7 }
          - { number: "3", opening: "Une garantie qui ne joue pas n’en est plus une.", text: tthQbQ, words: Kcxt8E }
      "
    `);
    const turned = { ...before, actors: before.actors.toReversed() };
    expect(ledgerText(turned)).toBe(ledgerText(before));
  });
});
