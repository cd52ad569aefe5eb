import { z } from 'zod';
import { citation } from './citation.ts';
import { dating, listOf, prose, unique } from './common.ts';
import { edtfDate } from './edtf.ts';
import { AUTHOR, idOf } from './reference.ts';

export const OUTCOMES = ['realise', 'dementi', 'en-suspens'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * One file of `content/predictions/`: a forward-looking statement and what the corpus says of it
 * since.
 */
export const prediction = z.strictObject({
  /** Who says so: an actor's id, or `auteur` for the article's author. */
  speaker: idOf('actors', AUTHOR),
  date: edtfDate,
  dating,
  summary: prose,
  actors: unique(idOf('actors')).default([]),
  citation,
  /** What later articles say of it; `en-suspens` when they say nothing. */
  outcome: z
    .strictObject({
      status: z.enum(OUTCOMES),
      summary: prose,
      citations: listOf(citation).default([]),
    })
    .refine((value) => value.status === 'en-suspens' || value.citations.length > 0, {
      error: 'une référence au moins, puisque le sort de la prévision est connu',
      path: ['citations'],
    }),
});
export type PredictionData = z.infer<typeof prediction>;
