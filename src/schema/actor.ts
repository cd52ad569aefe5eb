import { z } from 'zod';
import { language, line, listOf, name, prose } from './common.ts';
import { COUNTRY_CODE } from './country-codes.ts';
import { idOf } from './reference.ts';

export const ACTOR_KINDS = ['country', 'person', 'organisation', 'territory'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** How a name stands in a sentence: « l’Espagne », « le Pérou », « Cuba ». */
export const DEFINITE_ARTICLES = ['le', 'la', 'l’', 'les', 'aucun'] as const;

/** What every actor has. Each field says what it is to readers of the open data, too. */
const named = {
  name: name.describe('Nom usuel en français'),
  /** Of its aliases, too: `de`. */
  lang: language.optional().describe('Langue du nom, s’il n’est pas français (BCP 47)'),
  /** Linked, counted, searched; lists go by the family name. */
  aliases: listOf(name).default([]).describe('Autres graphies, sigles, nom de famille seul'),
  /** « Paris », « l’Élysée »: linked and counted, the longest first. */
  metonyms: listOf(name).default([]).describe('Mots qui le désignent (une capitale, un palais)'),
  /** « français », « écossais »: linked, in all their forms. */
  adjectives: listOf(name).default([]).describe('Adjectifs, au masculin singulier'),
  /** « Reims », « Lutèce »: search only. */
  searchTerms: listOf(name).default([]).describe('Mots que la recherche accepte aussi'),
  /** « Reims » in other scripts and languages, `ru: [Реймс]`: search only. */
  foreignNames: z
    .record(language, listOf(name).min(1, { error: 'un nom au moins' }))
    .default({})
    .describe(
      'Noms dans d’autres langues, que la recherche accepte aussi, chacun après le code de sa langue',
    ),
  /** And how the articles speak of it. */
  description: prose.describe('Description neutre'),
};

/** Of every actor but a person, whose name has no article. */
const definiteArticle = z
  .enum(DEFINITE_ARTICLES)
  .describe(`Article du nom : ${DEFINITE_ARTICLES.join(', ')}`);

function kindOf<Kind extends ActorKind>(kind: Kind) {
  return z.literal(kind).describe(`Nature : ${ACTOR_KINDS.join(', ')}`);
}

/** One file of `content/actors/`: a country, a person, an organisation or a territory. */
export const actor = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: kindOf('country'),
    definiteArticle,
    iso: z
      .string()
      .regex(COUNTRY_CODE, { error: 'le code ISO d’un pays, en deux capitales' })
      .describe('Code ISO 3166-1 alpha-2 du pays'),
    ...named,
  }),
  z.strictObject({
    kind: kindOf('person'),
    /** In lower case: « maire de Reims ». */
    role: line.describe('Fonction ou métier de la personne'),
    of: listOf(idOf('actors'))
      .min(1, { error: 'un acteur au moins' })
      .describe('Acteurs dont la personne relève'),
    ...named,
  }),
  z.strictObject({
    kind: kindOf('organisation'),
    definiteArticle,
    members: listOf(idOf('actors'))
      .optional()
      .describe('Membres de l’organisation qui sont des acteurs du corpus'),
    ...named,
  }),
  z.strictObject({
    kind: kindOf('territory'),
    definiteArticle,
    partOf: idOf('actors').describe('Pays dont le territoire fait partie, selon l’ONU'),
    ...named,
  }),
]);
export type ActorData = z.infer<typeof actor>;

/** The name of an actor, and its article if it may have one. */
export interface ActorName {
  name: string;
  definiteArticle?: z.infer<typeof definiteArticle>;
}
