import {
  ARMENIA,
  CAUCASUS,
  OTSC,
  PACHINIAN,
  RAID,
  SIOUNIK,
  SUMMIT,
} from '../../fixtures/corpus.ts';
import { edit } from '../../fixtures/project.ts';
import type { Mutation } from './mutation.ts';

function also(name: string, alias: string): Mutation {
  return [name, edit(SIOUNIK, '[Syunik]', `[Syunik, ${alias}]`)];
}

/** Names in conflict, names that the text lacks, and names that are more than text. */
export const NAMES: readonly Mutation[] = [
  also('autre nom déjà pris', 'OTSC'),
  also('autre nom, nom d’un autre acteur', 'Arménie'),
  also('autre nom déjà pris, sans accent ni capitale', 'armenie'),
  also('autre nom déjà pris, accent en deux caractères', 'Arme\u0301nie'),
  also('autre nom, forme d’un adjectif', 'arméniennes'),
  also('autre nom, mot de recherche d’un autre', 'Erevan'),
  also('autre nom écrit deux fois', 'Syunik'),
  also('autre nom vide', '""'),
  also('autre nom qui est une liste', '[Zanguezour]'),
  ['deux noms pour deux acteurs', edit(SIOUNIK, 'name: Siounik', 'name: Arménie')],
  [
    'adjectif de deux pays',
    edit(OTSC, 'aliases: [OTSC]', 'aliases: [OTSC]\nadjectives: [arménien]'),
  ],
  ['métonyme de deux acteurs', edit(PACHINIAN, '[Pachinian]', '[Pachinian]\nmetonyms: [Erevan]')],
  ['acteur déclaré, jamais nommé', edit(RAID, '[siounik, armenie]', '[siounik, armenie, otsc]')],
  ['acteur nommé, non déclaré', edit(SUMMIT, '[armenie, otsc, nikol', '[armenie, nikol')],
  ['HTML dans un nom', edit(ARMENIA, 'name: Arménie', 'name: <b>Arménie</b>')],
  ['script dans un nom', edit(ARMENIA, 'name: Arménie', 'name: Arménie<script>alert(1)</script>')],
  ['entité dans un nom', edit(CAUCASUS, 'name: Caucase', 'name: Caucase &amp; Sud')],
  ['HTML dans un titre', edit(RAID, 'title: Des tirs', 'title: <i>Des tirs</i>')],
  [
    'image piégée dans un titre',
    edit(RAID, 'title: Des tirs', 'title: <img src=x onerror=alert(1)> Des tirs'),
  ],
  ['fin de script dans un résumé', edit(RAID, 'Deux villages sont visés, et', '</script> et')],
  [
    'commentaire dans une description',
    edit(CAUCASUS, 'La région.', 'La région <!-- à revoir -->.'),
  ],
  ['nom sur deux lignes', edit(ARMENIA, 'name: Arménie', 'name: |-\n  Arménie\n  du Sud')],
  ['titre de 301 signes', edit(RAID, 'Des tirs au Siounik', 'Des tirs au '.padEnd(301, 'x'))],
];
