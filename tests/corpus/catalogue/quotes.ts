import {
  PREDICTION,
  RAID,
  RAID_EVENT,
  REFUSAL_EVENT,
  STANCE,
  SUMMIT_EVENT,
  SYNTHESIS,
} from '../../fixtures/corpus.ts';
import { edit } from '../../fixtures/project.ts';
import type { Mutation } from './mutation.ts';

const raid = (name: string, quote: string): Mutation => [
  name,
  edit(RAID_EVENT, 'des tirs visent deux villages du Siounik', quote),
];
const summit = (name: string, quote: string): Mutation => [
  name,
  edit(SUMMIT_EVENT, 'Le sommet de l’OTSC s’est tenu le 23 novembre 2022', quote),
];

/** Words that are not quite those of the article. */
export const QUOTES: readonly Mutation[] = [
  summit('un mot pour un autre', 'La session de l’OTSC s’est tenue'),
  summit('un mot en trop', 'Le grand sommet de l’OTSC'),
  summit('un mot en moins', 'Le sommet de l’OTSC s’est le 23 novembre'),
  summit('deux mots échangés', 'de l’OTSC le sommet'),
  summit('une lettre', 'Le sommet de l’OTCS'),
  summit('une capitale', 'le sommet de l’OTSC'),
  summit('un accent', 'L’Armenie dit avoir été laissée seule'),
  summit('un nombre', 's’est tenu le 24 novembre 2022'),
  summit('un nombre coupé', 's’est tenu le 23 novembre 202'),
  summit('une année', 's’est tenu le 23 novembre 2023'),
  summit('un mot coupé au début', 'ommet de l’OTSC s’est tenu'),
  summit('un mot coupé à la fin', 'Le sommet de l’OTSC s’est te'),
  summit('un point remplacé', 'face à son voisin, Le sommet'),
  raid('un « ne » en moins', 'L’Arménie a reçu aucune aide'),
  raid('un « ne » laissé devant', 'a reçu aucune aide'),
  raid('un « ne » laissé devant un verbe', 'joue pas n’en est plus une'),
  raid('un « ne » en trop', 'des tirs ne visent deux villages'),
  raid('un « pas » en moins', 'Une garantie qui ne joue n’en est plus une'),
  raid('un nombre en lettres', 'des tirs visent trois villages'),
  raid('deux paragraphes joints', 'aucune aide. Des négociations'),
  raid('des mots de deux endroits', 'En septembre 2023 L’Arménie'),
  raid(
    'tout le paragraphe, un mot changé',
    'En septembre 2023, des tirs visent deux hameaux du Siounik.',
  ),
  summit('lue deux fois', 'le'),
  raid('rien du texte', 'Zzz'),
  raid('du seul titre', 'Des tirs au Siounik'),
  ['dans une note', edit(STANCE, 'Nous attendions davantage', 'qui présidait la séance')],
  ['point clé', edit(RAID, 'quote: n’a reçu aucune aide', 'quote: a reçu aucune aide')],
  ['prévision', edit(PREDICTION, 's’ouvriront avant', 's’ouvriront après')],
  ['synthèse', edit(SYNTHESIS, 'laissée seule', 'laissé seul')],
  ['repérage de deux mots', edit(REFUSAL_EVENT, 'sans adopter de document', 'sans document')],
  [
    'repérage de neuf mots',
    edit(REFUSAL_EVENT, 'sans adopter de document', 'un deux trois quatre cinq six sept huit neuf'),
  ],
  [
    'position en parole sans déclaration',
    edit(STANCE, 'Nous attendions davantage', 'laissée seule'),
  ],
];
