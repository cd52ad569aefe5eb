import { z } from 'zod';
import { id, listOf, name, prose } from './common.ts';
import { idOf } from './reference.ts';

/** One file of `content/topics/`: what an article is about. */
export const topic = z.strictObject({
  name: name.describe('Nom'),
  description: prose.describe('Description neutre'),
  /** « Reims » of « Reims sous les bombes »: each page leads to the other at its top. */
  actor: idOf('actors').optional().describe('Acteur dont c’est le thème'),
  /** « Fiche à imprimer »: two sheets for a class; a topic without it has none. */
  sheet: z
    .strictObject({
      dates: listOf(idOf('events')).length(5, { error: 'cinq événements' }).describe('Cinq dates'),
      /** Two that answer each other: ids of `<Quotation>`. */
      quotations: listOf(id)
        .length(2, { error: 'deux déclarations' })
        .describe('Deux déclarations opposées'),
      questions: listOf(prose)
        .length(3, { error: 'trois questions' })
        .describe('Trois questions de critique des sources'),
    })
    .optional()
    .describe('Fiche à imprimer'),
  searchTerms: listOf(name).default([]).describe('Mots que la recherche accepte aussi'),
});
export type TopicData = z.infer<typeof topic>;
