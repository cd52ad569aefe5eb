import {
  ARMENIA,
  OTSC,
  PACHINIAN,
  PREDICTION,
  RAID,
  RAID_EVENT,
  SIOUNIK,
  STANCE,
  SUMMIT,
  SUMMIT_EVENT,
  SYNTHESIS,
} from '../../fixtures/corpus.ts';
import { type Change, edit, rewrite, write } from '../../fixtures/project.ts';
import type { Mutation } from './mutation.ts';

const SUMMIT_PAGE = 'https://quotidien.example/sommet';
const RAID_PAGE = 'https://gazette.example/tirs';

/** Says where an article was published, and what it retells. */
function retells(path: string, own: string, origin: string): Change[] {
  return [
    rewrite(path, (text) => text.replace(/ {2}address: .*\n/, '')),
    edit(
      path,
      '  author: inconnu\n',
      `  address: ${own}
  author: inconnu
  origin: { name: Une agence, address: "${origin}", certainty: certain }
`,
    ),
  ];
}

const organisation = (members: string) =>
  `name: Alliance\nkind: organisation\nmembers: [${members}]\ndescription: Une alliance.\n`;
const ALLIANCE = 'content/actors/alliance.yaml';
const named = edit(SUMMIT_EVENT, '[armenie, otsc]', '[armenie, otsc, alliance]');

/** What leads nowhere, to something of another kind, or back to itself. */
export const REFERENCES: readonly Mutation[] = [
  ['acteur inconnu d’un article', edit(RAID, '[siounik, armenie]', '[siounik, armenie, iran]')],
  ['thème inconnu d’un article', edit(RAID, '[caucase, garanties]', '[caucase, garantie]')],
  ['acteur inconnu d’un événement', edit(SUMMIT_EVENT, '[armenie, otsc]', '[armenie, otcs]')],
  ['thème inconnu d’un événement', edit(SUMMIT_EVENT, '[caucase]', '[caucasse]')],
  ['article inconnu d’un événement', edit(SUMMIT_EVENT, 'sommet-tendu', 'sommet-tendue')],
  ['événement cité comme un article', edit(SUMMIT_EVENT, 'sommet-tendu', 'sommet-d-erevan')],
  ['acteur inconnu d’une position', edit(STANCE, 'actor: armenie', 'actor: arminie')],
  ['cible inconnue d’une position', edit(STANCE, 'toward: otsc', 'toward: otan')],
  [
    'juge inconnu d’une position',
    edit(STANCE, 'basis: parole', 'basis: analyse\njudge: analyste-inconnu'),
  ],
  ['auteur inconnu d’une prévision', edit(PREDICTION, 'speaker: auteur', 'speaker: auteurs')],
  ['article inconnu d’une prévision', edit(PREDICTION, 'tirs-au-siounik', 'tirs-a-siounik')],
  ['article inconnu de la synthèse', edit(SYNTHESIS, 'article: tirs-au-siounik', 'article: tirs')],
  ['personne d’un pays inconnu', edit(PACHINIAN, 'of: [armenie]', 'of: [arminie]')],
  ['membre inconnu d’une organisation', edit(OTSC, 'members: [armenie]', 'members: [armeni]')],
  ['territoire d’un pays inconnu', edit(SIOUNIK, 'partOf: armenie', 'partOf: arminie')],
  ['auteur inconnu d’une déclaration', edit(SUMMIT, 'by="nikol-pachinian"', 'by="pachinian"')],
  [
    'événement inconnu d’une déclaration',
    edit(SUMMIT, 'event="sommet-d-erevan"', 'event="sommet-erevan"'),
  ],
  ['territoire de lui-même', edit(SIOUNIK, 'partOf: armenie', 'partOf: siounik')],
  ['territoire d’une organisation', edit(SIOUNIK, 'partOf: armenie', 'partOf: otsc')],
  ['personne d’elle-même', edit(PACHINIAN, 'of: [armenie]', 'of: [nikol-pachinian]')],
  ['personne membre', edit(OTSC, 'members: [armenie]', 'members: [nikol-pachinian]')],
  ['organisation membre d’elle-même', edit(OTSC, 'members: [armenie]', 'members: [otsc]')],
  [
    'organisations membres l’une de l’autre',
    edit(OTSC, 'members: [armenie]', 'members: [alliance]'),
    write(ALLIANCE, organisation('otsc')),
    named,
  ],
  ['position envers soi-même', edit(STANCE, 'toward: otsc', 'toward: armenie')],
  ['article à lui-même son origine', ...retells(SUMMIT, SUMMIT_PAGE, `${SUMMIT_PAGE}/#texte`)],
  [
    'articles chacun à l’origine de l’autre',
    ...retells(SUMMIT, SUMMIT_PAGE, RAID_PAGE),
    ...retells(RAID, RAID_PAGE, SUMMIT_PAGE),
  ],
  ['acteur que rien ne nomme', write(ALLIANCE, organisation('armenie'))],
  [
    'thème que rien ne porte',
    write('content/topics/energie.yaml', 'name: Énergie\ndescription: Le gaz.\n'),
  ],
  [
    'événement sans référence',
    rewrite(RAID_EVENT, (text) => text.replace(/s:\n {2}- [^]*/, 's: []\n')),
  ],
  [
    'fait affirmé sans preuve, attribué à personne',
    edit(RAID_EVENT, 'rapporte\nattributedTo: La Gazette\n', 'sans-preuve\n'),
  ],
  ['pays sans code', edit(ARMENIA, 'iso: AM\n', '')],
];
