import { z } from 'zod';
import { citation } from './citation.ts';
import { dating, line, listOf, prose } from './common.ts';
import { edtfDate } from './edtf.ts';
import { AUTHOR, idOf } from './reference.ts';

export const OUTCOMES = ['confirmee', 'dementie', 'sans-suite'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * One file of `content/predictions/`: a forward-looking statement and what the corpus says of it
 * since.
 */
export const prediction = z
  .strictObject({
    speaker: idOf('actors', AUTHOR)
      .optional()
      .describe(`Qui parle : un acteur, ou ${AUTHOR} pour l’auteur de l’article`),
    /** In the words of the cited paragraph: « des médias d’opposition ». */
    speakerGroup: line.optional().describe('Le groupe qui parle, s’il n’est pas un acteur'),
    date: edtfDate,
    dating,
    summary: prose.describe('Résumé, dans nos mots'),
    actors: listOf(idOf('actors')).default([]).describe('Identifiants d’acteurs'),
    citation,
    /** What later articles say of it; left out when they say nothing: it is then `sans-suite`. */
    outcome: z
      .strictObject({
        status: z.enum(OUTCOMES),
        summary: prose,
        citations: listOf(citation).default([]),
      })
      .refine((value) => value.status === 'sans-suite' || value.citations.length > 0, {
        error: 'une référence au moins, puisque la prévision est confirmée ou démentie',
        path: ['citations'],
      })
      .optional(),
  })
  .refine((value) => (value.speaker === undefined) !== (value.speakerGroup === undefined), {
    error: 'qui parle : « speaker » ou « speakerGroup », l’un des deux',
    path: ['speaker'],
  });
export type PredictionData = z.infer<typeof prediction>;
