import { z } from 'zod';
import { id, line, listOf, prose, unique } from './common.ts';
import { idOf } from './reference.ts';

/** One file of `content/topics/`: what an article is about. */
export const topic = z.strictObject({
  name: line.describe('Nom'),
  description: prose.describe('Description neutre'),
  /** « Reims » of « Reims sous les bombes »: each page leads to the other at its top. */
  actor: idOf('actors').optional().describe('Acteur dont c’est le thème'),
  /** « Fiche à imprimer »: two sheets for a class; a topic without it has none. */
  sheet: z
    .strictObject({
      dates: unique(idOf('events')).length(5, { error: 'cinq événements' }).describe('Cinq dates'),
      /** Two that answer each other: ids of `<Quotation>`. */
      quotations: unique(id)
        .length(2, { error: 'deux déclarations' })
        .describe('Deux déclarations opposées'),
      questions: listOf(prose)
        .length(3, { error: 'trois questions' })
        .describe('Trois questions de critique des sources'),
    })
    .optional()
    .describe('Fiche à imprimer'),
  searchTerms: unique(line).default([]).describe('Mots que la recherche accepte aussi'),
});
export type TopicData = z.infer<typeof topic>;
