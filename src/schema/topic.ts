import { z } from 'zod';
import { line, prose, unique } from './common.ts';

/** One file of `content/topics/`: what an article is about. */
export const topic = z.strictObject({
  name: line.describe('Nom'),
  description: prose.describe('Description neutre'),
  searchTerms: unique(line).default([]).describe('Mots que la recherche accepte aussi'),
});
export type TopicData = z.infer<typeof topic>;
