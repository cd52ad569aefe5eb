import { z } from 'zod';
import { citation } from './citation.ts';
import { dating, line, listOf, prose, unique } from './common.ts';
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
    /** Who says so: an actor's id, or `auteur` for the article's author. */
    speaker: idOf('actors', AUTHOR).optional(),
    /** A group that says so, in the words of the cited paragraph: « des médias d’opposition ». */
    speakerGroup: line.optional(),
    date: edtfDate,
    dating,
    summary: prose,
    actors: unique(idOf('actors')).default([]),
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
