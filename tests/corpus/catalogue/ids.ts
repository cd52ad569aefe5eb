import { Buffer } from 'node:buffer';
import {
  ARMENIA,
  CAUCASUS,
  OTSC,
  PREDICTION,
  SIOUNIK,
  STANCE,
  SUMMIT_EVENT,
} from '../../fixtures/corpus.ts';
import { edit, rename, write } from '../../fixtures/project.ts';
import type { Mutation } from './mutation.ts';

const TOPIC = 'name: Autre\ndescription: Un autre thème.\n';

function named(name: string, id: string): Mutation {
  return [name, rename(STANCE, `content/stances/${id}.yaml`)];
}

/** File names, and the ids that refer to them. */
export const IDS: readonly Mutation[] = [
  named('nom avec un accent', 'arménie-otsc'),
  named('nom avec un accent en deux caractères', 'arme\u0301nie-otsc'),
  named('nom avec des espaces', 'armenie otsc'),
  named('nom avec des capitales', 'Armenie-OTSC'),
  named('nom avec un souligné', 'armenie_otsc'),
  named('nom en points', '..'),
  named('nom qui remonte', '..armenie'),
  named('nom en cyrillique', 'армения'),
  named('nom de signes', '!!!'),
  named('nom caché', '.armenie'),
  named('nom de 200 signes', 'a'.repeat(200)),
  named('nom de 81 signes', `${'a'.repeat(40)}-${'b'.repeat(40)}`),
  ['deux noms qui ne diffèrent que par la casse', write('content/topics/Caucase.yaml', TOPIC)],
  ['octets Latin-1 d’un nom', write(`content/topics/${latin1('été')}.yaml`, TOPIC)],
  ['nom réservé', rename(OTSC, 'content/actors/auteur.yaml')],
  ['renvoi avec un accent', edit(STANCE, 'toward: otsc', 'toward: arménie')],
  ['renvoi avec des espaces', edit(STANCE, 'toward: otsc', 'toward: "o t s c"')],
  ['renvoi qui remonte', edit(SUMMIT_EVENT, '[caucase]', '[../actors/armenie]')],
  ['renvoi en capitales', edit(STANCE, 'toward: otsc', 'toward: OTSC')],
  ['renvoi de 200 signes', edit(SUMMIT_EVENT, '[caucase]', `[${'caucase'.repeat(30)}]`)],
  ['renvoi nommé comme une propriété', edit(SUMMIT_EVENT, '[caucase]', '[constructor]')],
  ['renvoi avec une extension', edit(SUMMIT_EVENT, 'sommet-tendu\n', 'sommet-tendu.mdx\n')],
  ['renvoi avec un chemin', edit(SUMMIT_EVENT, 'sommet-tendu\n', 'articles/sommet-tendu\n')],
  ['renvoi à un paragraphe', edit(SUMMIT_EVENT, 'sommet-tendu\n', 'sommet-tendu#p1\n')],
  ['deux renvois en un', edit(SUMMIT_EVENT, '[armenie, otsc]', '[armenie otsc]')],
  ['auteur en toutes lettres', edit(PREDICTION, 'speaker: auteur', 'speaker: L’auteur')],
  ['renvoi vide', edit(STANCE, 'toward: otsc', 'toward: ""')],
  ['code de pays en minuscules', edit(ARMENIA, 'iso: AM', 'iso: am')],
  ['même thème deux fois', edit(SUMMIT_EVENT, '[caucase]', '[caucase, caucase]')],
  ['fichier renommé, renvois oubliés', rename(CAUCASUS, 'content/topics/le-caucase.yaml')],
  ['territoire renommé, renvois oubliés', rename(SIOUNIK, 'content/actors/syunik.yaml')],
];

/** How the bytes of a Latin-1 name are read as UTF-8. */
function latin1(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8');
}
