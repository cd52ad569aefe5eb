import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fix } from '../../../src/cli/fix.ts';
import { futureDays } from '../../../src/corpus/checks/addresses.ts';
import { LEDGER_FILE, ledgerText } from '../../../src/corpus/ledger/file.ts';
import { updateLedger } from '../../../src/corpus/ledger/update.ts';
import { verify } from '../../../src/corpus/verify.ts';
import type { Ledger } from '../../../src/schema/ledger.ts';
import { CAUCASUS, PREDICTION, RAID, RAID_EVENT, STANCE, SUMMIT } from '../../fixtures/corpus.ts';
import {
  type Change,
  corpusWith,
  edit,
  inProject,
  rename,
  told,
  write,
} from '../../fixtures/project.ts';

const first = (text: string) => text.split('\n\n')[0];
const before = updateLedger(corpusWith(), '2026-11-21').ledger;

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

  test('may not vanish: what refers to them is told later', () => {
    expect(toldAfter([remove(CAUCASUS)])).toMatchInlineSnapshot(`
      "content/addresses.yaml
        16:19  adresse-disparue
            attendu        : topics/caucase, publié ; s’il a changé de nom, ajoutez « topics/caucase: topics/NOUVEAU » à « moved », ou retirez-le avec npm run check -- --fix --withdraw topics/caucase
            trouvé         : aucun fichier

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
    const renamed = rename(PREDICTION, 'content/predictions/negociations-promis.yaml');
    expect(toldAfter([renamed])).toMatchInlineSnapshot(`
      "content/addresses.yaml
        14:38  adresse-disparue
            attendu        : predictions/negociations-promises, publié ; s’il a changé de nom, ajoutez « predictions/negociations-promises: predictions/negociations-promis » à « moved », ou retirez-le avec npm run check -- --fix --withdraw predictions/negociations-promises
            trouvé         : aucun fichier
            le plus proche : predictions/negociations-promis

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('may be renamed once « moved » says so, all but their addresses', () => {
    const moved = { 'articles/tirs-au-siounik': 'articles/tirs-en-armenie' } as const;
    const renamed = [
      rename(RAID, 'content/articles/tirs-en-armenie.mdx'),
      edit(RAID_EVENT, 'article: tirs-au-siounik', 'article: tirs-en-armenie'),
    ];
    const text = toldAfter(renamed, { moved });
    expect(text).toContain('adresse-non-inscrite');
    expect(text).not.toMatch(/adresse-disparue|paragraphe-/);
    const { ledger } = updateLedger(
      corpusWith(write(LEDGER_FILE, ledgerText({ ...before, moved })), ...renamed),
      '2026-11-25',
    );
    expect(ledger.published).not.toHaveProperty('articles/tirs-au-siounik');
    expect(ledger.published['articles/tirs-en-armenie']).toBe('2026-11-25');
    expect(ledger.passages['tirs-en-armenie']).toEqual(before.passages['tirs-au-siounik']);
    expect(ledger.passages).not.toHaveProperty('tirs-au-siounik');
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
        10:29  adresse-disparue
            attendu        : articles/tirs-au-siounik, publié ; remettez-le en ligne, ou retirez-le avec npm run check -- --fix --withdraw articles/tirs-au-siounik
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
    expect(toldAfter([], { moved: { 'topics/garanties': 'topics/caucase' } })).toContain(
      'garanties, qui mène à topics/caucase',
    );
  });

  test('that were renamed lead to one that is there, of the same kind', () => {
    expect(toldAfter([], { moved: { 'topics/ancien': 'topics/caucas' } })).toMatchInlineSnapshot(`
      "content/addresses.yaml
        30:18  redirection-perdue
            attendu        : une adresse publiée, où mène l’ancienne topics/ancien
            trouvé         : topics/caucas
            le plus proche : topics/caucase

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
    expect(toldAfter([], { moved: { 'events/ancien': 'topics/caucase' } })).toContain(
      'redirection-perdue',
    );
  });

  test('are renamed or withdrawn, not both', () => {
    expect(
      toldAfter([], {
        moved: { 'topics/ancien': 'topics/caucase' },
        withdrawn: { 'topics/ancien': '2026-11-25' },
      }),
    ).toContain('une adresse déplacée ou retirée, non les deux');
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
  const NEW = 'Personne n’est venu au secours des villageois.';
  const NEGOTIATIONS = 'Des négociations, annonce l’auteur, s’ouvriront avant l’hiver.';
  const list = '- aucun document n’a été adopté ;\n- les délégations sont reparties le soir.\n';

  test('keep their numbers when one is inserted, which is told', () => {
    expect(toldAfter([edit(RAID, 'Des négociations,', `${NEW}\n\nDes négociations,`)]))
      .toMatchInlineSnapshot(`
        "content/articles/tirs-au-siounik.mdx
          27:1  paragraphe-non-inscrit
              attendu        : un paragraphe inscrit au registre ; npm run check -- --fix l’y inscrit
              trouvé         : § 1 bis : Personne n’est venu au secours des villageois.

        1 erreur dans 1 fichier ; le site n’est pas construit."
      `);
  });

  test('may not vanish', () => {
    expect(first(toldAfter([edit(SUMMIT, list, '')]))).toMatchInlineSnapshot(`
      "content/addresses.yaml
        22:5  paragraphe-disparu
            attendu        : le § 3 de sommet-tendu, tel qu’il est publié ; s’il est retiré, npm run check -- --fix --withdraw sommet-tendu#p3
            trouvé         : aucun paragraphe de ce texte"
    `);
  });

  test('may not be edited before an editor says that they are the same', () => {
    expect(
      first(toldAfter([edit(RAID, NEGOTIATIONS, NEGOTIATIONS.replace('hiver', 'hiver prochain'))])),
    ).toMatchInlineSnapshot(`
      "content/articles/tirs-au-siounik.mdx
        27:1  paragraphe-disparu
            attendu        : le § 2 de tirs-au-siounik, tel qu’il est publié ; s’il est réécrit, npm run check -- --fix --same tirs-au-siounik#p2:27 ; s’il est retiré, npm run check -- --fix --withdraw tirs-au-siounik#p2
            trouvé         : Des négociations, annonce l’auteur, s’ouvriront avant l’hiver prochain."
    `);
  });

  test('may not be cut in two: both halves are shown', () => {
    expect(toldAfter([edit(RAID, NEGOTIATIONS, `Des négociations s’ouvriront.\n\n${NEW}`)]))
      .toMatchInlineSnapshot(`
      "content/addresses.yaml
        26:5  paragraphe-disparu
            attendu        : le § 2 de tirs-au-siounik, tel qu’il est publié ; s’il est réécrit, npm run check -- --fix --same tirs-au-siounik#p2:LIGNE ; s’il est retiré, npm run check -- --fix --withdraw tirs-au-siounik#p2
            trouvé         : aucun paragraphe de ce texte ; nouveaux, lignes 27, 29

      content/predictions/negociations-promises.yaml
        10:10  citation-introuvable  citation.quote
            attendu        : des mots qui se lisent tels quels dans un paragraphe de tirs-au-siounik
            trouvé         : « s’ouvriront avant l’hiver »
            le plus proche : « Des négociations s’ouvriront. » (§ 1 bis, content/articles/tirs-au-siounik.mdx:27)

      2 erreurs dans 2 fichiers ; le site n’est pas construit."
    `);
  });

  test('may move', () => {
    const before = `${NEGOTIATIONS}\n\n> Une garantie qui ne joue pas n’en est plus une.`;
    const [one, two] = before.split('\n\n');
    expect(toldAfter([edit(RAID, before, `${two ?? ''}\n\n${one ?? ''}`)])).toBe(told());
  });
});

describe('the ledger', () => {
  test.each<[name: string, spoil: (text: string) => string | Uint8Array]>([
    ['that git could not join', (text) => text.replace('stances:', '<<<<<<< HEAD\nstances:')],
    ['in Latin-1', (text) => Buffer.from(text, 'latin1')],
  ])('%s is refused, once, and never written over', (_, spoil) => {
    inProject([write(LEDGER_FILE, spoil(ledgerText(before)))], (root) => {
      expect(verify(root).issues.map(({ code, file }) => [code, file])).toEqual([
        [expect.stringMatching(/^(?:fusion-inachevee|encodage-illisible)$/), LEDGER_FILE],
      ]);
      const bytes = () => readFileSync(join(root, LEDGER_FILE));
      const spoilt = bytes();
      fix(root, { same: [], withdraw: [] }, '2026-11-25');
      expect(bytes()).toEqual(spoilt);
    });
  });

  test('is asked for where there is none', () => {
    const empty = { published: {}, stances: {}, passages: {}, moved: {}, withdrawn: {} };
    expect(told(write(LEDGER_FILE, ledgerText(empty)))).toMatchInlineSnapshot(`
      "content/addresses.yaml
        1:1  registre-absent
            attendu        : le registre des adresses publiées ; npm run check -- --fix l’écrit
            trouvé         : aucune adresse

      1 erreur dans 1 fichier ; le site n’est pas construit."
    `);
  });

  test('that was written by hand is refused like any other file', () => {
    const text = ledgerText(before);
    const toldOf = (found: string, put: string) =>
      first(told(write(LEDGER_FILE, text.replace(found, put))));
    expect(toldOf('    1:', '    un:')).toMatchInlineSnapshot(`
      "content/addresses.yaml
        22:9  valeur-refusee  passages.sommet-tendu.un
            attendu        : un numéro, 3 ou 3 bis
            trouvé         : « 8d9e9129b731 »"
    `);
    expect(toldOf('    2:', '    1:')).toMatchInlineSnapshot(`
      "content/addresses.yaml
        23:5  yaml-illisible
            attendu        : chaque champ une seule fois : retirez l’un des deux
            trouvé         : « 1: bc13524d91d3 »"
    `);
    expect(toldOf('moved:', 'move:')).toContain('le plus proche : moved');
  });

  test('holds no day to come', () => {
    const withdrawn = { 'topics/ancien': '2026-11-26' };
    const corpus = corpusWith(write(LEDGER_FILE, ledgerText({ ...before, withdrawn })));
    expect(futureDays(corpus, '2026-11-26')).toEqual([]);
    expect(futureDays(corpus, '2026-11-25')).toMatchObject([
      { code: 'registre-a-venir', found: '26 novembre 2026' },
    ]);
  });

  test('has an entry a line, in order, whatever the order in which they came', () => {
    expect(ledgerText(before)).toMatchInlineSnapshot(`
      "# Registre des adresses publiées : elles sont permanentes.
      # Tenu par « npm run check -- --fix » ; seul « moved » s’écrit à la main.

      published:
        actors/armenie: 2026-11-21
        actors/nikol-pachinian: 2026-11-21
        actors/otsc: 2026-11-21
        actors/siounik: 2026-11-21
        articles/sommet-tendu: 2026-11-21
        articles/tirs-au-siounik: 2026-11-21
        events/document-refuse: 2026-11-21
        events/sommet-d-erevan: 2026-11-21
        events/tirs-sur-deux-villages: 2026-11-21
        predictions/negociations-promises: 2026-11-21
        stances/armenie-otsc-2022: 2026-11-21
        topics/caucase: 2026-11-21
        topics/garanties: 2026-11-21
      stances:
        armenie-otsc-2022: armenie
      passages:
        sommet-tendu:
          1: 8d9e9129b731
          2: bc13524d91d3
          3: 620c5a341a1d
        tirs-au-siounik:
          1: 510d856b7c13
          2: 1f91f55b1687
          3: b6d8506d00a4
      moved: {}
      withdrawn: {}
      "
    `);
    const entries = Object.entries(before.published).toReversed();
    const passages = {
      ...before.passages,
      'sommet-tendu': { '10': '0'.repeat(12), '3 bis': '1e2345678901', '3': '1'.repeat(12) },
    };
    const text = ledgerText({ ...before, published: Object.fromEntries(entries), passages });
    expect(text).toContain(
      `    3: "111111111111"\n    3 bis: "1e2345678901"\n    10: "000000000000"`,
    );
    expect(text.split('stances:')[0]).toBe(ledgerText(before).split('stances:')[0]);
  });
});
