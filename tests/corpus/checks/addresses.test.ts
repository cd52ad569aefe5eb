import { describe, expect, test } from 'vitest';
import { LEDGER_FILE, ledgerText } from '../../../src/corpus/ledger/file.ts';
import { updateLedger } from '../../../src/corpus/ledger/update.ts';
import type { Ledger } from '../../../src/schema/ledger.ts';
import {
  CAUCASUS,
  PREDICTION,
  RAID,
  RAID_EVENT,
  REFUSAL_EVENT,
  STANCE,
  SUMMIT,
  SUMMIT_EVENT,
} from '../../fixtures/corpus.ts';
import { type Change, corpusWith, edit, remove, rename, write } from '../../fixtures/project.ts';
import { testCases } from '../cases.ts';

const before = updateLedger(corpusWith(), '2026-11-21').ledger;

/** A change of the corpus once it is published, and of its ledger. */
const after = (changes: Change[], ledger: Partial<Ledger> = {}): Change[] => [
  write(LEDGER_FILE, ledgerText({ ...before, ...ledger })),
  ...changes,
];

const newTopic = [
  write('content/topics/neuf.yaml', 'name: Neuf\ndescription: Un thème.\n'),
  edit(RAID, 'topics: [caucase, garanties]', 'topics: [caucase, garanties, neuf]'),
];
const draft = edit(RAID, 'topics: [', 'draft: true\ntopics: [');

describe('the address of an entry', () => {
  const file = 'content/topics/neuf.yaml';
  testCases([
    ['is recorded', after([])],
    [
      'is to be recorded',
      after(newTopic),
      { code: 'adresse-non-inscrite', file, expected: '--fix' },
    ],
    ['of a draft is not', draft],
    [
      'may not vanish',
      after([remove(PREDICTION)]),
      {
        code: 'adresse-disparue',
        file: LEDGER_FILE,
        line: 15,
        expected: '--fix --withdraw predict',
      },
    ],
    [
      'may change once « moved » says so',
      after([rename(PREDICTION, 'content/predictions/negociations-promis.yaml')]),
      {
        code: 'adresse-disparue',
        expected: 'à « moved »',
        nearest: 'predictions/negociations-promis',
      },
      { code: 'adresse-non-inscrite' },
    ],
    [
      'may not be that of a draft again',
      after([edit(SUMMIT, 'topics: [', 'draft: true\ntopics: [')]),
      ...Array.from({ length: 7 }, () => ({ code: 'adresse-disparue', file: LEDGER_FILE })),
    ],
    [
      'is not called gone where its file is broken',
      after([edit(CAUCASUS, 'name: Caucase', 'name: ""')]),
      { code: 'valeur-refusee', file: CAUCASUS },
    ],
    [
      'may not be one that was withdrawn',
      after(newTopic, { withdrawn: { 'topics/neuf': '2026-11-25' } }),
      { code: 'adresse-reprise', file, found: 'retiré le 25 novembre 2026' },
    ],
    [
      'may not be one that leads elsewhere',
      after([], { moved: { 'topics/garanties': 'topics/caucase' } }),
      { code: 'adresse-reprise', found: 'qui mène à topics/caucase' },
    ],
    [
      'leads to one that is there',
      after([], { moved: { 'topics/ancien': 'topics/caucas' } }),
      { code: 'redirection-perdue', file: LEDGER_FILE, line: 31, nearest: 'topics/caucase' },
    ],
    [
      'leads to one of the same kind',
      after([], { moved: { 'events/ancien': 'topics/caucase' } }),
      { code: 'redirection-perdue' },
    ],
    [
      'of a drawing leads to one of the site',
      after([], { moved: { 'drawings/ancien': 'drawings/fris' } }),
      { code: 'redirection-perdue', nearest: 'drawings/frise' },
    ],
    [
      'of a stance is on the page of its actor',
      after([edit(STANCE, 'actor: armenie', 'actor: nikol-pachinian')]),
      { code: 'adresse-deplacee', file: STANCE, line: 1, field: 'actor' },
    ],
  ]);
});

describe('the id of a statement is that of nothing else on its page', () => {
  const code = 'identifiant-de-la-page';
  testCases([
    [
      'a part of the page',
      [
        rename(STANCE, 'content/stances/contenu.yaml'),
        rename(PREDICTION, 'content/predictions/liste.yaml'),
        edit(SUMMIT, 'id="pachinian-davantage"', 'id="titre-2022"'),
      ],
      { code, file: SUMMIT, line: 28, found: 'titre-2022, qui est celui d’une partie de la page' },
      { code, file: 'content/predictions/liste.yaml' },
      { code, file: 'content/stances/contenu.yaml' },
    ],
    [
      'another statement',
      edit(SUMMIT, 'id="pachinian-davantage"', 'id="armenie-otsc-2022"'),
      { code, file: SUMMIT, found: 'celui d’une position' },
    ],
    [
      'but it may be a name of JavaScript',
      [
        rename(STANCE, 'content/stances/constructor.yaml'),
        rename(CAUCASUS, 'content/topics/constructor.yaml'),
        ...[SUMMIT, RAID, SUMMIT_EVENT, REFUSAL_EVENT].map((path) =>
          edit(path, '[caucase', '[constructor'),
        ),
      ],
    ],
  ]);
});

describe('the address of a declaration', () => {
  const renamed = edit(SUMMIT, 'id="pachinian-davantage"', 'id="pachinian-attendait"');
  const [old, now] = ['declarations/pachinian-davantage', 'declarations/pachinian-attendait'];
  const isNew = { code: 'adresse-non-inscrite', file: SUMMIT, line: 28, found: now };
  testCases([
    [
      'may not vanish',
      after([renamed]),
      {
        code: 'adresse-disparue',
        file: LEDGER_FILE,
        expected: `--fix --withdraw ${old}`,
        nearest: now,
      },
      isNew,
    ],
    ['may change once « moved » says so', after([renamed], { moved: { [old]: now } }), isNew],
    [
      'may not be one that was withdrawn',
      after([], { withdrawn: { [old]: '2026-11-25' } }),
      { code: 'adresse-reprise', file: SUMMIT, line: 28, found: 'retiré le 25 novembre 2026' },
    ],
  ]);
});

describe('the address of a paragraph', () => {
  const NEW = 'Personne n’est venu au secours des villageois.';
  const NEGOTIATIONS = 'Des négociations, annonce l’auteur, s’ouvriront avant l’hiver.';
  const QUOTED = '> Une garantie qui ne joue pas n’en est plus une.';
  const code = 'paragraphe-disparu';
  testCases([
    [
      'is to be recorded when the paragraph is new',
      after([edit(RAID, 'Des négociations,', `${NEW}\n\nDes négociations,`)]),
      { code: 'paragraphe-non-inscrit', file: RAID, line: 27, found: '§ 1 bis : Personne' },
    ],
    [
      'may not vanish',
      after([edit(RAID, `\n${QUOTED}\n`, ''), edit(RAID, 'Une garantie qui', 'négociations')]),
      { code, file: LEDGER_FILE, expected: '--withdraw tirs-au-siounik#p3' },
      { code: 'citation-introuvable' },
    ],
    [
      'waits for an editor when the paragraph is edited',
      after([edit(RAID, 'avant l’hiver.', 'avant l’hiver prochain.')]),
      { code, file: RAID, line: 27, expected: '--fix --same tirs-au-siounik#p2:27' },
    ],
    [
      'waits for an editor when the paragraph is cut in two',
      after([edit(RAID, 's’ouvriront avant', `s’ouvriront.\n\n${NEW} s’ouvriront avant`)]),
      { code, file: LEDGER_FILE, found: 'nouveaux, lignes 27, 29' },
    ],
    [
      'stays when the paragraph moves',
      after([edit(RAID, `${NEGOTIATIONS}\n\n${QUOTED}`, `${QUOTED}\n\n${NEGOTIATIONS}`)]),
    ],
  ]);
});

describe('the ledger', () => {
  const text = ledgerText(before);
  const code = 'valeur-refusee';
  testCases([
    [
      'is to be written where there is none',
      write(LEDGER_FILE, 'published: {}\nstances: {}\npassages: {}\nmoved: {}\nwithdrawn: {}\n'),
      { code: 'registre-absent', file: LEDGER_FILE, expected: '--fix l’écrit' },
    ],
    [
      'that git could not join is refused',
      write(LEDGER_FILE, text.replace('stances:', '<<<<<<< HEAD\nstances:')),
      { code: 'fusion-inachevee', file: LEDGER_FILE, line: 19 },
    ],
    [
      'does not say an address both renamed and withdrawn',
      after([], {
        moved: { 'topics/ancien': 'topics/caucase' },
        withdrawn: { 'topics/ancien': '2026-11-25' },
      }),
      {
        code: 'registre-contradictoire',
        line: 33,
        field: 'withdrawn.topics/ancien',
        found: 'qui mène aussi à topics/caucase',
      },
    ],
    [
      'has stances and paragraphs of what is published only',
      after([], {
        stances: { ...before.stances, autre: 'armenie' },
        passages: { ...before.passages, autre: { '1': '0123456789ab' } },
      }),
      {
        code: 'registre-contradictoire',
        field: 'stances.autre',
        found: 'stances/autre, qui n’est',
      },
      { code: 'registre-contradictoire', field: 'passages.autre', expected: '--fix' },
    ],
    [
      'has each number of a paragraph once, with or without quotation marks',
      write(LEDGER_FILE, text.replace('    2:', '    "1": "0123456789ab"\n    2:')),
      { code: 'yaml-illisible', file: LEDGER_FILE, line: 24, expected: 'une seule fois' },
    ],
    [
      'has numbers of paragraphs',
      write(LEDGER_FILE, text.replace('    1:', '    un:')),
      { code, file: LEDGER_FILE, line: 23, expected: 'un numéro, 3 ou 3 bis' },
    ],
  ]);

  test('keeps the addresses and passages of a renamed article', () => {
    const moved = { 'articles/tirs-au-siounik': 'articles/tirs-en-armenie' };
    const renamed = [
      rename(RAID, 'content/articles/tirs-en-armenie.mdx'),
      edit(RAID_EVENT, 'article: tirs-au-siounik', 'article: tirs-en-armenie'),
    ];
    const { ledger } = updateLedger(corpusWith(...after(renamed, { moved })), '2026-11-25');
    expect(ledger.published).not.toHaveProperty('articles/tirs-au-siounik');
    expect(ledger.published['articles/tirs-en-armenie']).toBe('2026-11-25');
    expect(ledger.passages['tirs-en-armenie']).toEqual(before.passages['tirs-au-siounik']);
    expect(ledger.passages).not.toHaveProperty('tirs-au-siounik');
  });

  test('has an entry a line, in order, whatever the order in which they came', () => {
    const passages = {
      'un-article': { '10': '0'.repeat(12), '3 bis': '1e2345678901', '3': '1'.repeat(12) },
    };
    const published = { 'topics/b': '2026-11-21', 'topics/a': '2026-11-22' };
    const empty = { stances: {}, moved: {}, withdrawn: {} };
    expect(ledgerText({ ...empty, published, passages })).toMatchInlineSnapshot(`
      "# Registre des adresses publiées : elles sont permanentes.
      # Tenu par « npm run check -- --fix » ; seul « moved » s’écrit à la main.

      published:
        topics/a: 2026-11-22
        topics/b: 2026-11-21
      stances: {}
      passages:
        un-article:
          3: "111111111111"
          3 bis: "1e2345678901"
          10: "000000000000"
      moved: {}
      withdrawn: {}
      "
    `);
  });
});
