import { z } from 'zod';
import { line, prose, unique } from './common.ts';
import { idOf } from './reference.ts';

/** One file of `content/topics/`: what an article is about. */
export const topic = z.strictObject({
  name: line.describe('Nom'),
  description: prose.describe('Description neutre'),
  /** « Reims » of « Reims sous les bombes »: each page leads to the other at its top. */
  actor: idOf('actors').optional().describe('Acteur dont c’est le thème'),
  searchTerms: unique(line).default([]).describe('Mots que la recherche accepte aussi'),
});
export type TopicData = z.infer<typeof topic>;
