import { Buffer } from 'node:buffer';
import {
  ARMENIA,
  CAUCASUS,
  RAID,
  SUMMIT,
  SUMMIT_EVENT,
  validCorpus,
} from '../../fixtures/corpus.ts';
import {
  append,
  edit,
  inAll,
  remove,
  rename,
  replace,
  rewrite,
  write,
} from '../../fixtures/project.ts';
import type { Mutation } from './mutation.ts';

const OUTSIDE = 'ailleurs/caucase.yaml';
const TOPIC = 'name: Caucase\ndescription: La région.\n';
const MERGE = '<<<<<<< HEAD\nkind: sommet\n=======\nkind: combat\n>>>>>>> autre\n';
const ALL = [...validCorpus().keys()];
const of = (folder: string) => ALL.filter((path) => path.startsWith(`content/${folder}/`));

/** Bytes, sizes, folders and links. */
export const FILES: readonly Mutation[] = [
  ['octets Latin-1 dans une entrée', rewrite(CAUCASUS, (text) => Buffer.from(text, 'latin1'))],
  ['octets Latin-1 dans un article', rewrite(SUMMIT, (text) => Buffer.from(text, 'latin1'))],
  ['accents lus dans un autre encodage', edit(CAUCASUS, 'La région', 'La rÃ©gion')],
  ['apostrophes lues dans un autre encodage', edit(RAID, 'avant l’hiver', 'avant lâ€™hiver')],
  ['fusion inachevée dans une entrée', edit(SUMMIT_EVENT, 'kind: sommet\n', MERGE)],
  [
    'fusion inachevée dans un article',
    edit(RAID, '\nDes négociations', `\n${MERGE}Des négociations`),
  ],
  ['fusion inachevée, un reste', append(RAID, '\n>>>>>>> autre\n')],
  ['UTF-16', rewrite(CAUCASUS, (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'))],
  ['UTF-8 coupé au milieu d’un signe', append(CAUCASUS, ''), rewrite(CAUCASUS, cut)],
  ['caractère nul dans une entrée', edit(CAUCASUS, 'La région', 'La\0région')],
  ['caractère nul dans un article', edit(RAID, 'avant l’hiver', 'avant\0l’hiver')],
  ['caractère nul en YAML', edit(CAUCASUS, 'La région.', String.raw`"La\0région."`)],
  ['caractère nul par une entité', edit(RAID, 'annonce l’auteur', 'annonce &#0;')],
  ['moitié de caractère en YAML', edit(CAUCASUS, 'La région.', String.raw`"La \uD83D région."`)],
  ['espace de largeur nulle', edit(RAID, 'avant l’hiver', 'avant\u200B l’hiver')],
  ['césure conditionnelle', edit(RAID, 'avant l’hiver', 'avant l’hi\u00ADver')],
  ['marque qui renverse la ligne', edit(CAUCASUS, 'La région', 'La \u202Enoigér')],
  [
    'marque qui renverse, par une entité',
    edit(RAID, 'annonce l’auteur', '&#x202E;ruetua’l ecnonna'),
  ],
  ['caractère perdu à la conversion', edit(CAUCASUS, 'région', 'r\uFFFDgion')],
  ['deux marques d’ordre des octets', rewrite(CAUCASUS, (text) => `\uFEFF\uFEFF${text}`)],
  ['retours chariot seuls', rewrite(RAID, (text) => text.replaceAll('\n', '\r'))],
  ['5 Mo de YAML', append(CAUCASUS, `searchTerms: [${'mot, '.repeat(1_000_000)}]\n`)],
  ['5 Mo de texte', append(RAID, '\nEncore un mot.'.repeat(340_000))],
  ['citations dans des citations, par milliers', append(RAID, `\n${'> '.repeat(5000)}mot\n`)],
  ['dossier content absent', remove(...ALL)],
  ['dossier content vide', remove(...ALL), write('content', { folder: true })],
  ['content, un fichier', remove(...ALL), write('content', 'Rien.')],
  [
    'dossiers tous vides',
    remove(...ALL),
    inAll((name) => write(`content/${name}`, { folder: true })),
  ],
  ['thèmes vides', remove(...of('topics')), write('content/topics', { folder: true })],
  ['articles vides', remove(...of('articles')), write('content/articles', { folder: true })],
  ['dossier vide qui n’est pas une collection', write('content/event', { folder: true })],
  ['dossier vide dans une collection', write('content/events/2022', { folder: true })],
  ['dossier nommé comme une entrée', write('content/events/a.yaml', { folder: true })],
  ['autre extension', rename(SUMMIT_EVENT, 'content/events/sommet-d-erevan.yml')],
  ['article en Markdown simple', rename(RAID, 'content/articles/tirs-au-siounik.md')],
  ['extension en capitales', rename(SUMMIT_EVENT, 'content/events/sommet-d-erevan.YAML')],
  ['article en .MDX', rename(RAID, 'content/articles/tirs-au-siounik.MDX')],
  ['extension de trop', rename(RAID, 'content/articles/tirs-au-siounik.mdx.txt')],
  ['copie de sauvegarde', write(`${SUMMIT_EVENT}~`, 'title: Sommet\n')],
  ['article parmi les événements', rename(RAID, 'content/events/tirs-au-siounik.mdx')],
  ['événement parmi les positions', rename(SUMMIT_EVENT, 'content/stances/sommet-d-erevan.yaml')],
  ['acteur parmi les thèmes', rename(ARMENIA, 'content/topics/armenie.yaml')],
  ['thème parmi les acteurs', rename(CAUCASUS, 'content/actors/caucase.yaml')],
  ['entrée qui est un lien', write(OUTSIDE, TOPIC), replace(CAUCASUS, { link: OUTSIDE })],
  ['article qui est un lien hors du projet', replace(RAID, { link: '../../etc/hostname' })],
  ['lien vers rien', write('content/topics/sud.yaml', { link: 'nulle/part.yaml' })],
  [
    'collection qui est un lien',
    rename(CAUCASUS, OUTSIDE),
    remove('content/topics/garanties.yaml'),
    write('content/topics', { link: 'ailleurs' }),
  ],
  [
    'content qui est un lien',
    ...ALL.map((path) => rename(path, path.replace('content', 'ailleurs'))),
    write('content', { link: 'ailleurs' }),
  ],
];

/** Without the last byte of its last accent. */
function cut(text: string): Uint8Array {
  const bytes = Buffer.from(text);
  return bytes.subarray(0, bytes.lastIndexOf(0xc3) + 1);
}
