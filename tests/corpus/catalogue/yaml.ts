import { ARMENIA, CAUCASUS, PREDICTION, RAID, SUMMIT_EVENT } from '../../fixtures/corpus.ts';
import { append, edit, replace } from '../../fixtures/project.ts';
import type { Mutation } from './mutation.ts';

function described(name: string, yaml: string): Mutation {
  return [name, edit(CAUCASUS, 'description: La région.', yaml)];
}

/** What is no plain YAML. */
export const YAML: readonly Mutation[] = [
  described('ancre', 'description: &texte La région.'),
  described('renvoi', 'searchTerms: [&nom Sud]\ndescription: *nom'),
  described('renvoi à une ancre absente', 'description: *nom'),
  described('fusion', 'description: La région.\n<<: *base'),
  described(
    'renvois en cascade',
    'description: La région.\nsearchTerms: [&a [b, b], &c [*a, *a, *a], &d [*c, *c, *c]]',
  ),
  ['tabulation au début d’une ligne', edit(ARMENIA, 'iso: AM', '\tiso: AM')],
  ['tabulation dans une liste', edit(ARMENIA, '[Erevan]', '\n\t- Erevan')],
  ['tabulation avant un champ et son voisin', edit(SUMMIT_EVENT, '  basis:', '\tbasis:')],
  ['espaces insécables au début d’une ligne', edit(SUMMIT_EVENT, '  basis:', '\u00A0\u00A0basis:')],
  ['espace insécable après les deux points', edit(SUMMIT_EVENT, 'kind: ', 'kind:\u00A0')],
  ['espace insécable avant les deux points', edit(SUMMIT_EVENT, 'kind: ', 'kind\u00A0: ')],
  ['tiret long devant un élément', edit(SUMMIT_EVENT, '  - article', '  – article')],
  ['tiret devant des champs', edit(PREDICTION, 'citation:\n  article', 'citation:\n  - article')],
  ['deux champs de travers', edit(SUMMIT_EVENT, 'kind: ', 'kind'), append(SUMMIT_EVENT, 'fin\n')],
  ['deux champs écrits deux fois', append(CAUCASUS, 'name: Sud\ndescription: Le Sud.\n')],
  described('guillemets typographiques', 'description: “La région : le Sud.”'),
  described('virgule de trop', 'description: La région.\nsearchTerms: [Sud,, Est]'),
  described('astérisques', 'description: *La région*'),
  ['champ écrit deux fois', append(CAUCASUS, 'name: Caucase du Sud\n')],
  described('champ deux fois, au fond', 'description: { a: 1, a: 2 }'),
  described('guillemet jamais fermé', 'description: "La région.'),
  described('crochet jamais fermé', 'searchTerms: [Sud\ndescription: La région.'),
  described('texte qui commence par un crochet', 'description: [sic] La région.'),
  described('texte après un guillemet fermant', 'description: "La région" du Sud.'),
  described('deux points dans un texte', 'description: La région: le Sud.'),
  described('arobase au début d’un texte', 'description: @region'),
  described('barre oblique inverse', String.raw`description: "C:\quai"`),
  described('retrait de travers', 'description: La région.\n  searchTerms: [Sud]'),
  described('virgule oubliée', 'description: La région.\nsearchTerms: ["Sud" "Est"]'),
  described('deux points oubliés', 'description La région.'),
  described('deux documents', 'description: La région.\n---\nname: Autre'),
  ['directive', replace(CAUCASUS, '%YAML 1.1\n---\nname: Caucase\ndescription: La région.\n')],
  described('étiquette, qui est du code', 'description: !!js/function La région.'),
  described('mille crochets', `description: ${'['.repeat(20_000)}`),
  described('clé qui n’est pas un texte', 'description: La région.\n? [a, b]\n: c'),
  described('clé __proto__', 'description: La région.\n__proto__: { name: Autre }'),
  ['liste au lieu d’une entrée', replace(CAUCASUS, '- Caucase\n- La région.\n')],
  ['texte au lieu d’une entrée', replace(CAUCASUS, 'Le Caucase.\n')],
  ['fichier vide', replace(CAUCASUS, '')],
  ['fichier d’un commentaire', replace(CAUCASUS, '# À faire.\n')],
  ['en-tête absent', replace(RAID, 'Un texte seul.\n')],
  ['en-tête vide', replace(RAID, '---\n---\n\nUn texte seul.\n')],
  ['en-tête jamais fermé', replace(RAID, '---\ntitle: Des tirs\n\nUn texte seul.\n')],
];
